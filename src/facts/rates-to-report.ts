/** Which rates are worth a word, and where to point. */
import type { Location } from '../core/finding.ts';
import type { Rate, Rates } from './rates.ts';

interface Reportable {
  readonly rate: Rate;
  readonly at: Location;
}

/** Each stream that is too high; all together where that is too high, and no stream by itself. */
export function reportable({ rates }: Rates): readonly Reportable[] {
  const high = rates.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
  const streams = high.filter(({ stream }) => stream !== undefined);
  return (streams.length > 0 ? streams : high).map((rate) => ({
    rate,
    at: { in: 'file', path: rate.last.path, line: rate.last.line },
  }));
}

/** Why there is no verdict; undefined where there is one. */
export function tooFew({ rates }: Rates, what: string): string | undefined {
  if (rates.length === 0) return `the files of the setting metrics count no ${what} of it`;
  return rates.every(({ verdict }) => verdict === 'few')
    ? `too few messages in the last week of the files to tell a rate of ${what}`
    : undefined;
}
