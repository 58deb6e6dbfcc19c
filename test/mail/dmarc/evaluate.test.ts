import { expect, it } from 'vitest';
import { evaluate, type Message } from '../../../src/mail/dmarc/index.ts';
import type { Resolver } from '../../../src/net/dns/resolver.ts';
import { zoneResolver } from '../../support/example.ts';

const dns = zoneResolver(`
_dmarc.example.com. TXT "v=DMARC1; p=reject"
_dmarc.strict.example. TXT "v=DMARC1; p=reject; adkim=s; aspf=s; t=y"
`);
const judge = (message: Partial<Message>, resolver: Resolver = dns) =>
  evaluate({ from: 'example.com', spf: null, dkim: [], ...message }, { dns: resolver });

it('passes by one aligned signature among others', async () => {
  const dkim = [
    { domain: 'other.example', result: 'pass' },
    { domain: 'mail.example.com', result: 'pass' },
  ];
  expect(await judge({ dkim })).toMatchObject({
    result: 'pass',
    dkimAligned: true,
    spfAligned: false,
    disposition: 'none',
  });
});

it('passes by SPF of a sibling in relaxed mode only', async () => {
  const sibling = (domain: string) => ({ domain: `bounce.${domain}`, result: 'pass' });
  expect(await judge({ from: 'news.example.com', spf: sibling('example.com') })).toMatchObject({
    result: 'pass',
    spfAligned: true,
  });
  expect(await judge({ from: 'strict.example', spf: sibling('strict.example') })).toMatchObject({
    result: 'fail',
    policy: 'reject',
    disposition: 'quarantine',
  });
});

it('neither passes nor fails where an aligned mechanism had a temporary error', async () => {
  const dkim = [{ domain: 'example.com', result: 'temperror' }];
  expect(await judge({ dkim })).toMatchObject({ result: 'temperror', disposition: 'none' });
  expect(await judge({ dkim: [{ domain: 'other.example', result: 'temperror' }] })).toMatchObject({
    result: 'fail',
  });
});

it('neither passes nor fails where the walk of an identifier fails, unless another aligns', async () => {
  const broken: Resolver = async (question) =>
    question.name === '_dmarc.other.example'
      ? { kind: 'failed', failure: 'timeout', detail: 'no answer' }
      : dns(question);
  const other = { domain: 'other.example', result: 'pass' };
  expect(await judge({ dkim: [other] }, broken)).toMatchObject({ result: 'temperror' });
  expect(await judge({ dkim: [other, { domain: 'example.com', result: 'pass' }] }, broken)).toMatchObject({
    result: 'pass',
  });
});

it('asks no question twice', async () => {
  const asked: string[] = [];
  const counting: Resolver = async (question) => {
    asked.push(`${question.type} ${question.name}`);
    return dns(question);
  };
  const dkim = ['a.example.com', 'b.example.com', 'a.example.com'].map((domain) => ({
    domain,
    result: 'pass',
  }));
  await judge({ from: 'c.example.com', dkim, spf: { domain: 'example.com', result: 'pass' } }, counting);
  expect(new Set(asked).size).toBe(asked.length);
});

it('cannot judge a message from what is no domain', async () => {
  expect(await judge({ from: 'a..b' })).toMatchObject({ result: 'permerror', queries: [] });
});
