import { generateKeyPairSync } from 'node:crypto';
import { sealMessage } from 'mailauth';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Chain, validate } from '../../../src/mail/arc/index.ts';
import { letter } from '../../../src/mail/message/index.ts';
import { zoneResolver } from '../../support/example.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
const p = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
const dns = zoneResolver(`a._domainkey.example.org. TXT "v=DKIM1; p=${p}"`);

/** mailauth puts its set above the message. */
async function sealed(message: string, cv: string): Promise<string> {
  const fields = await sealMessage(Buffer.from(message), {
    signingDomain: 'example.org',
    selector: 'a',
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    algorithm: 'rsa-sha256',
    signTime: new Date('2026-01-01'),
    authResults: 'lists.example.org; spf=pass',
    cv,
  } as never);
  return fields.toString() + message;
}

const plain = letter().replaceAll('\n', '\r\n');
let [once, thrice] = ['', ''];

beforeAll(async () => {
  once = await sealed(plain, 'none');
  thrice = await sealed(await sealed(once, 'pass'), 'pass');
});

const seen = (text: string): Promise<Chain> => validate(Buffer.from(text), { dns });

describe('an ARC chain', () => {
  it('is none where there is no set', async () => {
    expect(await seen(plain)).toEqual({ result: 'none', sets: 0 });
    expect(await seen('')).toEqual({ result: 'none', sets: 0 });
  });

  it('passes with one set, and with three', async () => {
    expect(await seen(once)).toEqual({ result: 'pass', sets: 1 });
    expect(await seen(thrice)).toEqual({ result: 'pass', sets: 3 });
    expect(await seen(thrice.replaceAll('\r\n', '\n'))).toEqual({ result: 'pass', sets: 3 });
  });

  it('fails at the latest message signature where the message was changed', async () => {
    expect(await seen(`${thrice}footer\r\n`)).toMatchObject({
      result: 'fail',
      reason: 'body-changed',
      instance: 3,
      part: 'signature',
      domain: 'example.org',
    });
    expect(await seen(thrice.replace('\r\nSubject: ', '\r\nSubject: [list] '))).toMatchObject({
      reason: 'header-changed',
      part: 'signature',
    });
  });

  it('fails at the first seal from above that does not hold', async () => {
    expect(await seen(thrice.replace(/(i=2; lists.example.org; spf=)pass/, '$1fail'))).toMatchObject({
      result: 'fail',
      reason: 'header-changed',
      instance: 3,
      part: 'seal',
    });
  });

  it.each<[string, (text: string) => string]>([
    ['a field is missing', (text) => text.replace(/ARC-Authentication-Results: i=2;.*\r\n/, '')],
    ['a field is there twice', (text) => text.replace(/(ARC-Authentication-Results: i=2;.*\r\n)/, '$1$1')],
    ['a set is missing', (text) => text.replace(/i=2;/g, 'i=4;')],
    [
      'a number cannot be read',
      (text) => text.replace('ARC-Authentication-Results: i=2;', 'ARC-Authentication-Results: j=2;'),
    ],
    ['a number is 0', (text) => text.replace(/i=1;/g, 'i=0;')],
  ])('is broken where %s', async (_, change) => {
    expect(await seen(change(thrice))).toEqual({ result: 'fail', sets: 0, reason: 'structure' });
  });

  it('has 50 sets at most', async () => {
    expect(await seen(thrice.replace(/i=2;/g, 'i=51;'))).toMatchObject({ reason: 'too-many-sets' });
  });

  it('fails where a seal says what it cannot say at its place', async () => {
    expect(await seen(await sealed(plain, 'pass'))).toMatchObject({ reason: 'status', instance: 1 });
    expect(await seen(await sealed(once, 'fail'))).toMatchObject({ reason: 'status', instance: 2 });
    expect(await seen(await sealed(once, 'none'))).toMatchObject({ reason: 'status', instance: 2 });
  });

  it('fails where a seal has h=, or a message signature signs seals', async () => {
    expect(await seen(once.replace(/(ARC-Seal: )/, '$1h=from; '))).toMatchObject({
      reason: 'invalid',
      part: 'seal',
    });
    expect(await seen(once.replace(/(ARC-Message-Signature:[\s\S]*?\bh=)/, '$1arc-seal:'))).toMatchObject({
      reason: 'invalid',
      part: 'signature',
    });
  });

  it('is unknown where the DNS does not answer', async () => {
    const silent = async () => ({ kind: 'failed', failure: 'timeout', detail: '-' }) as const;
    expect(await validate(Buffer.from(once), { dns: silent })).toMatchObject({ result: 'temperror' });
  });
});
