/** Days of the calendar as `YYYY-MM-DD`, in UTC. */

/** Whether there is such a day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(time) === text;
}

/** The day that comes so many days later; earlier where negative. */
export const nextDay = (day: string, days = 1): string =>
  dayOf(Date.parse(`${day}T00:00:00Z`) + days * oneDay);

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const oneDay = 86_400_000;
