/** A metrics file as CSV (RFC 4180): a header line, then rows; the separator is a comma, a semicolon or a tab. */
import type { RawRow } from './row.ts';
import { noTable, type TableOrTrouble } from './table.ts';

interface Told {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

export async function readCsv(text: string): Promise<TableOrTrouble> {
  const { parse } = await import('csv-parse/sync');
  try {
    const told = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      max_record_size: 100_000,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly Told[];
    const [header, ...rest] = told;
    if (header === undefined) return noTable(1, 'the file is empty');
    const columns = header.record;
    return { columns, headerLine: header.info.lines, rows: rest.map((row) => rowOf(row, columns)) };
  } catch (error) {
    const { lines = 1, code = 'unreadable' } = error as { readonly lines?: number; readonly code?: string };
    return noTable(lines, code.replace(/^CSV_/, '').replaceAll('_', ' ').toLowerCase());
  }
}

/** Whichever the first line has most of; none of them is in the name of a column. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const often = (separator: string): number => first.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (often(separator) > often(best) ? separator : best));
}

const rowOf = ({ info, record }: Told, columns: readonly string[]): RawRow => ({
  line: info.lines,
  values: Object.fromEntries(columns.flatMap((column, i) => (record[i] ? [[column, record[i]]] : []))),
});
