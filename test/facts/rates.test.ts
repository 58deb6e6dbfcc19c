import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/facts/rates.ts';

const limits = { warn: 0.001, fail: 0.003 };

describe('the verdict of a rate', () => {
  it.each([
    ['fine', 5, 10_000],
    ['warn', 10, 10_000],
    ['fail', 30, 10_000],
    // 0.3 % of 900 is less than three: one complaint more or less would decide.
    ['few', 9, 900],
    ['fail', 3, 1_000],
    // Enough to see 0.3 %, too few to see 0.1 %.
    ['few', 1, 1_000],
    ['few', 0, 0],
  ])('is %s for %i of %i', (verdict, events, of) => {
    expect(verdictOf({ events, of }, limits)).toBe(verdict);
  });
});
