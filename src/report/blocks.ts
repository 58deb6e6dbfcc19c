/**
 * The parts that the Markdown formats are made of. Each part is a list of rows, each row whole in itself, so that a
 * document is only ever cut between two rows.
 */

import { severities } from '../core/finding.ts';
import { counted, listed } from '../core/quote.ts';
import type { Report, Suppressed } from '../core/report.ts';
import { transcriptsOf } from './conversations.ts';
import { cut } from './cut.ts';
import { markdown, markdownBlock, markdownCode, markdownProse, markup } from './escape.ts';
import { spfGraph } from './mermaid.ts';
import {
  type DomainOverview,
  type Health,
  healthOf,
  type Noted,
  type Overview,
  worstDomainsFirst,
} from './overview.ts';
import { subjectName, whereOf } from './place.ts';
import { isRequirement } from './requirements.ts';
import { costOf } from './spf-tree.ts';

/** Rows between an opening and a closing; the opening is left out where there is no row. */
export interface Block {
  readonly open: string;
  readonly rows: readonly string[];
  readonly close: string;
}

/** Where checks are explained: the address of the project's files, without a final slash. */
export type DocsUrl = string | undefined;

const longestText = 2000;
const marks: Readonly<Record<Health, string>> = {
  error: '❌',
  crashed: '💥',
  warning: '⚠️',
  unseen: '❓',
  notice: 'ℹ️',
  healthy: '✅',
};

/** The domains with their counts; healthy ones are counted where there are more than a table can be read for. */
export function domainTable({ domains }: Overview, mostHealthy = 20): Block {
  const healthy = domains.filter((domain) => healthOf(domain) === 'healthy');
  const shown =
    healthy.length > mostHealthy ? domains.filter((domain) => healthOf(domain) !== 'healthy') : domains;
  const rest = domains.length - shown.length;
  const counted =
    rest === 0
      ? []
      : [`| ${marks.healthy} | ${rest}${shown.length > 0 ? ' other' : ''} domains | 0 | 0 | 0 | 0 |\n`];
  return {
    open: '| | Domain | Errors | Warnings | Notices | Could not look |\n| --- | --- | ---: | ---: | ---: | ---: |\n',
    rows: [...counted, ...worstDomainsFirst(shown).map(domainRow)],
    close: '\n',
  };
}

function domainRow(overview: DomainOverview): string {
  const counts = [...severities.map((severity) => overview.counts[severity]), overview.inconclusive];
  return `| ${marks[healthOf(overview)]} | ${markdown(cut(overview.domain.name, 260))} | ${counts.join(' | ')} |\n`;
}

/** Each domain with findings: a heading, the findings worst first, and the SPF tree where one is about SPF. */
export function findingBlock({ domains }: Overview, docsUrl: DocsUrl): Block {
  const concerned = worstDomainsFirst(domains.map(withoutRequirements)).filter(
    ({ findings, elsewhere }) => findings.length + elsewhere.length > 0,
  );
  return {
    open: '## Findings\n\n',
    rows: concerned.flatMap((domain) => domainRows(domain, docsUrl)),
    close: '',
  };
}

/** What receivers make of the findings is told with their table. */
const withoutRequirements = (domain: DomainOverview): DomainOverview =>
  domain.domain.requirements === undefined
    ? domain
    : { ...domain, findings: domain.findings.filter(({ finding }) => !isRequirement(finding)) };

/** A row for each finding, so that rows can be counted: the heading goes with the first, the tree with the last. */
function domainRows(domain: DomainOverview, docsUrl: DocsUrl): readonly string[] {
  const rows = [...domain.findings.map((noted) => findingRow(noted, docsUrl)), ...elsewhereRow(domain)];
  const heading = `### ${markdown(domain.domain.name)}\n\n`;
  return rows.map((row, index) => {
    const end = index === rows.length - 1 ? `\n${treeOf(domain)}${transcripts(domain)}` : '';
    return `${index === 0 ? heading : ''}${row}${end}`;
  });
}

/** One finding as an item of a list. */
export function findingRow({ finding, result }: Noted, docsUrl: DocsUrl): string {
  const where = whereOf(finding);
  const others = result.domains.length > 1 ? ` (also ${markdown(listed(result.domains.slice(1), 3))})` : '';
  const at = where === undefined ? '' : ` · ${markdownCode(cut(where, 300))}`;
  const remedy = finding.remedy === '' ? '' : `  \n  → ${prose(finding.remedy)}`;
  return `- **${finding.severity}** ${checkLink(finding.check, docsUrl)}${at}${others}  \n  ${prose(finding.text)}${remedy}\n`;
}

