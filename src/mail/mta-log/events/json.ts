/** Looks into JSON whose shape is not known. */
import type { Said } from '../entry.ts';

export type Json = Readonly<Record<string, unknown>>;
/** What an event says of one recipient. */
export type Reading = Omit<Said, 'mta'>;

/** One event names no more recipients than this. */
const mostRecipients = 1000;

export const asObject = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

/** A text or a number as text; absent where it is anything else or empty. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A list of what `read` makes of its items; a single value counts as a list of one. */
export function each<T>(value: unknown, read: (item: unknown) => T | undefined): readonly T[] {
  const items = Array.isArray(value) ? value.slice(0, mostRecipients) : value === undefined ? [] : [value];
  return items.flatMap((item) => {
    const found = read(item);
    return found === undefined ? [] : [found];
  });
}

/** Seconds or milliseconds since 1970 as RFC 3339; a text as it stands. */
export function asTime(value: unknown): string | undefined {
  const seconds = typeof value === 'number' && value > 1e11 ? value / 1000 : value;
  if (typeof seconds !== 'number') return asText(value);
  return seconds > 0 && seconds < 1e11 ? new Date(seconds * 1000).toISOString() : undefined;
}
