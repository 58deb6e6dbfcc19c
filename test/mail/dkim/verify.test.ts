import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type SignatureVerdict, sampleKeys, verify } from '../../../src/mail/dkim/index.ts';
import { ed25519, type Signing, signed } from '../../support/dkim-signer.ts';
import { zoneResolver } from '../../support/example.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
const publicPart = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');

const edKey = `v=DKIM1; k=ed25519; p=${sampleKeys.ed25519}`;
const rsaKey = (key: KeyObject, tags = ''): string => `v=DKIM1; ${tags}p=${publicPart(key)}`;
const at = (text: string, name = 's1._domainkey.example.com'): string =>
  `${name}. TXT ${(text.match(/.{1,200}/g) ?? ['']).map((part) => `"${part}"`).join(' ')}`;

const message = `From: Ann <ann@example.com>
To: bob@example.net
Subject: Hello\t  there
Date: Thu, 01 Jan 2026 00:00:00 +0000
Message-ID: <1@example.com>

Hi Bob,  this is \t a text. \t

Ann


`.replaceAll('\n', '\r\n');

const verdicts = async (
  text: string,
  { zone = at(edKey), ...options }: { zone?: string; now?: Date | number; legacy?: boolean } = {},
): Promise<readonly SignatureVerdict[]> =>
  (await verify(Buffer.from(text, 'latin1'), { dns: zoneResolver(zone), ...options })).signatures;

const reasonOf = async (...given: Parameters<typeof verdicts>): Promise<string | undefined> => {
  const [verdict] = await verdicts(...given);
  return verdict?.reason ?? verdict?.result;
};

const by = (signing: Partial<Signing> = {}): string => signed(message, { key: ed25519, ...signing });

describe('a good signature', () => {
  it.each(['simple/simple', 'simple/relaxed', 'relaxed/simple', 'relaxed/relaxed', 'simple', 'relaxed'])(
    'passes in %s, with Ed25519 and with RSA',
    async (canonicalization) => {
      expect(await reasonOf(by({ canonicalization }))).toBe('pass');
      const byRsa = by({ canonicalization, key: rsa, algorithm: 'rsa-sha256' });
      expect(await reasonOf(byRsa, { zone: at(rsaKey(rsa)) })).toBe('pass');
    },
  );

  it('is described by what it says', async () => {
    const text = by({ tags: 't=1767225600; x=1767830400; i=ann@example.com; l=20;' });
    expect(await verdicts(text)).toMatchObject([
      {
        result: 'pass',
        domain: 'example.com',
        selector: 's1',
        identity: 'ann@example.com',
        algorithm: 'ed25519-sha256',
        canonicalization: { header: 'relaxed', body: 'relaxed' },
        signedHeaders: ['from', 'to', 'subject', 'date', 'message-id'],
        keyBits: 256,
        length: 20,
        timestamp: 1767225600,
        expiry: 1767830400,
        testing: false,
      },
    ]);
  });

  it('survives new white space and folding where it is relaxed, and not where it is simple', async () => {
    const mangle = (text: string): string =>
      text.replace('Hello\t  there', 'Hello\r\n   there').replace('this is \t a text. \t', 'this is a text.');
    expect(await reasonOf(mangle(by()))).toBe('pass');
    expect(await reasonOf(mangle(by({ canonicalization: 'relaxed/simple' })))).toBe('body-changed');
    expect(await reasonOf(mangle(by({ canonicalization: 'simple/relaxed' })))).toBe('signature-mismatch');
  });

  it('may have white space around its own value', async () => {
    const text = by({ canonicalization: 'simple/simple', space: '\r\n\t' });
    expect(await reasonOf(text.replace(/b=(\S{20})(\S+)\r\n/, 'b=\r\n\t$1 $2 ;\r\n'))).not.toBe('pass');
    expect(await reasonOf(text.replace(/b=(\S{20})(\S+)\r\n/, 'b=\r\n\t$1\r\n\t$2 \r\n'))).toBe('pass');
  });

  it('passes in a file whose lines end with LF alone', async () => {
    expect(await reasonOf(by().replaceAll('\r\n', '\n'))).toBe('pass');
  });

  it('passes whether a LF alone was signed as the end of a line or as it stands', async () => {
    const mixed = message.replace('Hi Bob', 'Hi\nBob');
    const asItStands = signed(mixed, { key: ed25519, canonicalization: 'relaxed/simple' });
    const asLine = signed(mixed.replace('Hi\nBob', 'Hi\r\nBob'), { key: ed25519 }).replace(
      'Hi\r\nBob',
      'Hi\nBob',
    );
    expect(await reasonOf(asItStands)).toBe('pass');
    expect(await reasonOf(asLine)).toBe('pass');
  });

  it.each(['', '\r\n', '\r\n\r\n\r\n', ' \t', 'no end of line', 'a\r\n\r\n\r\nb'])(
    'passes over the body %j',
    async (body) => {
      const short = `${message.slice(0, message.indexOf('\r\n\r\n'))}\r\n\r\n${body}`;
      for (const canonicalization of ['simple/simple', 'relaxed/relaxed'])
        expect(await reasonOf(signed(short, { key: ed25519, canonicalization }))).toBe('pass');
    },
  );

  it('is judged one by one, from the top', async () => {
    const twice = signed(by(), { key: ed25519, selector: 's2' });
    expect((await verdicts(twice)).map(({ selector, reason }) => [selector, reason])).toEqual([
      ['s2', 'key-missing'],
      ['s1', undefined],
    ]);
  });

  it('may sign other signatures, and never itself', async () => {
    const twice = signed(by(), { key: ed25519, headers: 'from:dkim-signature:dkim-signature' });
    expect((await verdicts(twice)).map(({ result }) => result)).toEqual(['pass', 'pass']);
  });

  it('may have names in U-labels', async () => {
    const utf8 = (text: string): string => Buffer.from(text).toString('latin1');
    const text = signed(message, {
      key: ed25519,
      domain: utf8('bücher.example'),
      selector: utf8('é'),
      tags: `i=${utf8('jürgen@post.bücher.example')};`,
    });
    expect(
      await verdicts(text, { zone: at(edKey, 'xn--9ca._domainkey.xn--bcher-kva.example') }),
    ).toMatchObject([
      { result: 'pass', domain: 'xn--bcher-kva.example', identity: 'jürgen@post.bücher.example' },
    ]);
  });
});

