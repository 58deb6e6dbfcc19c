/** The report as a Markdown file that stands alone, complete but for the limits that the caller sets. */
import type { Report } from '../core/report.ts';
import { blocklistSentence } from './blocklists.ts';
import {
  type Block,
  blockText,
  crashBlock,
  type DocsUrl,
  domainTable,
  findingBlock,
  gapBlock,
  suppressedBlock,
} from './blocks.ts';
import { bounceBlock } from './bounces.ts';
import { markdown, markdownProse } from './escape.ts';
import { type Overview, overviewOf } from './overview.ts';
import { rateBlock } from './rates.ts';
import { requirementBlock } from './requirements-markdown.ts';
import { senderBlock } from './senders.ts';
import { verdictSentence } from './verdict.ts';

export interface MarkdownOptions {
  /** The address of the project's files, such as `https://example.com/project/blob/v1`; checks link below it. */
  readonly docsUrl?: string;
  /** The most UTF-8 bytes; 20 million where not given. */
  readonly mostBytes?: number;
}

/** The share of the room that each part may take, so that no part crowds out another. */
const shares = {
  crashes: 0.04,
  gaps: 0.06,
  domains: 0.16,
  requirements: 0.1,
  bounces: 0.06,
  senders: 0.04,
  rates: 0.04,
  findings: 0.42,
  suppressed: 0.08,
} as const;

export function renderMarkdown(
  report: Report,
  { docsUrl, mostBytes = 20_000_000 }: MarkdownOptions = {},
): string {
  const overview = overviewOf(report);
  const { name, version } = report.tool;
  return [
    `# ${markdown(name)}\n\n`,
    verdictLine(report, overview),
    documentBody(report, overview, { docsUrl, mostBytes }),
    `${markdown(name)} ${markdown(version)}\n`,
  ].join('');
}

const marks: Readonly<Record<Report['verdict']['result'], string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '❓',
  error: '💥',
};

export const verdictLine = (report: Report, overview: Overview): string =>
  `${marks[report.verdict.result]} **${markdownProse(verdictSentence(report, overview))}**\n\n`;

function blocklistLine({ results }: Report): string {
  const sentence = blocklistSentence(results);
  return sentence === undefined ? '' : `Block lists: ${markdownProse(sentence)}.\n\n`;
}

/** Everything below the verdict: the same for the file and the step summary. */
export function documentBody(
  report: Report,
  overview: Overview,
  { docsUrl, mostBytes }: { readonly docsUrl: DocsUrl; readonly mostBytes: number },
): string {
  const part = (share: keyof typeof shares, block: Block): string =>
    blockText(block, Math.floor(mostBytes * shares[share]));
  return [
    part('crashes', crashBlock(overview)),
    part('domains', domainTable(overview)),
    part('bounces', bounceBlock(report)),
    part('senders', senderBlock(report)),
    part('rates', rateBlock(report)),
    part('findings', findingBlock(overview, docsUrl)),
    part('requirements', requirementBlock(overview, docsUrl)),
    blocklistLine(report),
    part('gaps', gapBlock(overview)),
    part('suppressed', suppressedBlock(report)),
  ].join('');
}
