import { expect, it } from 'vitest';
import { type Declared, undeclared } from '../../src/core/declared.ts';
import { nothingRunWide } from '../../src/core/run-wide.ts';
import type { SubjectOf } from '../../src/core/subject.ts';
import { gathererOver } from '../../src/engine/gathering.ts';
import { declaredListings, messageListings, serverListings } from '../../src/facts/listing-subjects.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

const domain = { kind: 'domain', name: nameOf('example.com') } as const;
const both = [
  { id: 'spamhaus-zen', hasKey: false },
  { id: 'surbl', hasKey: false },
];

interface Given {
  readonly zone?: string;
  readonly declared?: Partial<Declared>;
  readonly lists?: typeof both;
  readonly message?: string;
}

async function lookedAt({
  zone = '',
  declared = {},
  lists = both,
  message,
}: Given): Promise<readonly string[]> {
  const settings = {
    ...nothingRunWide,
    domains: [domain.name],
    blocklists: lists,
    messages: message === undefined ? [] : ['a.eml'],
  };
  const world = worldWith({
    dns: zoneResolver(zone),
    settings,
    declared: () => ({ ...undeclared, ...declared }),
    message: () => (message === undefined ? undefined : new TextEncoder().encode(message)),
  });
  const gather = gathererOver(world);
  const found: SubjectOf<'listing'>[] = [];
  for (const fact of [declaredListings, serverListings, messageListings])
    found.push(...(await gather(fact, domain).value));
  return found.map(({ of, role }) => `${role} ${of}`);
}

it('the domain, the HELO name, the envelope domains, single sending addresses and small networks', async () => {
  const declared = {
    helo: 'out.example.com',
    mailFrom: ['bounces.example.net'],
    sendingNetworks: ['192.0.2.1', '2001:db8::1', '198.51.100.0/30', '203.0.113.0/24', '10.0.0.1'],
  };
  expect(await lookedAt({ declared })).toEqual([
    'identity example.com',
    'identity out.example.com',
    'identity bounces.example.net',
    'sender 192.0.2.1',
    'sender 2001:db8::1',
    'sender 198.51.100.0',
    'sender 198.51.100.1',
    'sender 198.51.100.2',
    'sender 198.51.100.3',
  ]);
});

it('addresses that SPF names alone send; hosts that it names, and those of others, may', async () => {
  const zone = `
example.com. TXT "v=spf1 ip4:192.0.2.1 ip4:192.0.2.0/24 ip6:2001:db8::1 a mx include:_spf.other.example ?ip4:192.0.2.77 -all"
_spf.other.example. TXT "v=spf1 ip4:203.0.113.1 ip4:203.0.113.128/25 -all"
example.com. A 192.0.2.10
example.com. MX 10 mx.example.com.
mx.example.com. A 192.0.2.20
mx.example.com. AAAA 2001:db8::20
`;
  expect(await lookedAt({ zone, declared: { sendingNetworks: ['192.0.2.10'] } })).toEqual([
    'identity example.com',
    'sender 192.0.2.10',
    'sender 192.0.2.1',
    'sender 2001:db8::1',
    'server 192.0.2.20',
    'server 2001:db8::20',
    'server 203.0.113.1',
  ]);
});

it('the hosts of exchangers and of submission, but for inner addresses', async () => {
  const zone = `
example.com. MX 10 mx.example.com.
mx.example.com. A 192.0.2.20
mx.example.com. A 192.168.1.1
smtp.example.com. A 192.0.2.30
`;
  const submission = { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false } as const;
  expect(await lookedAt({ zone, declared: { submission } })).toEqual([
    'identity example.com',
    'server 192.0.2.20',
    'server 192.0.2.30',
  ]);
});

it('of a domain that sends nothing, only the name', async () => {
  const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.20\n';
  for (const profile of ['parked', 'receive-only'] as const)
    expect(await lookedAt({ zone, declared: { profile, sendingNetworks: ['192.0.2.1'] } })).toEqual([
      'identity example.com',
    ]);
});

it('the domains that a message links to', async () => {
  const message = 'From: a@example.com\nSubject: x\n\nhttps://shop.example/a and http://www.other.example/\n';
  expect(await lookedAt({ message })).toEqual([
    'identity example.com',
    'link shop.example',
    'link www.other.example',
  ]);
});

it('nothing that no list is for, and nothing at all without a list', async () => {
  const declared = { sendingNetworks: ['192.0.2.1', '2001:db8::1'] };
  expect(await lookedAt({ declared, lists: [{ id: 'spamcop', hasKey: false }] })).toEqual([
    'sender 192.0.2.1',
  ]);
  expect(await lookedAt({ declared, lists: [{ id: 'surbl', hasKey: false }] })).toEqual([
    'identity example.com',
  ]);
  expect(await lookedAt({ declared, lists: [] })).toEqual([]);
});

it('at most 64 addresses of a record', async () => {
  const terms = Array.from({ length: 90 }, (_, i) => `ip4:192.0.2.${i}`);
  const zone = `example.com. TXT ${chunks(`v=spf1 ${terms.join(' ')} -all`)}`;
  expect(await lookedAt({ zone })).toHaveLength(65);
});

const chunks = (text: string): string => (text.match(/.{1,200}/g) ?? []).map((part) => `"${part}"`).join(' ');
