/**
 * SARIF 2.1.0 for code scanning. GitHub wants every result at a line of the repository and recognises a finding by its
 * fingerprint, takes 25,000 results and 10 MB, and loses texts that are long.
 */
import { counted, listed } from '../core/quote.ts';
import type { Report } from '../core/report.ts';
import { cutOctets } from './cut.ts';
import { json, sarifText } from './escape.ts';
import { type Overview, overviewOf } from './overview.ts';
import { placesOf } from './place.ts';
import { fingerprints, type Marked, resultOf, type SarifPlaces } from './sarif-result.ts';

/** A check as code scanning explains it. */
export interface SarifRule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** Markdown: what the check looks at and how its findings are mended. */
  readonly help: string;
  /** The page that explains the check. */
  readonly url?: string;
}

export interface SarifOptions {
  readonly rules: readonly SarifRule[];
  /** Where a finding without a place is shown: the config file or the workflow, relative to the repository. */
  readonly fallbackPath: string;
  /** Tells apart several analyses of one commit; `deliverability` where not given. */
  readonly category?: string;
}

const mostResults = 25_000;
const mostOctets = 9_500_000;
const mostNotifications = 100;
const longestHelp = 8000;

/** The log, a result a line. Suppressed findings are results with a suppression. */
export function renderSarif(
  report: Report,
  { rules, fallbackPath, category = 'deliverability' }: SarifOptions,
): string {
  const overview = overviewOf(report);
  const descriptors = descriptorsOf(rules, report, overview);
  const ruleIndexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const places: SarifPlaces = { placeOf: placesOf(report.domains), fallbackPath };
  const findings = markedFindings(report, overview);
  const lines = withinLimit(findings.map((finding) => json(resultOf(finding, ruleIndexes, places))));
  const head = {
    tool: { driver: { name: report.tool.name, version: report.tool.version, rules: descriptors } },
    automationDetails: { id: `mail/${category}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(report, overview, findings.length - lines.length)],
  };
  const run = `${json(head).slice(0, -1)},"results":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}`;
  return `{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[${run}]}\n`;
}

/** What stands, worst first, and then what the settings suppress. */
function markedFindings({ suppressed }: Report, { findings }: Overview): readonly Marked[] {
  const standing = findings.map(({ finding, result }) => ({ finding, domains: result.domains }));
  const ignored = suppressed.map(({ finding, domains, reason }) => ({
    finding,
    domains,
    justification: reason,
  }));
  return fingerprints([...standing, ...ignored]);
}

function withinLimit(lines: readonly string[]): readonly string[] {
  let room = mostOctets;
  const end = lines.findIndex((line, index) => {
    room -= Buffer.byteLength(line) + 2;
    return room < 0 || index >= mostResults;
  });
  return end === -1 ? lines : lines.slice(0, end);
}

interface Descriptor {
  readonly id: string;
  readonly [member: string]: unknown;
}

/** The rules that were given, and a bare one for each check that is not among them: no result may lack its rule. */
function descriptorsOf(
  rules: readonly SarifRule[],
  { suppressed }: Report,
  { findings }: Overview,
): readonly Descriptor[] {
  const given = new Set(rules.map(({ id }) => id));
  const used = [...findings, ...suppressed].map(({ finding }) => finding.check);
  const others = [...new Set(used)].filter((id) => !given.has(id));
  return [...rules.map(descriptorOf), ...others.map((id) => ({ id, shortDescription: { text: id } }))];
}

const descriptorOf = ({ id, title, why, help, url }: SarifRule): Descriptor => ({
  id,
  shortDescription: { text: cutOctets(title, 1000) },
  fullDescription: { text: cutOctets(why, 1000) },
  help: { text: cutOctets(help, longestHelp), markdown: cutOctets(help, longestHelp) },
  helpUri: url,
  properties: { tags: ['mail', id.split('/')[0]] },
});

/** What kept the program from looking is about the run, not about the repository: notifications, not results. */
function invocationOf({ verdict }: Report, { gaps, crashes }: Overview, leftOut: number): unknown {
  const said = [
    ...(leftOut > 0
      ? [{ level: 'note', text: `${counted(leftOut, 'more finding')} in the JSON report` }]
      : []),
    ...crashes.map(({ check, reason = '' }) => ({ level: 'error', text: `${check} crashed: ${reason}` })),
    ...gaps.map(({ detail, sought, results }) => ({
      level: 'warning',
      text: `could not look (${counted(results, 'check')}): ${detail}: ${listed(sought)}`,
    })),
  ];
  return {
    executionSuccessful: verdict.crashed === 0,
    toolExecutionNotifications: said
      .slice(0, mostNotifications)
      .map(({ level, text }) => ({ level, message: { text: cutOctets(sarifText(text), 1000) } })),
  };
}
