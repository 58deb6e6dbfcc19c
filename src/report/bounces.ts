/** What came back, as tables: for the step summary and Markdown, and for a terminal. */
import type { BounceRow, BounceTable, Report } from '../core/report.ts';
import type { Block } from './blocks.ts';
import { cut } from './cut.ts';
import { markdown, markdownCode, markdownProse, visible } from './escape.ts';
import type { Paragraph } from './paragraphs.ts';
import { indented, type Pen } from './style.ts';

const mostCategories = 12;

/** Below a heading of its own; a table for each domain. */
export const bounceBlock = ({ bounces = [] }: Report): Block => ({
  open: '## Bounces\n\n',
  rows: bounces.map(bounceTable),
  close: '',
});

function bounceTable(table: BounceTable): string {
  const rows = table.categories
    .slice(0, mostCategories)
    .map(
      (row) =>
        `| ${markdownCode(row.category)} | ${row.failed} | ${row.delayed} | ${markdown(receiversOf(row))} | ${markdownProse(cut(row.remedy, 300))} ${row.checks.map(markdownCode).join(' ')} |\n`,
    );
  const head =
    '| Category | Failed | Delayed | Receivers | What to do |\n| --- | ---: | ---: | --- | --- |\n';
  return `**${markdown(nameOf(table))}**: ${markdown(totalOf(table))}\n\n${head}${rows.join('')}\n`;
}

export const bounceParagraphs = ({ bounces = [] }: Report, pen: Pen): readonly Paragraph[] =>
  bounces.map((table) => bounceParagraph(table, { title: `Bounces of ${visible(nameOf(table))}`, pen }));

/** A table of plain text, as wide as the terminal; remedies stand below their row. */
export const bounceParagraph = (
  table: BounceTable,
  { title, pen }: { readonly title: string; readonly pen: Pen },
): Paragraph => [
  `${pen.paint('bold', title)}  ${totalOf(table)}`,
  ...table.categories.slice(0, pen.verbose ? undefined : mostCategories).flatMap((row) => rowLines(row, pen)),
];

const indent = ' '.repeat(11);

function rowLines(row: BounceRow, pen: Pen): readonly string[] {
  const counts = [
    row.permanent > 0 ? `${row.permanent} permanent` : '',
    row.temporary > 0 ? `${row.temporary} temporary` : '',
  ].filter((text) => text !== '');
  const notes = [counts.join(', '), receiversOf(row)].filter((text) => text !== '').join(' · ');
  return [
    `  ${String(row.failed + row.delayed).padStart(7)}  ${pen.paint('bold', row.category)}  ${pen.paint('dim', cut(visible(notes), 250))}`,
    ...indented(row.remedy, `${indent}→ `, `${indent}  `, pen),
  ];
}

const nameOf = ({ domain }: BounceTable): string => domain ?? 'other senders';

/** `12 failed, 3 delayed, 4 dead addresses`. */
const totalOf = ({ failed, delayed, dead }: BounceTable): string =>
  [
    `${failed} failed`,
    ...(delayed > 0 ? [`${delayed} delayed`] : []),
    ...(dead > 0 ? [`${dead} dead ${dead === 1 ? 'address' : 'addresses'}`] : []),
  ].join(', ');

const receiversOf = ({ receivers }: BounceRow): string =>
  receivers
    .slice(0, 3)
    .map(({ name, count }) => `${name === '' ? 'unknown' : cut(name, 60)} ${count}`)
    .join(', ');
