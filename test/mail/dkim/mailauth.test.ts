/** On messages made by chance, signed by either side and changed on the way, mailauth and we agree. */
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { array, assert, asyncProperty, constantFrom, record, tuple } from 'fast-check';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { expect, it } from 'vitest';
import { verify } from '../../../src/mail/dkim/index.ts';
import '../../fuzz/seed.ts';
import { ed25519, signed } from '../../support/dkim-signer.ts';
import { zoneResolver } from '../../support/example.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const pem = (key: KeyObject): string => key.export({ format: 'pem', type: 'pkcs8' }).toString();
const spki = createPublicKey(rsa).export({ format: 'der', type: 'spki' }).toString('base64');
const raw = createPublicKey(ed25519).export({ format: 'der', type: 'spki' }).subarray(12).toString('base64');

const records: Readonly<Record<string, string>> = {
  'rsa._domainkey.example.com': `v=DKIM1; k=rsa; p=${spki}`,
  'ed._domainkey.example.com': `v=DKIM1; k=ed25519; p=${raw}`,
};
const zone = Object.entries(records)
  .map(
    ([name, text]) => `${name}. TXT ${(text.match(/.{1,200}/g) ?? []).map((part) => `"${part}"`).join(' ')}`,
  )
  .join('\n');
const dns = zoneResolver(zone);

const resolver = async (name: string): Promise<string[][]> => {
  const text = records[name];
  if (text === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
  return [[text]];
};

const piece = constantFrom(
  'a',
  'Word',
  ' ',
  '  ',
  '\t',
  ' \t ',
  '\r\n',
  '\r\n\r\n',
  '.',
  ':',
  'é',
  '=3D',
  '\r\n ',
);
/** SMTP has no body whose last line does not end, and for one of blanks alone readings differ. */
const text = tuple(array(piece, { maxLength: 30 }), constantFrom('', 'z', '\r\n')).map(([pieces, end]) =>
  pieces.length === 0 ? end : `${pieces.join('')}${end || '.'}`,
);
/** Values fold, and never into a line of blanks alone, which nobody may send (RFC 5322 §3.2.2). */
const value = array(constantFrom('a', 'Word', ' ', '  ', '\t', '\r\n x', '\r\n\tx', ':', '@'), {
  maxLength: 12,
}).map((pieces) => pieces.join(''));
const field = tuple(constantFrom('To', 'SUBJECT', 'Subject', 'X-one', 'Date', 'Reply-To'), value).map(
  ([name, content]) => `${name}: x${content}`,
);
const form = constantFrom('simple', 'relaxed');

const message = record({
  fields: array(field, { maxLength: 6 }),
  body: text,
  canonicalization: tuple(form, form).map((pair) => pair.join('/')),
  headers: array(constantFrom('subject', 'Subject', 'to', 'date', 'x-one', 'from', 'x-none'), {
    maxLength: 6,
  }),
  isRsa: constantFrom(true, false),
  isTheirs: constantFrom(true, false),
  change: constantFrom<(signed: string) => string>(
    (same) => same,
    (same) => same,
    (same) => same.replaceAll('  ', ' '),
    (same) => same.replace('Word', 'word'),
    (same) => same.replace(/$/, 'more'),
    (same) => same.replace(/$/, '\r\n\r\n'),
    (same) => same.replace(/ \r\n/, '\r\n'),
    (same) => same.replace(/\r\nSubject/, '\r\nSubject: other\r\nSubject'),
    (same) => same.replace(/\r\nTo/, '\r\nX-None: here\r\nTo'),
    (same) => same.replace(/\r\n[Tt]o: /, '\r\nTO :\t'),
  ),
});

async function signedBy({
  fields,
  body,
  canonicalization,
  headers,
  isRsa,
  isTheirs,
}: Message): Promise<string> {
  const whole = Buffer.from(
    [...fields, 'From: ann@example.com', '', body].join('\r\n').replaceAll('\r\n\r\n\r\n', '\r\n\r\n'),
  ).toString('latin1');
  const list = ['from', ...headers].join(':');
  const [selector, key] = isRsa ? ['rsa', rsa] : ['ed', ed25519];
  const algorithm = isRsa ? 'rsa-sha256' : 'ed25519-sha256';
  if (!isTheirs) return signed(whole, { selector, key, algorithm, canonicalization, headers: list });
  const { signatures } = await dkimSign(Buffer.from(whole, 'latin1'), {
    canonicalization,
    headerList: list.split(':'),
    signTime: new Date('2026-01-01'),
    signatureData: [
      { signingDomain: 'example.com', selector, privateKey: pem(key), algorithm, canonicalization },
    ],
  } as never);
  return signatures + whole;
}

type Message = typeof message extends { generate(...args: never[]): { value: infer V } } ? V : never;

it('agrees with mailauth on what holds', async () => {
  const seen = { pass: 0, other: 0 };
  await assert(
    asyncProperty(message, async (given) => {
      const octets = Buffer.from(given.change(await signedBy(given)), 'latin1');
      const [ours, theirs] = await Promise.all([
        verify(octets, { dns, now: new Date('2026-01-02') }),
        dkimVerify(octets, { resolver, curTime: new Date('2026-01-02') }),
      ]);
      const results = ours.signatures.map(({ result }) => result === 'pass');
      expect(results).toEqual(theirs.results.map(({ status }) => status.result === 'pass'));
      seen[results[0] ? 'pass' : 'other'] += 1;
    }),
    { numRuns: 400 },
  );
  expect(Math.min(seen.pass, seen.other)).toBeGreaterThan(40);
});
