/** One cause, one finding; a domain in order, none: the DMARC checks together. */
import { expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Example } from '../../src/core/check.ts';
import { runExample } from '../support/example.ts';

const ofDmarc = checks.filter(({ id }) => id.startsWith('dmarc/'));

async function said(example: Omit<Example, 'title' | 'says'>): Promise<readonly string[]> {
  const results = await Promise.all(
    ofDmarc.map((check) => runExample(check, { title: '', says: [], ...example })),
  );
  return results
    .flat()
    .flatMap(({ findings }) => findings.map(({ check, message }) => `${check}:${message}`));
}

const at = (text: string) => `_dmarc.example.com. TXT "${text}"\nexample.com. MX 10 mx.example.com.`;
const rua = 'rua=mailto:d@example.com';

it.each<[string, Omit<Example, 'title' | 'says'>]>([
  ['a plain record', { zone: at(`v=DMARC1; p=reject; ${rua}`) }],
  [
    'quarantine, with all that one can say',
    {
      zone: at(
        `v=DMARC1; p=quarantine; sp=reject; np=reject; adkim=s; aspf=s; fo=1; ${rua}; ruf=mailto:d@example.com`,
      ),
    },
  ],
  [
    'a subdomain that inherits',
    { domain: 'a.example.com', zone: `${at(`v=DMARC1; p=reject; ${rua}`)}\na.example.com. A 192.0.2.1` },
  ],
  [
    'a parked domain',
    {
      declared: { profile: 'parked' },
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"\nexample.com. MX 0 .',
    },
  ],
  ['a domain that does not exist', { zone: '_dmarc.example.org. TXT "v=DMARC1; p=none"' }],
])('nothing is said of %s', async (_, example) => {
  expect(await said(example)).toEqual([]);
});

it.each<[string, string, string]>([
  ['no record', 'example.com. MX 10 mx.example.com.', 'dmarc/missing:sender'],
  ['a wrong version', at('v=dmarc1; p=none'), 'dmarc/version:version'],
  ['a record at the domain', 'example.com. TXT "v=DMARC1; p=none"', 'dmarc/misplaced:unread'],
  ['two records', `${at('v=DMARC1; p=none')}\n${at('v=DMARC1; p=reject')}`, 'dmarc/multiple:several'],
  ['no policy', at('v=DMARC1; p=rejected; sp=none'), 'dmarc/policy:void'],
  ['nothing but a version', at('v=DMARC1'), 'dmarc/policy:absent'],
  ['a CNAME to nowhere', '_dmarc.example.com. CNAME gone.example.net.', 'dmarc/delegation:nowhere'],
  ['a slip in rua', at('v=DMARC1; p=reject; rau=mailto:d@example.com'), 'dmarc/unknown-tag:slip'],
  ['an address that is none', at('v=DMARC1; p=reject; rua=d@example.com'), 'dmarc/report-uri:invalid'],
  ['an empty rua', at('v=DMARC1; p=reject; rua='), 'dmarc/syntax:empty'],
  [
    'a mistyped mailbox',
    at('v=DMARC1; p=reject; rua=mailto:d@exmaple.example'),
    'dmarc/report-mailbox:nowhere',
  ],
  ['a weak sp', at(`v=DMARC1; p=reject; sp=none; ${rua}`), 'dmarc/subdomain-policy:existing'],
  ['monitoring', at(`v=DMARC1; p=none; ${rua}`), 'dmarc/policy:none'],
])('%s is one finding', async (_, zone, finding) => {
  expect(await said({ zone })).toEqual([finding]);
});

it('nothing is found, good or bad, where the DNS does not answer', async () => {
  const names = ['TXT _dmarc.example.com', 'TXT _dmarc.com', 'TXT example.com', 'MX example.com'];
  const unanswered = Object.fromEntries(names.map((name) => [name, 'timeout' as const]));
  const results = await Promise.all(
    ofDmarc.map((check) => runExample(check, { title: '', zone: '', says: [], unanswered })),
  );
  expect(new Set(results.flat().map(({ outcome }) => outcome))).toEqual(new Set(['inconclusive']));
});
