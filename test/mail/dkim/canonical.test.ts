import { expect, it } from 'vitest';
import { type Canonicalization, canonicalBody, canonicalField } from '../../../src/mail/dkim/index.ts';

function bodyOf(text: string, algorithm: Canonicalization, lfEndsLine = false): string {
  const pieces: string[] = [];
  canonicalBody(Buffer.from(text, 'latin1'), { algorithm, lfEndsLine }, (piece) => {
    pieces.push(Buffer.from(piece).toString('latin1'));
  });
  return pieces.join('');
}

it('leaves a field as it is in the simple form', () => {
  expect(canonicalField('SUBJect \t: a\r\n  b ', 'simple')).toBe('SUBJect \t: a\r\n  b ');
});

it('evens out a field in the relaxed form', () => {
  expect(canonicalField('SUBJect \t: \t AbC\r\n\t  d \t\r\n ', 'relaxed')).toBe('subject:AbC d');
  expect(canonicalField('A:', 'relaxed')).toBe('a:');
  expect(canonicalField('A: \r\n ', 'relaxed')).toBe('a:');
  expect(canonicalField('A: b:C', 'relaxed')).toBe('a:b:C');
});

it.each([
  ['', '\r\n', ''],
  ['\r\n\r\n', '\r\n', ''],
  [' \t\r\n\r\n', ' \t\r\n', ''],
  ['a', 'a\r\n', 'a\r\n'],
  [' a \t b \r\n\r\n \r\n\r\n', ' a \t b \r\n\r\n \r\n', ' a b\r\n'],
  ['\r\n\r\na\r\n\r\nb\r\n\r\n', '\r\n\r\na\r\n\r\nb\r\n', '\r\n\r\na\r\n\r\nb\r\n'],
  ['a\rb\r\r\n\r', 'a\rb\r\r\n\r\r\n', 'a\rb\r\r\n\r\r\n'],
  ['a \nb\n', 'a \nb\n\r\n', 'a \nb\n\r\n'],
])('makes of the body %j %j, and relaxed %j', (text, simple, relaxed) => {
  expect(bodyOf(text, 'simple')).toBe(simple);
  expect(bodyOf(text, 'relaxed')).toBe(relaxed);
});

it('takes a LF alone for the end of a line where it is told to', () => {
  expect(bodyOf('a \nb\n\n', 'simple', true)).toBe('a \r\nb\r\n');
  expect(bodyOf('a \nb\n\n', 'relaxed', true)).toBe('a\r\nb\r\n');
});

it('gives a long body in pieces, the same as in one', () => {
  const line = `${'word \t '.repeat(10)}\r\n`;
  const text = line.repeat(5000);
  expect(bodyOf(text, 'simple')).toBe(text);
  expect(bodyOf(text, 'relaxed')).toBe(`${'word '.repeat(10).trimEnd()}\r\n`.repeat(5000));
});
