/** Days of the calendar. */
import { quoted } from '../../../core/quote.ts';
import { isDay } from '../../../mail/day/index.ts';
import type { Parsed } from './value.ts';

/** Reads `YYYY-MM-DD`, a day that exists. */
export function parseDate(text: string): Parsed<string> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return { problem: `${quoted(text)} is not a date: write it as 2027-03-31` };
  return isDay(text)
    ? { value: text }
    : { problem: `${quoted(text)} is not in the calendar: give a day that exists` };
}