describe('what h= names', () => {
  it('is taken from the bottom', async () => {
    const above = (field: string): string => by().replace('To: ', `${field}\r\nTo: `);
    expect(await reasonOf(by().replace('From:', 'Subject: other\r\nFrom:'))).toBe('pass');
    expect(await reasonOf(above('Message-ID: <2@example.com>'))).toBe('pass');
    expect(await reasonOf(by().replace('\r\n\r\n', '\r\nSubject: other\r\n\r\n'))).toBe('signature-mismatch');
  });

  it('can be oversigned, so that nobody adds another', async () => {
    const text = by({ headers: 'from:from:subject:subject:x-none' });
    expect(await reasonOf(text)).toBe('pass');
    expect(await reasonOf(text.replace('From:', 'From: eve@example.org\r\nFrom:'))).toBe(
      'signature-mismatch',
    );
    expect(await reasonOf(text.replace('From:', 'X-None: 1\r\nFrom:'))).toBe('signature-mismatch');
  });

  it('must have From', async () => {
    expect(await verdicts(by({ headers: 'to:subject' }))).toMatchObject([
      { result: 'fail', reason: 'invalid', problems: [{ code: 'from-unsigned' }] },
    ]);
  });
});

describe('a broken signature', () => {
  const byRsa = by({
    key: rsa,
    algorithm: 'rsa-sha256',
    tags: 'z=Subject:Hello=20there|From:Ann=20<ann@example.com>;',
  });
  const zone = at(rsaKey(rsa));

  it('tells a changed body, a changed header and another key apart', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
    expect(await reasonOf(byRsa.replace('Hi Bob', 'Hi Rob'), { zone })).toBe('body-changed');
    expect(await reasonOf(byRsa.replace('Hello', '[list] Hello'), { zone })).toBe('header-changed');
    expect(await reasonOf(byRsa, { zone: at(rsaKey(other)) })).toBe('wrong-key');
    expect(await reasonOf(by().replace('Hello', 'Bye'))).toBe('signature-mismatch');
  });

  it('names the fields that changed where z= has copies of them', async () => {
    const [verdict] = await verdicts(byRsa.replace('Hello', '[list] Hello'), { zone });
    expect(verdict?.changedHeaders).toEqual(['subject']);
  });

  it('may cover more body than there is, or less', async () => {
    expect(await reasonOf(by({ tags: 'l=9999;' }))).toBe('body-too-short');
    expect(await reasonOf(`${by({ tags: 'l=20;' })}more`)).toBe('pass');
    expect(await reasonOf(by({ tags: 'l=20;' }).replace('Ann\r\n\r\n', 'Eve\r\n\r\n'))).toBe('pass');
    expect(await reasonOf(by({ tags: 'l=20;' }).replace('Hi Bob', 'Ho Bob'))).toBe('body-changed');
    expect(await reasonOf(by({ tags: `l=${'9'.repeat(76)};` }))).toBe('body-too-short');
  });

  it.each([
    ['v=2;', 'unknown-version'],
    ['i=ann@example.org;', 'foreign-identity'],
    ['i=ann@sub.example.com.org;', 'foreign-identity'],
    ['i=ann;', 'bad-identity'],
    ['i=an=n@example.com;', 'bad-identity'],
    ['t=5; x=5;', 'expires-before-signed'],
    ['t=now;', 'bad-number'],
    ['l=-1;', 'bad-number'],
    ['q=https/txt;', 'unknown-query-method'],
    [';', 'empty-tag'],
    ['n;', 'missing-equals'],
    ['s=s1;', 'duplicate-tag'],
  ])('is void with %s', async (tags, code) => {
    const text = tags === 'v=2;' ? by().replace('v=1;', 'v=2;') : by({ tags });
    const [verdict] = await verdicts(text);
    expect(verdict).toMatchObject({ reason: 'invalid', domain: 'example.com', selector: 's1' });
    expect(verdict?.problems?.map((problem) => problem.code)).toContain(code);
  });
});

