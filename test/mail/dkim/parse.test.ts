import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { format, parse, sampleKeys } from '../../../src/mail/dkim/index.ts';

const { rsa1024, rsa2048, rsa2048Bare, ed25519 } = sampleKeys;
const codes = (text: string): readonly string[] => parse(text).problems.map(({ code }) => code);
const rsa = (p: string): string => `v=DKIM1; k=rsa; p=${p}`;
const der = (octets: Uint8Array): string => Buffer.from(octets).toString('base64');

describe('a good record', () => {
  it('gives the size of the key that is really there', () => {
    expect(parse(rsa(rsa1024)).record?.bits).toBe(1024);
    expect(parse(rsa(rsa2048)).record?.bits).toBe(2048);
    expect(parse(`v=DKIM1; k=ed25519; p=${ed25519}`).record).toMatchObject({ keyType: 'ed25519', bits: 256 });
  });

  it('needs nothing but a key', () => {
    expect(parse(`p=${rsa2048}`)).toMatchObject({
      record: { keyType: 'rsa', revoked: false, services: ['*'], flags: [], notes: '', others: [] },
      problems: [],
    });
    expect(parse(`p=${rsa2048}`).record?.hashes).toBeUndefined();
  });

  it('may be folded, and end in a semicolon', () => {
    const folded = `v = DKIM1 ;\tp = ${rsa2048.slice(0, 100)} \r\n ${rsa2048.slice(100)}\t;`;
    expect(parse(folded)).toMatchObject({ record: { bits: 2048 }, problems: [] });
  });

  it('keeps its lists as they stand', () => {
    const { record } = parse(`v=DKIM1; h= sha1 :SHA256; s=email : tlsrpt; t = y\t:s; p=${rsa2048}`);
    expect(record).toMatchObject({
      hashes: ['sha1', 'SHA256'],
      services: ['email', 'tlsrpt'],
      flags: ['y', 's'],
    });
  });

  it('tells a list that is empty from one that is not there', () => {
    expect(parse(`v=DKIM1; h=; t=; p=${rsa2048}`).record).toMatchObject({ hashes: [], flags: [] });
  });

  it('decodes notes', () => {
    expect(parse(`v=DKIM1; n=a=3Bb=C3=A9 "c"=zz; p=${rsa2048}`).record?.notes).toBe('a;bé "c"=zz');
  });

  it('ignores tags that are not known', () => {
    const { record, problems } = parse(`v=DKIM1; q=dns/txt; p=${rsa2048}; x-y_z=1`);
    expect(problems.map(({ code }) => code)).toEqual(['bad-tag-name']);
    expect(record).toBeUndefined();
    expect(parse(`v=DKIM1; q=dns/txt; p=${rsa2048}; xyz=1`)).toMatchObject({
      record: {
        others: [
          { name: 'q', value: 'dns/txt' },
          { name: 'xyz', value: '1' },
        ],
      },
      problems: [],
    });
  });

  it('may still have the tag of its predecessor', () => {
    const text = `v=DKIM1; g=*; p=${rsa2048}`;
    expect(parse(text)).toMatchObject({
      record: { bits: 2048 },
      problems: [{ code: 'obsolete-tag', level: 'warning', text: '*' }],
    });
  });
});

it('tells a revoked key from a missing one', () => {
  expect(parse('v=DKIM1; p=').record).toMatchObject({ revoked: true, key: new Uint8Array() });
  expect(parse('v=DKIM1; p=').record?.bits).toBeUndefined();
  expect(parse('v=DKIM1; k=rsa')).toMatchObject({ record: undefined, problems: [{ code: 'missing-key' }] });
});

describe('a record that gives no key', () => {
  it.each([
    ['v=DKIM2; p=', 'bad-version'],
    ['v=dkim1; p=', 'bad-version'],
    ['v=DKIM1.0; p=', 'bad-version'],
    ['v=DKIM10; p=', 'bad-version'],
    [`k=rsa; v=DKIM1; p=${rsa1024}`, 'version-not-first'],
    [`v=DKIM1; k=dsa; p=${rsa1024}`, 'unknown-key-type'],
    [`v=DKIM1; k=; p=${rsa1024}`, 'unknown-key-type'],
    [`v=DKIM1; p=${rsa1024}; p=`, 'duplicate-tag'],
    [`v=DKIM1;; p=${rsa1024}`, 'empty-tag'],
    [`v=DKIM1; rsa; p=${rsa1024}`, 'missing-equals'],
    [`v=DKIM1; n=\u00e9; p=${rsa1024}`, 'bad-tag-value'],
  ])('%s', (text, code) => {
    expect(codes(text)).toEqual([code]);
    expect(parse(text).record).toBeUndefined();
  });
});

