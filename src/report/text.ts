/** The report for people at a terminal or in a log: what is wrong and what to do first, what is well in one line. */
import { counted, listed } from '../core/quote.ts';
import type { Report, Result, Suppressed } from '../core/report.ts';
import { blocklistSentence } from './blocklists.ts';
import { bounceParagraphs } from './bounces.ts';
import { wrap } from './cut.ts';
import { visible } from './escape.ts';
import { type Gap, type Noted, overviewOf } from './overview.ts';
import { joined, type Paragraph, penFor, type TextOptions } from './paragraphs.ts';
import { subjectName } from './place.ts';
import { rateParagraphs } from './rates.ts';
import { senderParagraphs } from './senders.ts';
import { indented, type Pen, type Style } from './style.ts';
import { domainParagraphs } from './text-domains.ts';
import { verdictSentence } from './verdict.ts';

const mostReasons = 10;
const mostSuppressed = 500;

/** Ends with a line end. Linear in the findings. */
export function renderText(report: Report, options: TextOptions): string {
  const pen = penFor(options);
  const overview = overviewOf(report);
  return joined([
    ...domainParagraphs(overview.domains, pen),
    blocklistLines(report.results, pen),
    ...bounceParagraphs(report, pen),
    ...senderParagraphs(report, pen),
    ...rateParagraphs(report, pen),
    gapLines(overview.gaps, pen),
    crashLines(overview.crashes, pen),
    pen.verbose ? suppressedLines(report.suppressed, pen) : [],
    [...verdictLines(verdictSentence(report, overview), report, pen), ...moreLines(overview.findings, pen)],
  ]);
}

function blocklistLines(results: readonly Result[], pen: Pen): Paragraph {
  const sentence = blocklistSentence(results);
  return sentence === undefined ? [] : indented(`block lists: ${sentence}`, '· ', '  ', pen);
}

/** One line a reason, and what it kept from being seen. */
function gapLines(gaps: readonly Gap[], pen: Pen): Paragraph {
  const told = pen.verbose ? gaps : gaps.slice(0, mostReasons);
  const left = gaps.length - told.length;
  const lines = told.flatMap(({ detail, sought, results }) => {
    const names = sought.length === 0 ? '' : ` — ${listed(sought, pen.verbose ? 100 : 4)}`;
    return indented(`could not look (${counted(results, 'check')}): ${detail}${names}`, '? ', '  ', pen);
  });
  return left > 0 ? [...lines, `? could not look: ${counted(left, 'more reason')}`] : lines;
}

function crashLines(crashes: readonly Result[], pen: Pen): Paragraph {
  const lines = crashes.slice(0, mostReasons).flatMap(({ check, subject, reason = 'no reason is known' }) => {
    const text = `crashed, which is a defect of this program: ${check} on ${subjectName(subject)}: ${reason}`;
    return indented(text, '✗ ', '  ', pen);
  });
  const left = crashes.length - mostReasons;
  return left > 0 ? [...lines, `✗ ${counted(left, 'more crash', 'more crashes')}`] : lines;
}

function suppressedLines(suppressed: readonly Suppressed[], pen: Pen): Paragraph {
  const lines = suppressed.slice(0, mostSuppressed).flatMap(({ finding, reason, owner, until }) => {
    const who = [owner, until === undefined ? undefined : `until ${until}`]
      .filter((part) => part !== undefined)
      .join(', ');
    const text = `suppressed ${finding.check} on ${subjectName(finding.subject)}: ${reason}${who === '' ? '' : ` (${who})`}`;
    return indented(text, '- ', '  ', pen);
  });
  const left = suppressed.length - mostSuppressed;
  return left > 0 ? [...lines, `- ${counted(left, 'more suppressed finding')}`] : lines;
}

const resultMarks: Readonly<Record<Report['verdict']['result'], readonly [string, Style]>> = {
  pass: ['✓', 'green'],
  fail: ['✗', 'red'],
  inconclusive: ['?', 'yellow'],
  error: ['✗', 'red'],
};

function verdictLines(sentence: string, { verdict }: Report, { paint, width }: Pen): Paragraph {
  const [mark, style] = resultMarks[verdict.result];
  const [first = '', ...next] = wrap(visible(sentence), width - 2);
  return [`${paint(style, mark)} ${paint('bold', first)}`, ...next.map((line) => `  ${paint('bold', line)}`)];
}

function moreLines([worst]: readonly Noted[], { paint }: Pen): Paragraph {
  if (worst === undefined) return [];
  return [paint('dim', `  More about a finding: deliverability explain ${visible(worst.finding.check)}`)];
}
