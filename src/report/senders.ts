/** Who sends in a domain's name by its DMARC reports, as tables: for the step summary and Markdown, and for a terminal. */
import { thousands } from '../core/figures.ts';
import type { Report, SenderRow, SenderTable } from '../core/report.ts';
import type { Block } from './blocks.ts';
import { cut } from './cut.ts';
import { markdown, visible } from './escape.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Pen } from './style.ts';

const mostRows = 15;

/** Below a heading of its own; a table for each domain. */
export const senderBlock = ({ senders = [] }: Report): Block => ({
  open: '## Senders by DMARC reports\n\n',
  rows: senders.map(senderTable),
  close: '',
});

const head = `| Sender | | Messages | DMARC passes | DKIM | SPF | Stopped |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
`;

function senderTable(table: SenderTable): string {
  const rows = table.senders.slice(0, mostRows).map((row) => {
    const cells = [
      markdown(cut(row.name, 80)),
      markdown(rights[row.standing] ?? row.standing),
      thousands(row.messages),
      ...[row.passed, row.dkim, row.spf].map((part) => percent(part, row.messages)),
      row.stopped === 0 ? '' : thousands(row.stopped),
    ];
    return `| ${cells.join(' | ')} |\n`;
  });
  return `**${markdown(table.domain)}**: ${markdown(totalOf(table))}\n\n${head}${rows.join('')}${moreOf(table, rows.length)}\n`;
}

const moreOf = ({ senders }: SenderTable, shown: number): string =>
  senders.length > shown ? `\nand ${senders.length - shown} more\n` : '';

/** A table of plain text; a row is one line. */
export const senderParagraphs = ({ senders = [] }: Pick<Report, 'senders'>, pen: Pen): readonly Paragraph[] =>
  senders.map((table) => {
    const rows = table.senders.slice(0, pen.verbose ? undefined : mostRows);
    const left = table.senders.length - rows.length;
    return [
      `${pen.paint('bold', `Senders of ${visible(table.domain)} by DMARC reports`)}  ${totalOf(table)}`,
      ...rows.map((row) => rowLine(row, pen)),
      ...(left > 0 ? [`           and ${left} more`] : []),
    ];
  });

function rowLine(row: SenderRow, pen: Pen): string {
  const right = rights[row.standing] ?? row.standing;
  const stopped = row.stopped === 0 ? '' : `, ${thousands(row.stopped)} stopped`;
  const notes = `DMARC ${percent(row.passed, row.messages)}, DKIM ${percent(row.dkim, row.messages)}, SPF ${percent(row.spf, row.messages)}${stopped}`;
  return `  ${thousands(row.messages).padStart(9)}  ${pen.paint('bold', cut(visible(row.name), 50))}  ${pen.paint('dim', `${visible(right)} · ${notes}`)}`;
}

const rights: Readonly<Record<string, string>> = {
  own: 'authorised',
  signing: 'signs for the domain',
  forwarder: 'passes mail on',
  service: 'service, not authorised',
  stranger: 'unknown',
  unclear: 'not clear',
};

/** `1,200 messages in 3 reports, 2026-01-01 to 2026-01-07: 98.1 % pass`. */
function totalOf({ messages, reports, begin, end, passed }: SenderTable): string {
  const days = [...new Set([begin, end].filter((day) => day !== undefined))].join(' to ');
  const span = `${reports} ${reports === 1 ? 'report' : 'reports'}${days === '' ? '' : `, ${days}`}`;
  return `${thousands(messages)} messages in ${span}: ${percent(passed, messages)} pass`;
}

/** Rounded down, so that only all is 100 %. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${(Math.floor((part / whole) * 1000) / 10).toLocaleString('en-US')} %`;
