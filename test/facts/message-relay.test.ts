import { generateKeyPairSync } from 'node:crypto';
import { sealMessage } from 'mailauth';
import { describe, expect, it } from 'vitest';
import { gathererOver } from '../../src/engine/gathering.ts';
import { type MessageRelay, messageRelay } from '../../src/facts/message-relay.ts';
import { sampleKeyRecords, sampleSignatures } from '../../src/mail/dkim/index.ts';
import { letter } from '../../src/mail/message/index.ts';
import type { Resolver } from '../../src/net/dns/resolver.ts';
import { zoneResolver } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
const p = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
const sealKey = 'a._domainkey.example.net';
const dns = zoneResolver(
  [`${sealKey}. TXT "v=DKIM1; p=${p}"`, ...['example.com', 'example.org'].map(sampleKeyRecords)].join('\n'),
);

const learn = (text: string, resolver: Resolver = dns): Promise<MessageRelay> =>
  gathererOver(worldWith({ dns: resolver, message: () => Buffer.from(text) }))(messageRelay, {
    kind: 'message',
    path: 'a.eml',
  }).value;

const { good, list } = sampleSignatures;
const changed = { 'DKIM-Signature': good, Subject: '[news] News of the week' };

async function sealed(message: string): Promise<string> {
  const fields = await sealMessage(Buffer.from(message), {
    ...{ signingDomain: 'example.net', selector: 'a', algorithm: 'rsa-sha256', cv: 'none' },
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    signTime: new Date('2026-01-01'),
    authResults: 'mx.example.net; dkim=pass',
  } as never);
  return fields.toString() + message;
}

describe('who passed a message on', () => {
  it('is a mailing list where the list that the message names has signed it', async () => {
    const own = { ...changed, 'dkim-signature': list, 'List-Id': 'News <news.lists.example.org>' };
    expect(await learn(letter(own))).toEqual({ kind: 'list' });
    expect(await learn(letter({ ...own, 'List-Id': '<news.example.net>' }))).toEqual({ kind: 'none' });
    expect(await learn(letter({ ...own, 'List-Id': undefined }))).toEqual({ kind: 'none' });
  });

  it('is no list where only its author has signed it', async () => {
    const news = { 'DKIM-Signature': good, 'List-Id': '<news.example.com>' };
    expect(await learn(letter(news))).toEqual({ kind: 'none' });
  });

  it('is a forwarder where a chain of ARC holds, and nobody knows where its key does not answer', async () => {
    const forwarded = await sealed(letter(changed).replaceAll('\n', '\r\n'));
    expect(await learn(forwarded)).toEqual({ kind: 'forwarder' });
    expect(await learn(`${forwarded}a footer\r\n`)).toEqual({ kind: 'none' });
    const silent: Resolver = async (question) =>
      question.name === sealKey ? { kind: 'failed', failure: 'timeout', detail: 'timeout' } : dns(question);
    expect(await learn(forwarded, silent)).toMatchObject({ kind: 'unobserved' });
  });
});
