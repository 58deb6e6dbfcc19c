/** What a bench says: a number, and the most or least that it may be. */

export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What the project promises. */
  readonly limit?: { readonly most: number };
  /** Whether the value depends on what else the machine does; `--check` then allows a quarter more. */
  readonly isNoisy?: boolean;
}

/** What no machine excuses: beyond it, `npm run bench -- --check` fails. */
const allowed = ({ limit, isNoisy = false }: Measure): number =>
  limit === undefined ? Number.POSITIVE_INFINITY : limit.most * (isNoisy ? 1.25 : 1);

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export const isBeyond = (measure: Measure): boolean => !(measure.value <= allowed(measure));
const isAboveLimit = ({ value, limit }: Measure): boolean => limit !== undefined && !(value <= limit.most);

export function table(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [
    measure.what,
    `${rounded(measure.value)} ${measure.unit}`.trim(),
    measure.limit === undefined ? '' : `at most ${measure.limit.most}`,
    isBeyond(measure) ? 'BEYOND' : isAboveLimit(measure) ? 'above' : '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
