/** Days of the calendar. */
import { quoted } from '../../../core/quote.ts';
import type { Parsed } from './value.ts';

/** Reads `YYYY-MM-DD`, a day that exists. */
export function parseDate(text: string): Parsed<string> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return { problem: `${quoted(text)} is not a date: write it as 2027-03-31` };
  const date = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return exists
    ? { value: text }
    : { problem: `${quoted(text)} is not in the calendar: give a day that exists` };
}
