import { array, assert, constantFrom, nat, oneof, property, string, tuple, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { parseEhlo } from '../../src/net/smtp/ehlo.ts';
import { type ReplyReader, replyReader } from '../../src/net/smtp/reply.ts';
import { recognize } from '../../src/net/smtp/stranger.ts';

const reading = (octets: Uint8Array, size = octets.length || 1): ReplyReader => {
  const reader = replyReader(() => undefined);
  for (let at = 0; at < octets.length; at += size) reader.push(octets.subarray(at, at + size));
  return reader;
};
const all = (reader: ReplyReader) => {
  const replies = [];
  for (let reply = reader.take(); reply !== undefined; reply = reader.take()) replies.push(reply);
  return replies;
};

const line = tuple(
  constantFrom('220', '250', '334', '421', '550', '25', 'xxx', ''),
  constantFrom(' ', '-', '', '\t'),
  oneof(
    constantFrom('5.7.1 No', 'mail.example ESMTP', 'SIZE 10', '\0', '\r'),
    string({ unit: 'binary', maxLength: 30 }),
  ),
  constantFrom('\r\n', '\r\n', '\n', '\r', ''),
).map((parts) => parts.join(''));
const octets = oneof(
  uint8Array({ maxLength: 300 }),
  array(line, { maxLength: 12 }).map((lines) => Uint8Array.from(Buffer.from(lines.join('')))),
);

it('reads any octets for replies without a throw', () => {
  assert(
    property(octets, (text) => {
      const reader = reading(text);
      for (const { code, enhanced, lines } of all(reader)) {
        expect(code).toBeGreaterThanOrEqual(200);
        expect(code).toBeLessThan(600);
        expect(enhanced === undefined || enhanced.startsWith(String(code)[0] ?? '')).toBe(true);
        expect(lines.length).toBeGreaterThan(0);
      }
      expect(reader.take()).toBeUndefined();
    }),
  );
});

it('reads the same replies in whatever pieces they come', () => {
  assert(
    property(octets, nat(20), (text, size) => {
      const whole = all(reading(text));
      // Where reading stops, it may stop a moment earlier in one case than in the other; before that, all is equal.
      const pieces = all(reading(text, size + 1));
      const common = Math.min(whole.length, pieces.length);
      expect(pieces.slice(0, common)).toEqual(whole.slice(0, common));
      expect(pieces.length).toBe(whole.length);
    }),
  );
});

it('has nothing left after it was told to forget', () => {
  assert(
    property(octets, (text) => {
      const reader = reading(text);
      reader.drop();
      expect([reader.rest(), reader.take(), reader.problem()]).toEqual(['', undefined, undefined]);
      reader.push(Buffer.from('220 mail\r\n'));
      expect(reader.take()).toEqual({ code: 220, lines: ['mail'] });
    }),
  );
});

it('reads any lines for EHLO without a throw', () => {
  const keyword = constantFrom(
    'SIZE',
    'AUTH',
    'AUTH=',
    'LIMITS',
    'limits',
    'STARTTLS',
    '8BITMIME',
    '__proto__',
    'x',
  );
  const said = oneof(
    string({ unit: 'binary', maxLength: 60 }),
    tuple(keyword, string({ unit: constantFrom(...'RCPTMAX=0123456789 -\t\0'), maxLength: 40 })).map(
      (parts) => parts.join(' '),
    ),
  );
  assert(
    property(array(said, { maxLength: 20 }), (lines) => {
      const ehlo = parseEhlo('EHLO', { code: 250, lines });
      expect(ehlo.extensions.length).toBeLessThanOrEqual(lines.length);
      expect(new Set(ehlo.auth).size).toBe(ehlo.auth.length);
      for (const number of [ehlo.size?.octets, ...Object.values(ehlo.limits ?? {})])
        expect(number === undefined || (Number.isSafeInteger(number) && number >= 0)).toBe(true);
    }),
  );
});

it('gives every opening a name', () => {
  const names = ['tls', 'smtp', 'ssh', 'http', 'imap', 'pop3', 'other'];
  assert(
    property(uint8Array({ maxLength: 40 }), (text) => {
      expect(names).toContain(recognize(text));
    }),
  );
});

it.each([
  ['one octet at a time', (text: Uint8Array) => reading(text, 1)],
  ['all at once', (text: Uint8Array) => reading(text)],
])('reads in linear time, %s', (_, read) => {
  const megabyte = Buffer.from(`250-${'x'.repeat(500)}\r\n`.repeat(2_000));
  const began = performance.now();
  read(megabyte);
  expect(performance.now() - began).toBeLessThan(1_500);
});

it('reads EHLO in linear time', () => {
  const lines = Array.from({ length: 128 }, () => `AUTH ${'PLAIN '.repeat(700)}`);
  const began = performance.now();
  parseEhlo('EHLO', {
    code: 250,
    lines: ['mail', ...lines, `SIZE ${'9'.repeat(4_000)}`, `LIMITS ${'RCPTMAX='.repeat(500)}`],
  });
  expect(performance.now() - began).toBeLessThan(500);
});