describe('what stands in p=', () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const edwards = generateKeyPairSync('ed25519');
  const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
    type: 'spki',
    format: 'der',
  });
  const edwardsDer = edwards.publicKey.export({ type: 'spki', format: 'der' });

  it.each([
    ['a key cut at 255 octets', rsa(rsa2048).slice(0, 255), 'truncated-key'],
    ['a key that lost its last octets', rsa(rsa2048.slice(0, -8)), 'truncated-key'],
    ['a group of one character', rsa(rsa2048.slice(0, -3)), 'truncated-key'],
    ['a character that is none of base64', rsa(`${rsa2048.slice(0, 50)}*${rsa2048.slice(50)}`), 'bad-base64'],
    ['the alphabet of URLs', rsa(rsa2048.replaceAll('/', '_').replaceAll('+', '-')), 'bad-base64'],
    ['padding within', rsa(`AA==${rsa2048}`), 'bad-base64'],
    ['too much padding', rsa(`${rsa2048}=`), 'bad-base64'],
    [
      'the armour of a key file',
      rsa(`-----BEGIN PUBLIC KEY-----${rsa2048}-----END PUBLIC KEY-----`),
      'pem-armour',
    ],
    ['a private key file', rsa(`-----BEGIN RSA PRIVATE KEY-----${rsa2048}`), 'private-key'],
    ['a private key', rsa(der(pair.privateKey.export({ type: 'pkcs8', format: 'der' }))), 'private-key'],
    ['an old private key', rsa(der(pair.privateKey.export({ type: 'pkcs1', format: 'der' }))), 'private-key'],
    [
      'a private key for ed25519',
      `k=ed25519; p=${der(edwards.privateKey.export({ type: 'pkcs8', format: 'der' }))}`,
      'private-key',
    ],
    ['a key of another algorithm', rsa(der(curve)), 'mismatched-key'],
    ['an Ed25519 key under rsa', rsa(ed25519), 'mismatched-key'],
    ['an RSA key under ed25519', `v=DKIM1; k=ed25519; p=${rsa2048}`, 'mismatched-key'],
    ['a wrapped Ed25519 key', `v=DKIM1; k=ed25519; p=${der(edwardsDer)}`, 'wrapped-ed25519'],
    ['half an Ed25519 key', 'v=DKIM1; k=ed25519; p=HbawiMnQXTCopHTkR0jlKQ==', 'ed25519-size'],
    ['octets at random', rsa('c29tZXRoaW5nIGVsc2U='), 'not-a-key'],
    [
      'octets after the key',
      rsa(der(Buffer.concat([Buffer.from(rsa2048, 'base64'), Buffer.from([0])]))),
      'not-a-key',
    ],
  ])('%s', (_, text, code) => {
    expect(codes(text)).toEqual([code]);
    expect(parse(text).record).toBeUndefined();
  });

  it('may be an RSA key in either form', () => {
    expect(parse(rsa(rsa2048Bare))).toMatchObject({
      record: { bits: 2048 },
      problems: [{ code: 'bare-rsa', level: 'warning' }],
    });
  });

  it('may lack its padding', () => {
    expect(parse(`v=DKIM1; k=ed25519; p=${ed25519.replace('=', '')}`)).toMatchObject({
      record: { bits: 256 },
      problems: [{ code: 'missing-padding', level: 'warning' }],
    });
  });
});

describe('what was pasted in', () => {
  it.each([
    ['quotes around it', `"v=DKIM1; p=${rsa1024}"`, 'pasted-quotes'],
    [
      'quotes where strings meet',
      `v=DKIM1; p=${rsa1024.slice(0, 90)}" "${rsa1024.slice(90)}`,
      'pasted-quotes',
    ],
    ['escaped semicolons', `v=DKIM1\\; k=rsa\\; p=${rsa1024}`, 'pasted-backslashes'],
    ['escaped quotes', `\\"v=DKIM1; p=${rsa1024}\\"`, 'pasted-backslashes'],
  ])('%s voids the record', (_, text, code) => {
    expect(codes(text)).toEqual([code]);
    expect(parse(text).record).toBeUndefined();
  });

  it('is only a warning where the key can still be read', () => {
    const text = `v=DKIM1; t=s\\; p=${rsa1024}`;
    expect(parse(text)).toMatchObject({
      record: { bits: 1024 },
      problems: [{ code: 'pasted-backslashes', level: 'warning' }],
    });
  });

  it('is no fault in notes', () => {
    expect(parse(`v=DKIM1; n="a\\b"; p=${rsa1024}`)).toMatchObject({
      record: { notes: '"a\\b"' },
      problems: [],
    });
    expect(codes('v=DKIM9; n="a"; p=')).toEqual(['bad-version']);
  });
});

it.each([
  ['v=DKIM1 k=rsa p=abc', 8],
  ['v=DKIM1, p=abc', 9],
  ['v=DKIM1: g=*; k=rsa; p=abc', 9],
  ['v=DKIM1; k=rsa p=abc', 15],
  ['v=DKIM1; t=y\tk = rsa', 13],
])('tells a forgotten semicolon from what follows of it: %s', (text, start) => {
  expect(parse(text)).toMatchObject({
    record: undefined,
    problems: [{ code: 'missing-semicolon', span: { start, end: start + 1 } }],
  });
});

it('points at the character that is wrong', () => {
  const text = `v=DKIM1; p=${rsa1024.slice(0, 7)}!${rsa1024.slice(7)}`;
  const [problem] = parse(text).problems;
  expect(problem).toMatchObject({ span: { start: 18, end: 19 }, text: '!' });
});

it('writes a record with all that it says', () => {
  const text = `v=DKIM1; k=ed25519; h=sha256; s=email; t=y:s; n=a=20b; x=1; p=${ed25519}`;
  const { record } = parse(text);
  expect(record && format(record)).toBe(text);
});
