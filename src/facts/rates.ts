/** How much of what a domain sent bounced, was complained of or made people leave: over the last days, and per day. */
import type { Fact, World } from '../core/fact.ts';
import type { RateLimits } from '../core/run-wide.ts';
import type { SubjectOf } from '../core/subject.ts';
import { nextDay } from '../mail/day/index.ts';
import { type Counted, counted } from './metrics.ts';

export type RateName = 'bounce' | 'complaint' | 'unsubscribe';

/** `of`: messages sent (bounces) or delivered (the others). `events`: how many of them. */
export interface Share {
  readonly events: number;
  readonly of: number;
}

export interface Rate extends Share {
  /** The stream; absent for all of a domain together. */
  readonly stream?: string;
  /** The window, both days included. */
  readonly from: string;
  readonly to: string;
  /** Days of the window at or above the limits' `fail`, with enough messages to tell. */
  readonly daysAbove: number;
  /** The same length of days before, where enough is known of them. */
  readonly before?: Share;
  /** A row of the last day, to point at. */
  readonly last: Counted;
  /** `few`: too few messages to tell this rate from chance. */
  readonly verdict: 'fine' | 'warn' | 'fail' | 'few';
}

/** Days of a window. Gmail ends its measures after seven good days (answer 14229414). */
const windowDays = 7;

/** A limit is told from chance once it would have let so many events happen. */
const eventsToTell = 3;

export interface Rates {
  /** Each stream, in order of its name, and last all of them together where there are several. */
  readonly rates: readonly Rate[];
  readonly limits: RateLimits;
}

const rateFact = (name: RateName): Fact<'metrics', Rates> => ({
  name: `${name}-rate`,
  on: 'metrics',
  gather: (subject, world) => ratesOf(name, subject, world),
});

export const bounceRate = rateFact('bounce');
export const complaintRate = rateFact('complaint');
export const unsubscribeRate = rateFact('unsubscribe');

async function ratesOf(name: RateName, subject: SubjectOf<'metrics'>, world: World): Promise<Rates> {
  const limits = world.settings.rateLimits[name];
  const rows = (await world.fact(counted, subject)).filter((row) => shareOf(name, row) !== undefined);
  const streams = [...new Set(rows.map(({ stream }) => stream))].sort((a = '', b = '') => (a < b ? -1 : 1));
  const each = streams.map((stream) =>
    rateOf(
      name,
      rows.filter((row) => row.stream === stream),
      limits,
    ),
  );
  const all = streams.length > 1 ? [withoutStream(rateOf(name, rows, limits))] : [];
  return { rates: [...each, ...all].flatMap((rate) => rate ?? []), limits };
}

function withoutStream(rate: Rate | undefined): Rate | undefined {
  if (rate === undefined) return undefined;
  const { stream: _, ...rest } = rate;
  return rest;
}

function rateOf(name: RateName, rows: readonly Counted[], limits: RateLimits): Rate | undefined {
  const last = rows.reduce<Counted | undefined>(
    (latest, row) => (latest === undefined || row.day >= latest.day ? row : latest),
    undefined,
  );
  if (last === undefined) return undefined;
  const from = nextDay(last.day, 1 - windowDays);
  const share = sum(name, rows, from, last.day);
  const before = sum(name, rows, nextDay(from, -windowDays), nextDay(from, -1));
  const perDay = dailyShares(name, rows, from, last.day);
  return {
    ...share,
    ...(last.stream === undefined ? {} : { stream: last.stream }),
    from,
    to: last.day,
    daysAbove: perDay.filter((day) => verdictOf(day, limits) === 'fail').length,
    ...(before.of * limits.fail >= eventsToTell ? { before } : {}),
    last,
    verdict: verdictOf(share, limits),
  };
}

/** Undefined where a row does not count both. */
export function shareOf(name: RateName, row: Counted): Share | undefined {
  const of = name === 'bounce' ? (row.sent ?? sentBy(row)) : (row.delivered ?? row.sent);
  const events = { bounce: row.bounced, complaint: row.complained, unsubscribe: row.unsubscribed }[name];
  return of === undefined || events === undefined ? undefined : { events, of };
}

/** What was neither delivered nor bounced is not known where `sent` is missing. */
const sentBy = ({ delivered, bounced }: Counted): number | undefined =>
  delivered === undefined || bounced === undefined ? undefined : delivered + bounced;

const within = (rows: readonly Counted[], from: string, to: string): readonly Counted[] =>
  rows.filter(({ day }) => day >= from && day <= to);

const sum = (name: RateName, rows: readonly Counted[], from: string, to: string): Share =>
  within(rows, from, to).reduce<Share>(
    (total, row) => {
      const share = shareOf(name, row);
      return share === undefined ? total : { events: total.events + share.events, of: total.of + share.of };
    },
    { events: 0, of: 0 },
  );

/** Each day that has rows, in order. */
export function dailyShares(
  name: RateName,
  rows: readonly Counted[],
  from: string,
  to: string,
): readonly (Share & { readonly day: string })[] {
  const days = [...new Set(within(rows, from, to).map(({ day }) => day))].sort();
  return days.map((day) => ({ day, ...sum(name, rows, day, day) }));
}

/** A rate of 0.3 % cannot be seen in a hundred messages: where a limit allows for less than three events, it says nothing. */
export function verdictOf({ events, of }: Share, { warn, fail }: RateLimits): Rate['verdict'] {
  const rate = of === 0 ? 0 : events / of;
  if (of * fail < eventsToTell) return 'few';
  if (rate >= fail) return 'fail';
  if (of * warn < eventsToTell) return 'few';
  return rate >= warn ? 'warn' : 'fine';
}

/** The limits of the settings, where figures come from elsewhere. */
export const complaintLimits: Fact<'postmaster-tools', RateLimits> = {
  name: 'complaint-limits',
  on: 'postmaster-tools',
  gather: async (_, { settings }) => settings.rateLimits.complaint,
};
