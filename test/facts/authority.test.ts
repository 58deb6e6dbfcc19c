import { expect, it } from 'vitest';
import { gathererOver } from '../../src/engine/gathering.ts';
import { authority, opinions } from '../../src/facts/authority.ts';
import type { Question, Resolver } from '../../src/net/dns/resolver.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

const zone = `example.com. SOA ns1.example.com. hostmaster.example.com. 1 7200 900 1209600 300
example.com. NS ns2.example.com.
example.com. NS ns1.example.com.
example.com. NS inner.example.com.
ns1.example.com. A 11.22.33.1
ns1.example.com. AAAA 2a00:1450::1
ns2.example.com. AAAA 2a00:1450::2
inner.example.com. A 10.0.0.1
mail.example.com. TXT "v=spf1 -all"`;

const ask = async (domain: string) => {
  const common = zoneResolver(zone);
  const asked: string[] = [];
  const dns: Resolver = async <T extends Question['type']>({ at, ...question }: Question<T>) => {
    if (at !== undefined) asked.push(at.address);
    if (at?.address === '2a00:1450::2') return { kind: 'failed', failure: 'timeout', detail: 'no answer' };
    return common(question as Question<T>);
  };
  const gather = gathererOver(worldWith({ dns }));
  const answers = await gather(authority, { kind: 'domain', name: nameOf(domain) }).value;
  return { answers, asked: [...new Set(asked)].sort() };
};

it('asks each server of the closest zone at one public address', async () => {
  const { answers, asked } = await ask('mail.example.com');
  expect(answers.map(({ server, address }) => [server, address])).toEqual([
    ['ns1.example.com', '11.22.33.1'],
    ['ns2.example.com', '2a00:1450::2'],
  ]);
  expect(asked).toEqual(['11.22.33.1', '2a00:1450::2']);
});

it('never asks an inner address', async () => {
  expect((await ask('example.com')).asked).not.toContain('10.0.0.1');
});

it('keeps silence apart from what is said', async () => {
  const { answers } = await ask('mail.example.com');
  expect(answers.map(({ txt }) => txt.kind)).toEqual(['found', 'failed']);
  expect([
    ...opinions(
      answers,
      ({ txt }) => txt,
      ({ kind }) => kind,
    ),
  ]).toEqual([['found', ['ns1.example.com']]]);
});

it('finds no servers for a name under no zone', async () => {
  expect((await ask('example.org')).answers).toEqual([]);
});
