/** A metrics file as a table of texts, before anything is made of them. */
import type { MetricsProblem, RawRow } from './row.ts';

export interface Table {
  /** As written. */
  readonly columns: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly RawRow[];
}

export type TableOrTrouble = Table | { readonly trouble: MetricsProblem };

export const noTable = (line: number, detail: string): { readonly trouble: MetricsProblem } => ({
  trouble: { code: 'not-metrics', line, detail },
});
