/** Lists that answer by chance: nobody is called listed or clean by an answer that does not say so. */
import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  oneof,
  record,
  string,
  tuple,
} from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue, lookup } from '../../src/mail/dnsbl/index.ts';
import type { Answer, Question, Resolver } from '../../src/net/dns/resolver.ts';
import './seed.ts';

const octet = integer({ min: 0, max: 255 });
const address: Arbitrary<string> = oneof(
  tuple(octet, octet, octet).map((rest) => ['127', ...rest].join('.')),
  constantFrom('127.0.0.1', '127.0.0.2', '127.255.255.254', '0.0.0.0', '203.0.113.9'),
);
type Given = readonly string[] | 'nxdomain' | 'nodata' | 'timeout' | 'servfail' | 'refused';
const answer: Arbitrary<Given> = oneof(
  array(address, { minLength: 1, maxLength: 4 }),
  constantFrom(
    'nxdomain' as const,
    'nodata' as const,
    'timeout' as const,
    'servfail' as const,
    'refused' as const,
  ),
);

const answerFrom = (given: Given, name: Question['name']): Answer<'A'> => {
  if (typeof given !== 'string')
    return { kind: 'found', records: given.map((data) => ({ name, ttl: 1, data })), via: [] };
  return given === 'nxdomain' || given === 'nodata'
    ? { kind: given }
    : { kind: 'failed', failure: given, detail: 'by chance' };
};

const isSilence = (given: Given): boolean =>
  given === 'timeout' || given === 'servfail' || given === 'refused';
const isForeign = (given: Given): boolean =>
  typeof given !== 'string' && given.some((one) => !one.startsWith('127.') || one.startsWith('127.255.255.'));

it('an address of a list', async () => {
  const lists = catalogue.filter(({ queryType, ipv6 }) => queryType.includes('ip') && ipv6 !== 'only');
  await assert(
    asyncProperty(
      constantFrom(...lists),
      record({ there: answer, absent: answer, subject: answer }),
      async (list, given) => {
        const dns = (async ({ name, type }: Question) => {
          if (type !== 'A') return { kind: 'nodata' };
          const which = name.startsWith('2.0.0.127.')
            ? 'there'
            : name.startsWith('1.0.0.127.')
              ? 'absent'
              : 'subject';
          return answerFrom(given[which], name);
        }) as Resolver;
        const found = await lookup('198.51.100.7', list, { dns });
        const isTested = list.test?.listed.length !== 0;
        const all = [...(isTested ? [given.there] : []), given.absent, given.subject];
        if (all.some((one) => isSilence(one) || isForeign(one))) expect(found.kind).toBe('unavailable');
        if (typeof given.absent !== 'string') expect(found.kind).toBe('unavailable');
        if (isTested && typeof given.there === 'string') expect(found.kind).toBe('unavailable');
        if (found.kind === 'listed') expect(typeof given.subject).not.toBe('string');
        if (found.kind === 'not-listed') expect(['nxdomain', 'nodata']).toContain(given.subject);
      },
    ),
  );
});

it('any text as a subject, of any text as a list', async () => {
  const dns = (async () => ({ kind: 'nxdomain' })) as unknown as Resolver;
  await assert(
    asyncProperty(string(), string(), async (subject, list) => {
      const found = await lookup(subject, list, { dns });
      expect(found.kind).toBe('unavailable');
    }),
  );
});
