/** The catalogue next to the facts about block lists that it was built from: nothing lost, nothing read otherwise. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, deathOf, type ListDescription, lookup } from '../../src/mail/dnsbl/index.ts';
import { parseName } from '../../src/net/dns/name.ts';
import type { Answer, Question, Resolver } from '../../src/net/dns/resolver.ts';

interface Source {
  readonly lists: readonly (ListDescription & { readonly id: string })[];
  readonly dead: readonly { readonly zone: string }[];
}

const path = resolve(import.meta.dirname, '../../../shared/data/dnsbl.json');
const present = existsSync(path);
const source: Source = present ? JSON.parse(readFileSync(path, 'utf8')) : { lists: [], dead: [] };

describe.skipIf(!present)(present ? 'shared/data/dnsbl.json' : 'skipped: no vectors', () => {
  it('every list is in the catalogue, with what it is asked for, its codes and its refusals', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(source.lists.map(({ id }) => id));
    for (const given of source.lists) {
      const ours = catalogue.find(({ id }) => id === given.id);
      expect({
        queryType: ours?.queryType,
        ipv6: ours?.ipv6,
        severity: ours?.severity,
        kind: ours?.kind,
      }).toEqual({
        queryType: given.queryType,
        ipv6: given.ipv6,
        severity: given.severity,
        kind: given.kind,
      });
      expect(Object.keys(ours?.errorCodes ?? {})).toEqual(Object.keys(given.errorCodes ?? {}));
      const plain = Object.entries(ours?.returnCodes ?? {}).map(([key, entry]) => [key, entry.slice(0, 3)]);
      expect(Object.fromEntries(plain)).toEqual(given.returnCodes);
    }
  });

  it('every dead list is known as one', () => {
    const words = source.dead.flatMap(
      ({ zone }) => zone.replaceAll('*.', '').match(/[\w-]+(\.[\w-]+)+/g) ?? [],
    );
    expect(words.length).toBeGreaterThan(40);
    const unknown = words.filter((word) => deathOf(parseName(word) ?? ('' as never)) === undefined);
    // Half a name, and three lists of which nobody knows where they were.
    expect(unknown).toEqual(['bl.spamstinks']);
  });

  it.each(source.lists.map((list) => [list.id, list] as const))(
    '%s is read as it is described there',
    async (_, list) => {
      for (const [key, [name]] of Object.entries(list.returnCodes ?? {})) {
        const address = /^\d+$/.test(key)
          ? `127.0.0.${key}`
          : (key.split('-')[0] ?? '').replace(/\{cat\}|[x*]/, '7');
        const found = await lookup(list.queryType?.includes('ip') ? ipFor(list) : 'listed.example', list, {
          dns: answering(list, address),
        });
        if (list.queryType?.includes('hash')) expect(found).toMatchObject({ cause: 'not-applicable' });
        else expect(found, key).toMatchObject({ kind: 'listed', codes: [{ address, name }] });
      }
    },
  );
});

const ipFor = ({ ipv6 }: ListDescription): string => (ipv6 === 'only' ? '2001:db8::7' : '198.51.100.7');

/** Says the same of everybody but of those that must not be listed. */
const answering = ({ test }: ListDescription, address: string): Resolver =>
  (async ({ name, type }: Question): Promise<Answer<'A'>> => {
    const clean = [
      '1.0.0.127.',
      '1.0.0.0.0.0.f.7.',
      'invalid.',
      ...(test?.clean ?? []).map((point) => `${point.toLowerCase()}.`),
    ];
    if (type !== 'A' || clean.some((prefix) => name.startsWith(prefix))) return { kind: 'nxdomain' };
    return { kind: 'found', records: [{ name, ttl: 60, data: address }], via: [] };
  }) as Resolver;
