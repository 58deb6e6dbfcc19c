import { describe, expect, it } from 'vitest';
import { dayOf, isDay, nextDay } from '../../../src/mail/day/index.ts';

describe('a day', () => {
  it('is one that the calendar has, written in full', () => {
    expect(['2026-02-28', '2028-02-29', '2026-12-31'].map(isDay)).toEqual([true, true, true]);
    expect(['2026-02-29', '2026-13-01', '2026-1-01', '2026-01-01T', '', 'today'].map(isDay)).toEqual(
      Array(6).fill(false),
    );
  });

  it('is followed, and preceded, by the next', () => {
    expect(nextDay('2028-02-28')).toBe('2028-02-29');
    expect(nextDay('2026-12-31')).toBe('2027-01-01');
    expect(nextDay('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('of a time is that of UTC', () => {
    expect(dayOf(new Date('2026-11-24T01:30:00+02:00'))).toBe('2026-11-23');
    expect(dayOf(86_399_999)).toBe('1970-01-01');
  });
});
