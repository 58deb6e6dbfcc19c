/**
 * The step summary of GitHub Actions: the Markdown report, below the 1 MiB over which GitHub drops it whole, and the
 * findings for which there was no annotation.
 */
import type { Report } from '../core/report.ts';
import { annotationsOf, leftOutSentence } from './annotations.ts';
import { markdownProse } from './escape.ts';
import { documentBody, type MarkdownOptions, verdictLine } from './markdown.ts';
import { overviewOf } from './overview.ts';

/** Below the limit of 1 MiB with room for what other parts of the step write. */
const mostSummaryBytes = 900_000;

export function renderSummary(
  report: Report,
  { docsUrl, mostBytes = mostSummaryBytes }: MarkdownOptions = {},
): string {
  const overview = overviewOf(report);
  const leftOut = leftOutSentence(annotationsOf(report, overview).leftOut);
  return [
    '## Mail deliverability\n\n',
    verdictLine(report, overview),
    leftOut === undefined ? '' : `${markdownProse(leftOut)}.\n\n`,
    documentBody(report, overview, { docsUrl, mostBytes }),
  ].join('');
}
