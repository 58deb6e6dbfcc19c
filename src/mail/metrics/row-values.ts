/** One row of a metrics file: its texts made into a day and counts, or a word about what is wrong with them. */
import { isDay } from '../day/index.ts';
import { type Count, columnOf, type Unit } from './column.ts';
import type { MetricsProblem, RawRow, Row } from './row.ts';

export interface ReadRow {
  /** Absent where the day is of no use, or no count is. */
  readonly row?: Row;
  readonly problems: readonly MetricsProblem[];
}

interface Value {
  readonly count: Count;
  readonly unit: Unit;
  readonly amount: number;
  readonly column: string;
}

export function readRow(raw: RawRow, today: string): ReadRow {
  const problems: MetricsProblem[] = [];
  const complain = (problem: Omit<MetricsProblem, 'line'>): void => {
    problems.push({ ...problem, line: raw.line });
  };
  const labels: Partial<Record<'day' | 'domain' | 'stream', string>> = {};
  const values: Value[] = [];
  for (const [header, text] of Object.entries(raw.values)) {
    const column = columnOf(header);
    if (column.kind === 'label') labels[column.name] = text.trim();
    if (column.kind !== 'count') continue;
    const amount = amountOf(text, column.unit);
    if ('code' in amount) complain({ code: amount.code, column: header, value: text });
    else values.push({ count: column.name, column: header, ...amount });
  }
  const { day = '', domain, stream } = labels;
  if (!isDay(day) || day > today) {
    complain({ code: isDay(day) ? 'future-day' : 'bad-day', column: 'day', value: day });
    return { problems };
  }
  const numbers = countsOf(values, complain);
  if (Object.keys(numbers).length === 0) return { problems };
  const own = {
    ...(domain ? { domain: domain.toLowerCase() } : {}),
    ...(stream ? { stream } : {}),
  };
  return { row: { day, ...own, ...numbers, line: raw.line }, problems };
}

/** `12`, `0.3%`; a fraction only where the unit is known to be a share. */
function amountOf(
  text: string,
  unit: Unit,
):
  | { readonly unit: Unit; readonly amount: number }
  | { readonly code: 'not-a-number' | 'negative' | 'fraction' } {
  const [, digits, percent] =
    /^([+-]?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,2})?) ?(%?)$/i.exec(text.trim()) ?? [];
  // A ratio that is written with a percent sign contradicts itself.
  if (digits === undefined || (percent === '%' && unit === 'ratio')) return { code: 'not-a-number' };
  const amount = Number(digits);
  if (amount < 0) return { code: 'negative' };
  if (percent === '%') return { unit: 'percent', amount };
  return unit === 'count' && !Number.isInteger(amount) ? { code: 'fraction' } : { unit, amount };
}

type Counts = Pick<Row, 'sent' | 'delivered' | 'bounced' | 'complained' | 'unsubscribed'>;
type Complain = (problem: Omit<MetricsProblem, 'line'>) => void;

/** Shares become counts of what they are shares of; what is more than there was, is left out. */
function countsOf(values: readonly Value[], complain: Complain): Counts {
  const numberOf = (count: Count, whole: number | undefined): number | undefined => {
    const value = values.find((one) => one.count === count);
    if (value === undefined) return undefined;
    const { unit, amount, column } = value;
    if (unit !== 'count' && whole === undefined) {
      complain({ code: 'share-of-nothing', column, value: String(amount) });
      return undefined;
    }
    const number = unit === 'count' ? amount : (amount * (whole ?? 0)) / (unit === 'percent' ? 100 : 1);
    if (whole === undefined || number <= whole) return number;
    complain({ code: 'above-whole', column, value: String(amount), detail: String(whole) });
    return undefined;
  };
  const sent = numberOf('sent', undefined);
  const delivered = numberOf('delivered', sent);
  const bounced = numberOf('hard-bounced', sent) ?? numberOf('bounced', sent);
  const reached = delivered ?? sent;
  const complained = numberOf('complained', reached);
  const unsubscribed = numberOf('unsubscribed', reached);
  return Object.fromEntries(
    Object.entries({ sent, delivered, bounced, complained, unsubscribed }).filter(
      ([, number]) => number !== undefined,
    ),
  );
}
