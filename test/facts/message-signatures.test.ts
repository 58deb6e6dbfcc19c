import { describe, expect, it } from 'vitest';
import { gathererOver } from '../../src/engine/gathering.ts';
import { type MessageSignatures, messageSignatures, speaking } from '../../src/facts/message-signatures.ts';
import { selectors } from '../../src/facts/selectors.ts';
import { sampleKeyRecords, sampleSignatures } from '../../src/mail/dkim/index.ts';
import { draft, letter } from '../../src/mail/message/index.ts';
import type { Resolver } from '../../src/net/dns/resolver.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

const { good, subdomain, foreign, brief } = sampleSignatures;
const dns = zoneResolver(
  [
    '_dmarc.example.com. TXT "v=DMARC1; p=none"',
    ...['example.com', 'news.example.com', 'example.org'].map(sampleKeyRecords),
  ].join('\n'),
);
const path = 'a.eml';

const gather = (text: string, resolver: Resolver = dns) =>
  gathererOver(
    worldWith({
      dns: resolver,
      message: () => Buffer.from(text),
      settings: { ...worldWith({}).settings, messages: [path] },
    }),
  );

const learn = (text: string, resolver?: Resolver): Promise<MessageSignatures> =>
  gather(text, resolver)(messageSignatures, { kind: 'message', path }).value;

const signedBy = (...signatures: readonly string[]): string =>
  letter(Object.fromEntries(signatures.map((value, at) => [`${'Dd'[at] ?? 'D'}KIM-Signature`, value])));

describe('the signatures of a message', () => {
  it.each([
    [good, 'same', ['example.com']],
    [subdomain, 'relaxed', ['news.example.com']],
    [foreign, 'none', []],
  ])('are held against the domain in From', async (signature, alignment, aligned) => {
    const found = await learn(signedBy(signature));
    expect(found).toMatchObject({ isSent: true, author: 'example.com', aligned });
    expect(found.signatures).toMatchObject([{ result: 'pass', alignment }]);
  });

  it('speak for the author where one aligns, and else for themselves', async () => {
    const both = await learn(signedBy(foreign, good));
    expect(both.domains).toEqual(['example.org', 'example.com']);
    expect(speaking(both).map(({ domain }) => domain)).toEqual(['example.com']);
    expect(speaking(await learn(signedBy(foreign))).map(({ domain }) => domain)).toEqual(['example.org']);
  });

  it('are judged as of the time when the message was received', async () => {
    expect((await learn(signedBy(brief))).signatures).toMatchObject([{ result: 'pass' }]);
    const late = letter({
      'DKIM-Signature': brief,
      Received: 'from a.example.com by mx.example.net; Thu, 1 Jan 2026 12:00:05 +0000',
    });
    expect((await learn(late)).signatures).toMatchObject([{ result: 'policy', reason: 'expired' }]);
  });

  it('align with nobody where From has no one domain, or the DNS does not answer', async () => {
    const two = letter({ 'DKIM-Signature': good, From: 'a@example.com, b@example.org' });
    expect((await learn(two)).signatures).toMatchObject([{ alignment: 'unknown' }]);
    const silent: Resolver = async (question) =>
      question.name.startsWith('_dmarc.')
        ? { kind: 'failed', failure: 'timeout', detail: '-' }
        : dns(question);
    expect((await learn(signedBy(subdomain), silent)).signatures).toMatchObject([{ alignment: 'unknown' }]);
  });

  it('are none in a draft, and unknown in what is no message', async () => {
    expect(await learn(draft())).toMatchObject({ isSent: false, signatures: [] });
    expect(await learn('')).toMatchObject({ unread: expect.any(String), signatures: [] });
  });
});

it('a signature that holds names a selector of its domain', async () => {
  const find = (text: string) =>
    gather(text)(selectors, { kind: 'domain', name: nameOf('example.com') }).value;
  expect(await find(signedBy(good))).toMatchObject({ guessed: ['s1'], hasGuessedKey: true });
  expect(await find(signedBy(foreign))).toMatchObject({ guessed: [], hasGuessedKey: false });
});
