/** Every list of the catalogue, with every code and every way of refusing that is written down of it. */
import { describe, expect, it } from 'vitest';
import {
  type CataloguedList,
  catalogue,
  deadLists,
  deathOf,
  type Listing,
  lookup,
  type QueryKind,
  takes,
  withKey,
} from '../../../src/mail/dnsbl/index.ts';
import { severities } from '../../../src/mail/dnsbl/list.ts';
import { parseName } from '../../../src/net/dns/name.ts';
import type { Answer, Failure, Question, Resolver, Type } from '../../../src/net/dns/resolver.ts';
import { nameOf } from '../../support/example.ts';

const subjects: Readonly<Record<QueryKind, string>> = {
  ipv4: '198.51.100.7',
  ipv6: '2001:db8::7',
  domain: 'listed.example',
};
const prefixes: Readonly<Record<QueryKind, string>> = {
  ipv4: '7.100.51.198',
  ipv6: `7${'.0'.repeat(23)}.8.b.d.0.1.0.0.2`,
  domain: 'listed.example',
};
const kinds = ['ipv4', 'ipv6', 'domain'] as const;
const v6 = (last: number) => `${last}.0.0.0.0.0.f.7.f.f.f.f${'.0'.repeat(20)}`;

/** What each list says of its own test entries, as its operator documents it; the RFC's where nothing is written. */
const testEntries: Readonly<Record<string, readonly string[]>> = {
  'spamhaus-dbl': ['dbltest.com'],
  surbl: ['surbl-org-permanent-test-point.com'],
  uribl: ['test.uribl.com'],
  'sem-uribl': ['_dnsbl_.test'],
  'sem-urired': ['_dnsbl_.test'],
  'sem-fresh15': ['_dnsbl_.test'],
  'abusix-combined': [],
  'spamhaus-zrd': [],
};
const usual = ['2.0.0.127', v6(2), 'test'];

const asks = catalogue.flatMap((list) =>
  kinds.filter((kind) => takes(list, kind)).map((kind) => [list.id, kind, list] as const),
);

const addresses = (list: readonly string[], name: Question['name']): Answer<'A'> => ({
  kind: 'found',
  records: list.map((data) => ({ name, ttl: 60, data })),
  via: [],
});

/** A list that works: its test entries are there, and what is given of the subject. */
function world(list: CataloguedList, kind: QueryKind, subject: readonly string[] | Failure): Resolver {
  const listed = (testEntries[list.id] ?? usual).map((prefix) => `${prefix}.${list.zone}`);
  return (async ({ name, type }: Question): Promise<Answer<Type>> => {
    if (type !== 'A') return { kind: 'nodata' };
    if (name === `${prefixes[kind]}.${list.zone}`)
      return typeof subject === 'string'
        ? { kind: 'failed', failure: subject, detail: 'said so' }
        : addresses(subject, name);
    return listed.includes(name) ? addresses([goodAnswer(list)], name) : { kind: 'nxdomain' };
  }) as Resolver;
}

/** An answer that the list gives, by the first of its codes. */
const goodAnswer = (list: CataloguedList): string =>
  samples(Object.keys(list.returnCodes ?? {})[0] ?? '127.0.0.2')[0] ?? '';

/** Addresses that a key of the catalogue stands for: the ends of a range, some for a letter. */
function samples(key: string): readonly string[] {
  if (/^\d+$/.test(key)) return [`127.0.0.${key}`];
  if (key === 'bit1') return ['127.0.0.1', '127.0.0.3', '127.0.0.255'];
  if (key.includes('-')) return key.split('-');
  return [key.replace(/\{cat\}|[x*]/g, '3'), key.replace(/\{cat\}|[x*]/g, '201')];
}

const look = (
  list: CataloguedList,
  kind: QueryKind,
  subject: readonly string[] | Failure,
): Promise<Listing> => lookup(subjects[kind], list, { dns: world(list, kind, subject) });

