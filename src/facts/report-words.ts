/** How figures of reports stand in a sentence. */
import { thousands } from '../core/figures.ts';
import { counted } from '../core/quote.ts';
import { dayOf } from '../mail/day/index.ts';

/** Fewer messages may be chance, or somebody's trial: nothing is made of them. */
export const fewMessages = 10;

/** `1,204 messages`. */
export const messagesInWords = (count: number): string =>
  `${thousands(count)} ${count === 1 ? 'message' : 'messages'}`;

/** `12.3 %`, `0.04 %`; `100 %` only where it is all. */
export function share(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (part / whole) * 100;
  if (percent === 0 || percent === 100) return `${percent} %`;
  return percent < 1 ? `${percent.toFixed(2)} %` : `${Math.min(percent, 99.9).toFixed(1)} %`;
}

/** `in 3 reports of 2025-12-31 to 2026-01-02`. */
export function spanInWords({
  reports,
  begin,
  end,
}: {
  readonly reports: number;
  readonly begin?: number;
  readonly end?: number;
}): string {
  const days = [...new Set([begin, end].flatMap((time) => (time === undefined ? [] : [dayOf(time * 1000)])))];
  return `in ${counted(reports, 'report')}${days.length === 0 ? '' : ` of ${days.join(' to ')}`}`;
}
