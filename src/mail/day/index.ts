/**
 * Days of the calendar as `YYYY-MM-DD` (RFC 3339 §5.6, `full-date`), in UTC.
 *
 * Reports, metrics and settings name days by these ten characters, which sort as they follow each other. Days are counted
 * in UTC, as the reporters of DMARC and TLS count them, so that the same file means the same days on every machine. `Date`
 * takes the 31st of February for a day in March: {@link isDay} does not.
 */

/** Whether there is such a day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(time) === text;
}

/** The day that comes so many days later; earlier where negative. */
export const nextDay = (day: string, days = 1): string =>
  dayOf(Date.parse(`${day}T00:00:00Z`) + days * oneDay);

/** The day of a time, in milliseconds since 1970 where it is a number. */
export const dayOf = (time: Date | number): string => new Date(time).toISOString().slice(0, 10);

const oneDay = 86_400_000;
