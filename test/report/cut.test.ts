import { expect, it } from 'vitest';
import { cut, cutOctets, wrap } from '../../src/report/cut.ts';

it('leaves a text alone that fits', () => {
  expect(cut('one two', 7)).toBe('one two');
});

it('cuts at a word and says so', () => {
  expect(cut('one two three', 10)).toBe('one two …');
});

it('cuts a long word where it must, but never half a character', () => {
  const text = cut('\u{1f600}'.repeat(10), 9);
  expect(text.length).toBeLessThanOrEqual(9);
  expect(text).not.toMatch(/\p{Cs}/u);
});

it('counts octets where a limit is in octets', () => {
  for (const text of ['ü'.repeat(100), '例'.repeat(100), '\u{1f600}'.repeat(100), 'word '.repeat(50)]) {
    expect(Buffer.byteLength(cutOctets(text, 60))).toBeLessThanOrEqual(60);
    expect(cutOctets(text, 60).length).toBeGreaterThan(10);
  }
});

it('wraps at words and keeps a long word whole', () => {
  expect(wrap('a bb ccc dddddddddd e', 6)).toEqual(['a bb', 'ccc', 'dddddddddd', 'e']);
  expect(wrap('', 6)).toEqual(['']);
});
