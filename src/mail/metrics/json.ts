/** A metrics file as JSON: a list of rows, or an object with them under `rows`. */
import type { RawRow } from './row.ts';
import { noTable, type TableOrTrouble } from './table.ts';

export function readJson(text: string): TableOrTrouble {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return noTable(lineOfError(text, (error as Error).message), 'it is no JSON');
  }
  const list = Array.isArray(parsed) ? parsed : (parsed as { readonly rows?: unknown }).rows;
  if (!Array.isArray(list)) return noTable(1, 'it is no list of rows, and has none under "rows"');
  const lines = linesOfRows(text, Array.isArray(parsed) ? 1 : 2);
  const rows: RawRow[] = [];
  for (const [i, row] of list.entries()) {
    const line = lines[i] ?? 1;
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      return noTable(line, `row ${i + 1} is no object`);
    rows.push({ line, values: textsOf(row) });
  }
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  return { columns, headerLine: rows[0]?.line ?? 1, rows };
}

/** Whatever is no text and no number is left for the row to refuse. */
const textsOf = (row: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      value === null ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)]],
    ),
  );

/** Node says where only in some messages. */
function lineOfError(text: string, message: string): number {
  const [, line] = /line (\d{1,9})/.exec(message) ?? [];
  const [, position] = /position (\d{1,9})/.exec(message) ?? [];
  if (line !== undefined) return Number(line);
  return position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length;
}

/** The line on which each object begins that stands within `depth` brackets. */
function linesOfRows(text: string, depth: number): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let open = 0;
  let isInText = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (c === '\n') line += 1;
    else if (c === '\\' && isInText) i += 1;
    else if (c === '"') isInText = !isInText;
    else if (isInText) continue;
    else if (c === '{' || c === '[') {
      if (c === '{' && open === depth) lines.push(line);
      open += 1;
    } else if (c === '}' || c === ']') open -= 1;
  }
  return lines;
}
