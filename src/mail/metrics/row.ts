/** What a metrics file is read into. */

/** Counts of one day. A count that came from a share may have a fraction. */
export interface Row {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** As written, in lower case. */
  readonly domain?: string;
  readonly stream?: string;
  readonly sent?: number;
  readonly delivered?: number;
  readonly bounced?: number;
  readonly complained?: number;
  readonly unsubscribed?: number;
  /** 1 for the first. */
  readonly line: number;
}

/**
 * - `not-metrics`: neither a JSON list of rows nor CSV with a header; `detail` says what is wrong. `too-large`: more than is read.
 * - `no-column` (`day`, or `sent` and `delivered`), `unknown-column`, `unit-unknown` (a rate that does not say what of).
 * - `bad-day`, `future-day`, `duplicate-day`, `missing-days` (from `value` to `detail`).
 * - `not-a-number`, `negative`, `fraction` (of a count), `above-whole` (more than there was), `share-of-nothing`.
 */
export type MetricsProblemCode =
  | 'not-metrics'
  | 'too-large'
  | 'no-column'
  | 'unknown-column'
  | 'unit-unknown'
  | 'bad-day'
  | 'future-day'
  | 'duplicate-day'
  | 'missing-days'
  | 'not-a-number'
  | 'negative'
  | 'fraction'
  | 'above-whole'
  | 'share-of-nothing';

export interface MetricsProblem {
  readonly code: MetricsProblemCode;
  readonly line: number;
  readonly column?: string;
  readonly value?: string;
  readonly detail?: string;
}

export interface Metrics {
  readonly rows: readonly Row[];
  readonly problems: readonly MetricsProblem[];
}

/** A row as it stands in the file: texts by column. */
export interface RawRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}