describe.each(asks)('%s, asked for %s', (_, kind, list) => {
  it('gives each code its meaning', async () => {
    for (const [key, [name, , severity]] of Object.entries(list.returnCodes ?? {}))
      for (const address of samples(key).filter((one) => !isRefusal(one, list)))
        expect(await look(list, kind, [address]), address).toMatchObject({
          kind: 'listed',
          codes: [{ address, name, severity }],
        });
  });

  it('is unavailable where it refuses, in its own way or in one of everybody', async () => {
    const own = Object.keys(list.errorCodes ?? {}).flatMap(samples);
    const common = ['127.255.255.252', '127.255.255.254', '127.255.255.255', '203.0.113.1', '10.0.0.1'];
    for (const address of [...own, ...common]) {
      expect(await look(list, kind, [address]), address).toMatchObject({ kind: 'unavailable' });
      expect(await look(list, kind, [goodAnswer(list), address]), address).toMatchObject({
        kind: 'unavailable',
      });
    }
  });

  it.each(['timeout', 'servfail', 'refused', 'network', 'malformed', 'budget'] as const)(
    'is unavailable where the DNS fails: %s',
    async (failure) => {
      expect(await look(list, kind, failure)).toMatchObject({ kind: 'unavailable' });
    },
  );

  it('is clean only where something shows that it answers', async () => {
    const nobody: Resolver = async () => ({ kind: 'nxdomain' });
    expect(await lookup(subjects[kind], list, { dns: nobody })).toMatchObject({ kind: 'unavailable' });
    const other = kind === 'domain' ? 'clean.example' : kind === 'ipv4' ? '198.51.100.8' : '2001:db8::8';
    const found = await lookup(other, list, { dns: world(list, kind, []) });
    const isConfirmed = testEntries[list.id]?.length !== 0;
    expect(found).toMatchObject(isConfirmed ? { kind: 'not-listed' } : { cause: 'unconfirmed' });
  });

  it('is unavailable where it lists everything', async () => {
    const everything = (async ({ name }: Question) => addresses([goodAnswer(list)], name)) as Resolver;
    expect(await lookup(subjects[kind], list, { dns: everything })).toMatchObject({
      cause: 'lists-everything',
    });
  });
});

const isRefusal = (address: string, { errorCodes = {} }: CataloguedList): boolean =>
  Object.keys(errorCodes).some((key) => samples(key).includes(address));

describe('the catalogue', () => {
  it('has each id, each zone and each name once', () => {
    for (const key of ['id', 'zone', 'name'] as const)
      expect(new Set(catalogue.map((list) => list[key])).size).toBe(catalogue.length);
  });

  it('has zones that are names, codes that can be read, and a source for each list', () => {
    for (const list of [...catalogue, ...catalogue.map(withKey)]) {
      expect(parseName(list.zone), list.id).toBeDefined();
      expect(list.sources, list.id).not.toBe('');
      for (const [, , severity] of Object.values(list.returnCodes ?? {}))
        expect(severities).toContain(severity);
      for (const url of [list.lookupUrl, list.removalUrl, list.keyUrl].filter((one) => one !== undefined))
        expect(URL.canParse(url), url).toBe(true);
      expect(list.zone.includes('{key}') && list.keyUrl === undefined, list.id).toBe(false);
    }
  });

  it('asks few lists where nobody says which, and none that wants a key', () => {
    const asked = catalogue.filter((list) => list.default);
    expect(asked.length).toBeLessThanOrEqual(10);
    expect(asked.filter(({ zone }) => zone.includes('{key}'))).toEqual([]);
  });

  it('has none that is dead', () => {
    expect(catalogue.filter(({ zone }) => deathOf(nameOf(zone)) !== undefined)).toEqual([]);
  });

  it('does not ask a dead list, nor one below it', async () => {
    const asked: string[] = [];
    const dns: Resolver = async ({ name }) => {
      asked.push(name);
      return { kind: 'nxdomain' };
    };
    const zones = deadLists.flatMap((dead) => dead.zones);
    expect(zones.length).toBeGreaterThan(40);
    for (const zone of zones.flatMap((one) => [one, `sub.${one}`]))
      expect(await lookup('198.51.100.7', { zone, queryType: ['ip'] }, { dns }), zone).toMatchObject({
        cause: 'dead',
      });
    expect(asked).toEqual([]);
  });
});
