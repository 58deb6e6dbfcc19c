import { expect, it } from 'vitest';
import { called, keyPlaceOf, locationOf, mend } from '../../src/facts/dkim-place.ts';
import { lookupKey } from '../../src/mail/dkim/index.ts';
import type { Resolver } from '../../src/net/dns/resolver.ts';
import { nameOf, zoneResolver } from '../support/example.ts';

const domain = nameOf('example.com');
const name = 's1._domainkey.example.com';

/** As from a server: the records do not know of a file. */
const live =
  (zone: string): Resolver =>
  async (question) => {
    const answer = await zoneResolver(zone)(question);
    if (answer.kind !== 'found') return answer;
    return { ...answer, records: answer.records.map(({ name, ttl, data }) => ({ name, ttl, data })) };
  };

const lookup = (zone: string) => lookupKey({ selector: 's1', domain }, { dns: live(zone) });

it('leaves the owner to mend a key of their own, wherever in the domain it stands', async () => {
  const own = keyPlaceOf(await lookup(`${name}. TXT "v=DKIM1; p="`), domain);
  expect(own).toEqual({ name });
  expect(mend(own, 'publish it')).toBe('Publish it.');
  const within = keyPlaceOf(
    await lookup(`${name}. CNAME k.example.com.\nk.example.com. TXT "v=DKIM1; p="`),
    domain,
  );
  expect(within).toEqual({ name, host: 'k.example.com' });
  expect(called(within)).toContain('k.example.com');
});

it.each([
  ['k.dkim.example.net', 'the operator of k.dkim.example.net'],
  ['selector1._domainkey.example.onmicrosoft.com', 'Microsoft 365'],
])('says whom to ask for a key at %s', async (host, operator) => {
  const found = await lookup(`${name}. CNAME ${host}.\n${host}. TXT "v=DKIM1; p="`);
  expect(keyPlaceOf(found, domain)).toEqual({ name, host, operator });
  expect(keyPlaceOf(await lookup(`${name}. CNAME ${host}.`), domain)).toEqual({ name, host, operator });
  expect(mend(keyPlaceOf(found, domain), 'publish it')).toBe(`Ask ${operator} to publish it.`);
});

it('points at the name in question, and at a CNAME that leads nowhere', async () => {
  expect(locationOf(await lookup(''))).toEqual({ in: 'dns', name, type: 'TXT' });
  expect(locationOf(await lookup(`${name}. TXT "v=DKIM1; p="`))).toEqual({ in: 'dns', name, type: 'TXT' });
  expect(
    locationOf(await lookup(`${name}. CNAME a.example.net.\na.example.net. CNAME b.example.net.`)),
  ).toEqual({
    in: 'dns',
    name: 'a.example.net',
    type: 'CNAME',
  });
});

it('points at the line of a proposed record', async () => {
  const dns = zoneResolver(`\n${name}. TXT "v=DKIM1; p="`, 'zones/example.com');
  expect(locationOf(await lookupKey({ selector: 's1', domain }, { dns }))).toEqual({
    in: 'file',
    path: 'zones/example.com',
    line: 2,
  });
});
