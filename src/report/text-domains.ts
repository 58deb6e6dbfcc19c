/** The domains in the report for people: each with its findings, those without any in a line. */
import type { Severity } from '../core/finding.ts';
import { counted, listed } from '../core/quote.ts';
import { transcriptsOf } from './conversations.ts';
import { cut } from './cut.ts';
import { visible } from './escape.ts';
import {
  countLine,
  type DomainOverview,
  type Health,
  healthOf,
  type Noted,
  worstDomainsFirst,
} from './overview.ts';
import type { Paragraph } from './paragraphs.ts';
import { whereOf } from './place.ts';
import { isRequirement } from './requirements.ts';
import { requirementLines } from './requirements-text.ts';
import { spfTree } from './spf-tree.ts';
import { indented, type Pen, type Style } from './style.ts';

const mostFindings = 100;
const mostQuiet = 10;
/** For more domains, what would prove more is not told for each. */
const mostAdvised = 3;

/** The worst domain first; each finding in full up to a limit that no first screen reaches, the others counted. */
export function domainParagraphs(domains: readonly DomainOverview[], pen: Pen): readonly Paragraph[] {
  const few = domains.length <= mostAdvised;
  const full: Paragraph[] = [];
  const brief: string[] = [];
  let room = pen.verbose ? Number.POSITIVE_INFINITY : mostFindings;
  let left = 0;
  for (const domain of worstDomainsFirst(domains.filter((one) => !isQuiet(one)))) {
    const own = domain.findings.filter((noted) => !isToldInTable(noted, domain));
    const told = own.slice(0, room);
    room -= told.length;
    left += own.length - told.length;
    if (told.length === 0 && own.length + domain.elsewhere.length > 0)
      brief.push(`${heading(domain, pen)}${aside(sharedName(domain, pen), pen)}`);
    else
      full.push([heading(domain, pen), '', ...body(domain, told, pen), ...requirementsOf(domain, pen, few)]);
  }
  if (left > 0)
    brief.push(pen.paint('dim', `  ${counted(left, 'more finding')}: the JSON report has them all`));
  const quiet = domains.length > 1 || pen.verbose ? quietLines(domains.filter(isQuiet), pen) : [];
  const [only, ...others] = domains;
  const asked =
    only !== undefined && others.length === 0 && isQuiet(only) ? requirementsOf(only, pen, true) : [];
  return [...full, brief, quiet, asked.slice(1)];
}

const isQuiet = ({ findings, elsewhere }: DomainOverview): boolean =>
  findings.length + elsewhere.length === 0;

const marks: Readonly<Record<Health, readonly [string, Style]>> = {
  error: ['✗', 'red'],
  warning: ['!', 'yellow'],
  notice: ['·', 'cyan'],
  crashed: ['✗', 'red'],
  unseen: ['?', 'yellow'],
  healthy: ['✓', 'green'],
};

function heading(domain: DomainOverview, { paint }: Pen): string {
  const [mark, style] = marks[healthOf(domain)];
  return `${paint(style, mark)} ${paint('bold', visible(domain.domain.name))}  ${countLine(domain)}`;
}

const aside = (text: string, { paint }: Pen): string =>
  text === '' ? '' : `  ${paint('dim', cut(visible(text), 250))}`;

function body(domain: DomainOverview, told: readonly Noted[], pen: Pen): readonly string[] {
  const shared = sharedName(domain, pen);
  return [
    ...told.flatMap((noted) => findingLines(noted, pen)),
    ...(shared === '' ? [] : [aside(`also ${shared}`, pen)]),
    ...treeLines(domain, told, pen),
    ...(pen.verbose ? transcriptLines(told, pen) : []),
  ];
}

/** What receivers make of the findings is told in one table. */
const isToldInTable = ({ finding }: Noted, { domain }: DomainOverview): boolean =>
  domain.requirements !== undefined && isRequirement(finding);

/** `advised`: with what would prove more. */
const requirementsOf = ({ domain }: DomainOverview, pen: Pen, advised: boolean): readonly string[] =>
  domain.requirements === undefined ? [] : ['', ...requirementLines(domain.requirements, pen, advised)];

/** The conversations with mail servers in which the findings were seen. */
const transcriptLines = (told: readonly Noted[], { paint }: Pen): readonly string[] =>
  transcriptsOf(told.map(({ result }) => result)).flatMap(({ title, lines }) => [
    '',
    `  ${paint('bold', visible(title))}`,
    ...lines.map((line) => `    ${paint('dim', visible(line))}`),
  ]);

const severityStyles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' };
const textIndent = ' '.repeat(11);

function findingLines({ finding, result }: Noted, pen: Pen): readonly string[] {
  const others = result.domains.length > 1 ? `also ${listed(result.domains.slice(1), 3)}` : undefined;
  const notes = [whereOf(finding), others].filter((part) => part !== undefined).join(' · ');
  const severity = pen.paint(severityStyles[finding.severity], finding.severity.padEnd(7));
  return [
    `  ${severity}  ${pen.paint('bold', visible(finding.check))}${aside(notes, pen)}`,
    ...indented(finding.text, textIndent, textIndent, pen),
    ...(finding.remedy === '' ? [] : indented(finding.remedy, `${textIndent}→ `, `${textIndent}  `, pen)),
  ];
}

/** What a shared mail host does to this domain too; told in full under the first domain that uses it. */
function sharedName({ elsewhere, domain }: DomainOverview, { verbose }: Pen): string {
  const names = elsewhere.map(
    ({ finding, result }) => `${finding.check} under ${result.domains[0] ?? domain.name}`,
  );
  return listed([...new Set(names)], verbose ? 50 : 4);
}

/** The tree explains findings about SPF; without one, only who asks for everything wants it. */
function treeLines(
  { domain }: DomainOverview,
  told: readonly Noted[],
  { paint, verbose }: Pen,
): readonly string[] {
  const concerned = verbose || told.some(({ finding }) => finding.check.startsWith('spf/'));
  if (domain.spf === undefined || !concerned) return [];
  return ['', ...spfTree(domain.spf, paint).map((line) => `  ${line}`)];
}

const quietNames = {
  crashed: 'a check crashed',
  unseen: 'not everything could be looked at',
  healthy: 'nothing wrong',
} as const;

/** Domains without a finding: a line each, or one for all where there are many. */
function quietLines(quiet: readonly DomainOverview[], pen: Pen): Paragraph {
  return (['crashed', 'unseen', 'healthy'] as const).flatMap((health) => {
    const domains = quiet.filter((domain) => healthOf(domain) === health);
    if (pen.verbose || domains.length <= mostQuiet) {
      return domains.flatMap((domain) => [heading(domain, pen), ...treeLines(domain, [], pen)]);
    }
    const [mark, style] = marks[health];
    return [`${pen.paint(style, mark)} ${counted(domains.length, 'domain')}: ${quietNames[health]}`];
  });
}
