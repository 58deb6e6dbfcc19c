/** The table of requirements as Markdown: a row for a topic, a column for a receiver, each cell linked to its cause. */
import { listed } from '../core/quote.ts';
import type { RequirementState, Requirements } from '../core/requirement.ts';
import type { Block, DocsUrl } from './blocks.ts';
import { checkAddress, findingRow } from './blocks.ts';
import { markdown, markdownProse, markup } from './escape.ts';
import type { DomainOverview, Overview } from './overview.ts';
import { type Cell, gridOf, isRequirement, question, unprovableIn, wantingIn } from './requirements.ts';

const marks: Readonly<Record<RequirementState, string>> = { met: '✓', unmet: '✗', unproved: '?' };

/** So many domains are shown though nothing is known against them. */
const mostHealthy = 5;

/** A row is a domain with all that there is to say of it. */
export function requirementBlock({ domains }: Overview, docsUrl: DocsUrl): Block {
  const asked = domains.filter(({ domain }) => domain.requirements !== undefined);
  const shown = asked.length > mostHealthy ? asked.filter(hasUnmet) : asked;
  return {
    open: `## ${question}\n\n✓ proved · ✗ not met · ? cannot be proved with what was given\n\n`,
    rows: shown.flatMap((one) => domainRow(one, docsUrl)),
    close: '',
  };
}

const hasUnmet = ({ findings }: DomainOverview): boolean =>
  findings.some(({ finding }) => isRequirement(finding));

function domainRow({ domain, findings }: DomainOverview, docsUrl: DocsUrl): readonly string[] {
  if (domain.requirements === undefined) return [];
  const told = findings.filter(({ finding }) => isRequirement(finding));
  return [
    [
      `### ${markdown(domain.name)}, as ${domain.profile}\n\n`,
      table(domain.requirements, docsUrl),
      ...told.map((noted) => findingRow(noted, docsUrl)),
      told.length > 0 ? '\n' : '',
      wanting(domain.requirements),
    ].join(''),
  ];
}

function table(requirements: Requirements, docsUrl: DocsUrl): string {
  const { receivers, rows, answers } = gridOf(requirements);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(['', ...receivers.map(markdown)]),
    line(['---', ...receivers.map(() => ':---:')]),
    ...rows.map(({ title, cells }) => line([markdown(title), ...cells.map((cell) => mark(cell, docsUrl))])),
    line(['**All of it**', ...answers.map((state) => `**${marks[state]}**`)]),
    '\n',
  ].join('');
}

function mark(cell: Cell | undefined, docsUrl: DocsUrl): string {
  if (cell === undefined) return '';
  const [cause] = cell.causes;
  const address = cause === undefined ? undefined : checkAddress(cause, docsUrl);
  return address === undefined ? marks[cell.state] : `[${marks[cell.state]}](${address} "${cause}")`;
}

function wanting(requirements: Requirements): string {
  const more = wantingIn(requirements).map(
    ({ what, proves }) => `- ${markdownProse(what)}: ${markdown(listed(proves, 6))}\n`,
  );
  const never = unprovableIn(requirements).map(([what, why]) => `- ${markdown(what)}: ${markdown(why)}\n`);
  return [folded('What would prove more', more), folded('What nobody can look up from outside', never)].join(
    '',
  );
}

const folded = (title: string, rows: readonly string[]): string =>
  rows.length === 0 ? '' : `<details><summary>${markup(title)}</summary>\n\n${rows.join('')}\n</details>\n\n`;
