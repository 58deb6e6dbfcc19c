/** The rates of the last thirty days, to be drawn. */
import type { Fact } from '../core/fact.ts';
import type { RateSeries } from '../core/report.ts';
import type { RateLimits } from '../core/run-wide.ts';
import { nextDay } from '../mail/day/index.ts';
import { counted } from './metrics.ts';
import { postmasterTools } from './postmaster-tools.ts';
import { dailyShares, shareOf } from './rates.ts';

const mostDays = 30;
const names = ['bounce', 'complaint', 'unsubscribe'] as const;

/** Of all streams together. */
export const rateSeries: Fact<'metrics', readonly RateSeries[]> = {
  name: 'rate-series',
  on: 'metrics',
  async gather(subject, world) {
    const rows = await world.fact(counted, subject);
    return names.flatMap((rate) => {
      const told = rows.filter((row) => shareOf(rate, row) !== undefined);
      const last = told.reduce((latest, { day }) => (day > latest ? day : latest), '');
      const days =
        last === ''
          ? []
          : dailyShares(rate, told, nextDay(last, 1 - mostDays), last).filter(({ of }) => of > 0);
      return series(
        { ...(subject.name === undefined ? {} : { domain: subject.name }), rate },
        world.settings.rateLimits[rate],
        days.map(({ day, events, of }) => ({ day, share: events / of, of: Math.round(of) })),
      );
    });
  },
};

/** What Gmail counted. */
export const gmailSeries: Fact<'postmaster-tools', readonly RateSeries[]> = {
  name: 'gmail-series',
  on: 'postmaster-tools',
  async gather(subject, world) {
    const { spamRate } = await world.fact(postmasterTools, subject);
    return series(
      { domain: subject.name, rate: 'gmail-spam' },
      world.settings.rateLimits.complaint,
      spamRate.slice(-mostDays),
    );
  },
};

/** A single day is no line. */
const series = (
  about: Pick<RateSeries, 'domain' | 'rate'>,
  { warn, fail }: RateLimits,
  days: RateSeries['days'],
): readonly RateSeries[] => (days.length < 2 ? [] : [{ ...about, warn, fail, days }]);