describe('the key', () => {
  it.each([
    ['', 'key-missing'],
    [at('v=spf1 -all'), 'key-missing'],
    [at('v=DKIM1; k=ed25519; p='), 'key-revoked'],
    [at('v=DKIM1; k=ed25519; p=AAAA'), 'key-syntax'],
    [at(rsaKey(rsa)), 'key-type'],
    [at(edKey.replace('k=', 'h=sha1; k=')), 'key-hash'],
    [at(edKey.replace('k=', 's=tlsrpt; k=')), 'key-service'],
    [at(edKey.replace('k=', 's=email; t=s; k=')), 'pass'],
    [`${at('v=DKIM1; p=')}\n${at(edKey)}`, 'pass'],
  ])('%j gives %s', async (zone, expected) => {
    expect(await reasonOf(by(), { zone })).toBe(expected);
  });

  it('may forbid subdomains in i=', async () => {
    const text = by({ tags: 'i=@news.example.com;' });
    expect(await reasonOf(text)).toBe('pass');
    expect(await reasonOf(text, { zone: at(edKey.replace('k=', 't=s; k=')) })).toBe('key-strict');
  });

  it('may be a test', async () => {
    const zone = at(edKey.replace('k=', 't=y:s; k='));
    expect(await verdicts(by(), { zone })).toMatchObject([{ result: 'pass', testing: true }]);
  });

  it('is unknown where the DNS does not answer', async () => {
    const { signatures } = await verify(Buffer.from(by()), {
      dns: async () => ({ kind: 'failed', failure: 'timeout', detail: 'no answer' }),
    });
    expect(signatures).toMatchObject([
      { result: 'temperror', reason: 'key-unanswered', detail: 'no answer' },
    ]);
  });
});

describe('RFC 8301', () => {
  const weak = generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey;

  it('refuses SHA-1 and short keys, which RFC 6376 alone allows', async () => {
    const old = by({ key: rsa, algorithm: 'rsa-sha1' });
    const short = by({ key: weak, algorithm: 'rsa-sha256' });
    expect(await reasonOf(old, { zone: at(rsaKey(rsa)) })).toBe('historic-algorithm');
    expect(await reasonOf(short, { zone: at(rsaKey(weak)) })).toBe('weak-key');
    expect(await reasonOf(old, { zone: at(rsaKey(rsa)), legacy: true })).toBe('pass');
    expect(await reasonOf(short, { zone: at(rsaKey(weak)), legacy: true })).toBe('pass');
  });

  it('says that a weak signature is wrong before it says that it is weak', async () => {
    const old = by({ key: rsa, algorithm: 'rsa-sha1' }).replace('Hi Bob', 'Ho Bob');
    expect(await reasonOf(old, { zone: at(rsaKey(rsa)) })).toBe('body-changed');
  });
});

describe('time', () => {
  it('ends a signature after x=, and only where it is known what time it is', async () => {
    const text = by({ tags: 't=1000; x=2000;' });
    expect(await reasonOf(text, { now: 2000 })).toBe('pass');
    expect(await reasonOf(text, { now: 2001 })).toBe('expired');
    expect(await reasonOf(text, { now: new Date(2_000_000) })).toBe('pass');
    expect(await reasonOf(text, { now: new Date('2026-01-01') })).toBe('expired');
    expect(await reasonOf(text, { now: Date.parse('2026-01-01') })).toBe('expired');
    expect(await reasonOf(text)).toBe('pass');
    expect(await reasonOf(by({ tags: 't=9999999999;' }), { now: 2000 })).toBe('pass');
  });
});

describe('hostile messages', () => {
  it('are not signed where there is nothing', async () => {
    for (const text of ['', '\r\n', '\n', 'no header', 'From x\r\n\r\n', ' DKIM-Signature: v=1'])
      expect(await verdicts(text)).toEqual([]);
  });

  it('have only so many of their signatures looked at', async () => {
    const field = by().slice(0, by().indexOf('\r\n') + 2);
    const results = await verdicts(field.repeat(30) + message);
    expect(results.filter(({ result }) => result === 'pass')).toHaveLength(20);
    expect(results.at(-1)).toMatchObject({ result: 'policy', reason: 'too-many-signatures' });
  });

  it('have only so long a header', async () => {
    const text = `${by().replace('To:', `X-Long: ${'x\r\n '.repeat(300_000)}\r\nTo:`)}`;
    expect(await verdicts(text)).toMatchObject([{ result: 'policy', reason: 'header-too-long' }]);
  });
});
