import { describe, expect, it } from 'vitest';
import { isMeantAsKey, lookupKey, sampleKeys } from '../../../src/mail/dkim/index.ts';
import type { Resolver } from '../../../src/net/dns/resolver.ts';
import { nameOf, zoneResolver } from '../../support/example.ts';

const domain = nameOf('example.com');
const key = `"v=DKIM1; p=${sampleKeys.rsa1024}"`;
const lookup = (zone: string, selector = 's1') =>
  lookupKey({ selector, domain }, { dns: zoneResolver(zone) });

it('finds one key, and what else stands there', async () => {
  const zone = `s1._domainkey.example.com. TXT ${key}\ns1._domainkey.example.com. TXT "hello"`;
  expect(await lookup(zone)).toMatchObject({
    kind: 'found',
    name: 's1._domainkey.example.com',
    key: { record: { bits: 1024 }, rr: { source: { line: 1 } } },
    unrelated: ['hello'],
    via: [],
  });
});

it('joins the strings of a record without anything between them', async () => {
  const halves = `"v=DKIM1; p=${sampleKeys.rsa1024.slice(0, 50)}" "${sampleKeys.rsa1024.slice(50)}"`;
  expect(await lookup(`s1._domainkey.example.com. TXT ${halves}`)).toMatchObject({
    key: { record: { bits: 1024 } },
  });
});

it('follows a CNAME and says where it ends', async () => {
  const zone = `s1._domainkey.example.com. CNAME s1.dkim.example.net.\ns1.dkim.example.net. TXT ${key}`;
  expect(await lookup(zone)).toMatchObject({
    kind: 'found',
    via: ['s1._domainkey.example.com'],
    host: 's1.dkim.example.net',
  });
});

it.each([
  ['that does not exist', '', false],
  ['that has no TXT record', 'two.example.net. A 192.0.2.1', true],
])('names the end of a chain %s', async (_, more, exists) => {
  const zone = `s1._domainkey.example.com. CNAME one.example.net.\none.example.net. CNAME two.example.net.\n${more}`;
  expect(await lookup(zone)).toEqual({
    kind: 'dangling',
    name: 's1._domainkey.example.com',
    via: ['s1._domainkey.example.com', 'one.example.net'],
    target: 'two.example.net',
    exists,
  });
});

it('tells several keys from one', async () => {
  const zone = `s1._domainkey.example.com. TXT ${key}\ns1._domainkey.example.com. TXT "k=rsa; p="`;
  expect(await lookup(zone)).toMatchObject({
    kind: 'several',
    keys: [{ record: { revoked: false } }, { record: { revoked: true } }],
  });
});

it('does not take any text for a key', async () => {
  const zone = '*.example.com. TXT "v=spf1 -all"';
  expect(await lookup(zone)).toMatchObject({ kind: 'foreign', texts: ['v=spf1 -all'] });
});

it('tells an empty name from one that does not exist', async () => {
  const zone = 'x.s1._domainkey.example.com. TXT "x"';
  expect(await lookup(zone)).toMatchObject({ kind: 'none', exists: true });
  expect(await lookup(zone, 's2')).toMatchObject({ kind: 'none', exists: false });
});

it('finds nothing under a name that is too long to ask for', async () => {
  expect(await lookup('', 'x'.repeat(64))).toMatchObject({ kind: 'none', exists: false });
});

it('takes selectors of more than one label', async () => {
  expect(await lookup(`a.b._domainkey.example.com. TXT ${key}`, 'a.b')).toMatchObject({ kind: 'found' });
});

describe('without an answer', () => {
  const failed = { kind: 'failed', failure: 'timeout', detail: 'no answer' } as const;

  it('nothing is known', async () => {
    const silent: Resolver = async () => failed;
    expect(await lookupKey({ selector: 's1', domain }, { dns: silent })).toEqual({
      kind: 'unanswered',
      name: 's1._domainkey.example.com',
      failure: 'timeout',
      detail: 'no answer',
    });
  });

  it('for its target, a CNAME that leads nowhere still does', async () => {
    const zone = zoneResolver('s1._domainkey.example.com. CNAME one.example.net.');
    const half: Resolver = async (question) => (question.type === 'CNAME' ? failed : zone(question));
    const found = await lookupKey({ selector: 's1', domain }, { dns: half });
    expect(found).toMatchObject({ kind: 'dangling', via: ['s1._domainkey.example.com'] });
    expect(found).not.toHaveProperty('target');
  });
});

it.each([
  ['v=DKIM1; p=', true],
  ['"v=DKIM1\\; p=', true],
  ['V = dkim2', true],
  ['k=rsa; P=abc', true],
  ['v=spf1 -all', false],
  ['v=DMARC1; p=reject', false],
  ['v=DKM1; p=abc', true],
  ['site-verification=abc', false],
  ['', false],
])('knows what was meant as a key: %s', (text, expected) => {
  expect(isMeantAsKey(text)).toBe(expected);
});