const prose = (text: string): string => markdownProse(cut(text, longestText));

/** The check's id, linked to what explains it. */
const checkLink = (check: string, docsUrl: DocsUrl): string => {
  const address = checkAddress(check, docsUrl);
  return address === undefined ? markdownCode(check) : `[${markdownCode(check)}](${address})`;
};

/** Where a check is explained. */
export const checkAddress = (check: string, docsUrl: DocsUrl): string | undefined => {
  const path = check.split('/').map(encodeURIComponent).join('/');
  return docsUrl === undefined ? undefined : `${encodeURI(docsUrl)}/docs/checks/${path}.md`;
};

function elsewhereRow({ elsewhere, domain }: DomainOverview): readonly string[] {
  const names = [
    ...new Set(
      elsewhere.map(({ finding, result }) => `${finding.check} under ${result.domains[0] ?? domain.name}`),
    ),
  ];
  return names.length === 0 ? [] : [`- also ${markdown(listed(names, 5))}\n`];
}

function treeOf({ domain, findings }: DomainOverview): string {
  if (domain.spf === undefined || !findings.some(({ finding }) => finding.check.startsWith('spf/')))
    return '';
  const title = `SPF of ${domain.name}: ${costOf(domain.spf) || 'no look-ups'}`;
  return `${details(title)}\`\`\`mermaid\n${spfGraph(domain.spf)}\n\`\`\`\n\n</details>\n\n`;
}

/** The conversations with mail servers in which the findings were seen, folded. */
const transcripts = ({ findings }: DomainOverview): string =>
  transcriptsOf(findings.map(({ result }) => result))
    .map(({ title, lines }) => `${details(`Transcript: ${title}`)}${markdownBlock(lines)}\n</details>\n\n`)
    .join('');

const details = (title: string): string => `<details><summary>${markup(title)}</summary>\n\n`;

/** What could not be looked at, by reason. */
export function gapBlock({ gaps }: Overview): Block {
  const rows = gaps.map(({ detail, sought, results }) => {
    const names = sought.length === 0 ? '' : `: ${markdown(cut(listed(sought), longestText))}`;
    return `- ${prose(detail)} (${counted(results, 'check')})${names}\n`;
  });
  return {
    open: '## Could not look\n\nNeither broken nor fine: the world gave no answer.\n\n',
    rows,
    close: '\n',
  };
}

export function crashBlock({ crashes }: Overview): Block {
  const rows = crashes.map(
    ({ check, subject, reason }) =>
      `- ${markdownCode(check)} on ${markdown(subjectName(subject))}: ${prose(reason ?? '')}\n`,
  );
  return { open: '## Crashed\n\nDefects of this program; please report them.\n\n', rows, close: '\n' };
}

export function suppressedBlock({ suppressed }: Report): Block {
  const open = `${details(`${counted(suppressed.length, 'suppressed finding')}`)}| Check | Subject | Reason | Owner | Until |\n| --- | --- | --- | --- | --- |\n`;
  return { open, rows: suppressed.map(suppressedRow), close: '\n</details>\n\n' };
}

function suppressedRow({ finding, reason, owner = '', until = '' }: Suppressed): string {
  const cells = [`${finding.check}:${finding.message}`, subjectName(finding.subject), reason, owner, until];
  return `| ${cells.map((cell) => markdown(cut(cell, 500))).join(' | ')} |\n`;
}

/** The block within a number of UTF-8 bytes: what does not fit is counted in a row of its own. */
export function blockText({ open, rows, close }: Block, mostBytes: number): string {
  if (rows.length === 0) return '';
  let room = mostBytes - Buffer.byteLength(open) - Buffer.byteLength(close) - moreBytes;
  const kept: string[] = [];
  for (const row of rows) {
    room -= Buffer.byteLength(row);
    if (room < 0) break;
    kept.push(row);
  }
  const left = rows.length - kept.length;
  const more = left === 0 ? '' : `\n${left} more in the report file (JSON).\n\n`;
  return `${open}${kept.join('')}${more}${close}`;
}

/** Kept free for the row that counts what does not fit. */
const moreBytes = 100;
