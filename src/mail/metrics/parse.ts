/** Reads a metrics file: its table, each row, and what the rows say together. */
import { nextDay } from '../day/index.ts';
import { columnOf } from './column.ts';
import { readCsv } from './csv.ts';
import { readJson } from './json.ts';
import type { Metrics, MetricsProblem, Row } from './row.ts';
import { readRow } from './row-values.ts';
import type { Table } from './table.ts';

/** Octets of a file; a day of a hundred streams for a year stays far below. */
const mostOctets = 20 * 2 ** 20;
const mostRows = 200_000;

/** `today`: days after it cannot have happened. Never rejects. */
export async function parse(octets: Uint8Array, { today }: { readonly today: string }): Promise<Metrics> {
  if (octets.length > mostOctets) return refused('too-large', `${mostOctets} octets`);
  const text = new TextDecoder().decode(octets);
  const table = /^\s*[[{]/.test(text) ? readJson(text) : await readCsv(text);
  if ('trouble' in table) return { rows: [], problems: [table.trouble] };
  if (table.rows.length > mostRows) return refused('too-large', `${mostRows} rows`);
  const problems: MetricsProblem[] = [...columnProblems(table)];
  if (problems.some(({ code, column }) => code === 'no-column' && column === 'day'))
    return { rows: [], problems };
  const rows: Row[] = [];
  for (const raw of table.rows) {
    const read = readRow(raw, today);
    problems.push(...read.problems);
    if (read.row !== undefined) rows.push(read.row);
  }
  const { once, again } = withoutDuplicates(rows);
  problems.push(...again, ...gapsIn(once));
  return { rows: once, problems: problems.sort((a, b) => a.line - b.line) };
}

const refused = (code: 'too-large', detail: string): Metrics => ({
  rows: [],
  problems: [{ code, line: 1, detail }],
});

function columnProblems({ columns, headerLine }: Table): readonly MetricsProblem[] {
  const known = columns.map((header) => ({ header, column: columnOf(header) }));
  const has = (name: string): boolean => known.some(({ column }) => 'name' in column && column.name === name);
  const wrong = known.flatMap(({ header, column }): MetricsProblem[] =>
    column.kind === 'unknown' || column.kind === 'unit-unknown'
      ? [
          {
            code: column.kind === 'unknown' ? 'unknown-column' : 'unit-unknown',
            line: headerLine,
            column: header,
          },
        ]
      : [],
  );
  const missing = (column: string): MetricsProblem => ({ code: 'no-column', line: headerLine, column });
  return [
    ...(has('day') ? [] : [missing('day')]),
    ...(has('sent') || has('delivered') ? [] : [missing('sent')]),
    ...wrong,
  ];
}

const seriesOf = ({ domain = '', stream = '' }: Row): string => `${domain}\0${stream}`;

function withoutDuplicates(rows: readonly Row[]): {
  readonly once: readonly Row[];
  readonly again: readonly MetricsProblem[];
} {
  const seen = new Map<string, Row>();
  const again: MetricsProblem[] = [];
  for (const row of rows) {
    const key = `${seriesOf(row)}\0${row.day}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else again.push({ code: 'duplicate-day', line: row.line, value: row.day, detail: String(first.line) });
  }
  return { once: [...seen.values()], again };
}

/** Days that are missing between others of the same domain and stream, told at the line of the day after them. */
function gapsIn(rows: readonly Row[]): readonly MetricsProblem[] {
  return [...groupBySeries(rows).values()].flatMap((of) => {
    const inOrder = [...of].sort((a, b) => (a.day < b.day ? -1 : 1));
    return inOrder.slice(1).flatMap((row, i): MetricsProblem[] => {
      const expected = nextDay(inOrder[i]?.day ?? row.day);
      return expected === row.day
        ? []
        : [{ code: 'missing-days', line: row.line, value: expected, detail: nextDay(row.day, -1) }];
    });
  });
}

function groupBySeries(rows: readonly Row[]): Map<string, Row[]> {
  const series = new Map<string, Row[]>();
  for (const row of rows) {
    const key = seriesOf(row);
    const known = series.get(key);
    if (known === undefined) series.set(key, [row]);
    else known.push(row);
  }
  return series;
}
