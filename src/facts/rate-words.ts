/** Rates in a message to people. */
import { percent, thousands } from '../core/figures.ts';
import { counted as countOf, quoted } from '../core/quote.ts';
import type { RateLimits } from '../core/run-wide.ts';
import type { Rate, Share } from './rates.ts';

/** What a finding of a rate is said with. */
export interface SaidRate extends Share {
  readonly stream: string | null;
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly limit: number;
  readonly before: number | null;
}

export const saidRate = (rate: Rate, { warn, fail }: RateLimits): SaidRate => ({
  events: Math.round(rate.events),
  of: Math.round(rate.of),
  stream: rate.stream ?? null,
  from: rate.from,
  to: rate.to,
  days: rate.daysAbove,
  limit: rate.verdict === 'fail' ? fail : warn,
  before: rate.before === undefined ? null : rate.before.events / rate.before.of,
});

/** `0.34 % of the 120,000 messages of "news" from 2026-11-16 to 2026-11-22`. */
export const shareInWords = ({ events, of, stream, from, to }: SaidRate): string =>
  `${percent(events / of)} of the ${thousands(of)} messages${stream === null ? '' : ` of ${quoted(stream)}`} from ${from} to ${to}`;

/** `, at or above 0.3 % (on 3 days), after 0.12 % in the week before`. */
export const limitInWords = ({ limit, days, before }: SaidRate): string =>
  [
    `, at or above the limit of ${percent(limit)}`,
    days === 0 ? '' : `, too high on ${countOf(days, 'day')}`,
    before === null ? '' : `, after ${percent(before)} in the week before`,
  ].join('');
