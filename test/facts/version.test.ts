import { expect, it } from 'vitest';
import { isBefore } from '../../src/facts/version.ts';

it.each([
  ['4.92', '4.92.1'],
  ['4.9', '4.10'],
  ['4.86_2', '4.87'],
  ['8.17.1.9', '8.18'],
  ['3.8.20', '3.9'],
])('%s is before %s, and not the other way round', (older, newer) => {
  expect(isBefore(older, newer)).toBe(true);
  expect(isBefore(newer, older)).toBe(false);
});

it('no version is before itself, with or without noughts at its end', () => {
  expect(isBefore('4.98', '4.98')).toBe(false);
  expect(isBefore('4.98', '4.98.0')).toBe(false);
  expect(isBefore('4.98.0', '4.98')).toBe(false);
});
