/** A report arranged for reading: findings worst first, by domain, and what could not be looked at, by reason. */
import { type Finding, type Severity, severities } from '../core/finding.ts';
import { counted } from '../core/quote.ts';
import type { InspectedDomain, Report, Result } from '../core/report.ts';
import { showsDomain } from '../core/seen.ts';
import { subjectName } from './place.ts';

export type Counts = Readonly<Record<Severity, number>>;

/** A finding with the result that it belongs to. */
export interface Noted {
  readonly finding: Finding;
  readonly result: Result;
}

export interface DomainOverview {
  readonly domain: InspectedDomain;
  /** Findings that concern the domain, those on shared subjects included. */
  readonly counts: Counts;
  /** Worst first; a finding that concerns several domains is told under the first of them only. */
  readonly findings: readonly Noted[];
  /** Findings that concern the domain and are told under another. */
  readonly elsewhere: readonly Noted[];
  readonly inconclusive: number;
  readonly crashed: number;
  /** Whether any check could judge anything. */
  readonly seen: boolean;
}

/** One reason why something could not be looked at. */
export interface Gap {
  readonly detail: string;
  /** What was looked for, each once. */
  readonly sought: readonly string[];
  /** How many results it left inconclusive. */
  readonly results: number;
}

export interface Overview {
  /** In the order of the settings. */
  readonly domains: readonly DomainOverview[];
  /** Worst first, then those that concern most domains, then in plan order. */
  readonly findings: readonly Noted[];
  readonly gaps: readonly Gap[];
  readonly crashes: readonly Result[];
}

interface Draft {
  readonly domain: InspectedDomain;
  readonly counts: Record<Severity, number>;
  readonly findings: Noted[];
  readonly elsewhere: Noted[];
  inconclusive: number;
  crashed: number;
  seen: boolean;
}

/** Linear in the report, but for the sorting of its findings. */
export function overviewOf(report: Report): Overview {
  const drafts = new Map<string, Draft>();
  for (const domain of report.domains) if (!drafts.has(domain.name)) drafts.set(domain.name, draftOf(domain));
  for (const result of report.results) tally(result, drafts);
  const domains = [...drafts.values()].map((draft) => ({ ...draft, findings: worstFirst(draft.findings) }));
  return {
    domains,
    findings: worstFirst(
      report.results.flatMap((result) => result.findings.map((finding) => ({ finding, result }))),
    ),
    gaps: gapsOf(report.results),
    crashes: report.results.filter(({ outcome }) => outcome === 'crashed'),
  };
}

const draftOf = (domain: InspectedDomain): Draft => ({
  domain,
  counts: { error: 0, warning: 0, notice: 0 },
  findings: [],
  elsewhere: [],
  inconclusive: 0,
  crashed: 0,
  seen: false,
});

function tally(result: Result, drafts: Map<string, Draft>): void {
  // A result that belongs to no domain of the run is told under its subject: nothing found gets lost.
  const homes = result.domains.length > 0 ? result.domains : [subjectName(result.subject)];
  for (const [index, name] of homes.entries()) {
    const draft = drafts.get(name) ?? draftOf({ name, profile: 'sender' });
    drafts.set(name, draft);
    if (result.outcome === 'inconclusive') draft.inconclusive++;
    if (result.outcome === 'crashed') draft.crashed++;
    if (showsDomain(result)) draft.seen = true;
    for (const finding of result.findings) {
      draft.counts[finding.severity]++;
      (index === 0 ? draft.findings : draft.elsewhere).push({ finding, result });
    }
  }
}

const rank = (severity: Severity): number => severities.indexOf(severity);

const worstFirst = (noted: readonly Noted[]): readonly Noted[] =>
  [...noted].sort(
    (a, b) =>
      rank(a.finding.severity) - rank(b.finding.severity) ||
      b.result.domains.length - a.result.domains.length,
  );

/** Reasons read `what was sought: why not`; the same why is told once. */
function gapsOf(results: readonly Result[]): readonly Gap[] {
  const gaps = new Map<string, { sought: Set<string>; results: number }>();
  for (const { outcome, reason, check } of results) {
    if (outcome !== 'inconclusive') continue;
    const [sought, detail] = partsOf(reason ?? `${check}: no reason was given`);
    const gap = gaps.get(detail) ?? { sought: new Set(), results: 0 };
    if (sought !== undefined) gap.sought.add(sought);
    gap.results++;
    gaps.set(detail, gap);
  }
  return [...gaps]
    .map(([detail, gap]) => ({ detail, sought: [...gap.sought], results: gap.results }))
    .sort((a, b) => b.results - a.results);
}

function partsOf(reason: string): readonly [string | undefined, string] {
  const colon = reason.indexOf(': ');
  return colon === -1 ? [undefined, reason] : [reason.slice(0, colon), reason.slice(colon + 2)];
}

/** The worst that was found, or how little was seen. */
export type Health = Severity | 'crashed' | 'unseen' | 'healthy';

export function healthOf({ counts, inconclusive, crashed, seen }: DomainOverview): Health {
  const worst = severities.find((severity) => counts[severity] > 0);
  if (worst === 'error' || worst === 'warning') return worst;
  if (crashed > 0) return 'crashed';
  // What could not be looked at is not fine, even where the rest is.
  if (!seen || inconclusive > 0) return 'unseen';
  return worst ?? 'healthy';
}

const healths: readonly Health[] = ['error', 'crashed', 'warning', 'unseen', 'notice', 'healthy'];

/** Domains with the worst first, those that are alike in the order of the settings. */
export const worstDomainsFirst = (domains: readonly DomainOverview[]): readonly DomainOverview[] =>
  domains
    .map((domain) => ({ domain, rank: healths.indexOf(healthOf(domain)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ domain }) => domain);

/** `2 errors, 1 warning, 3 could not be looked at`, or `nothing wrong`. */
export function countLine(domain: DomainOverview): string {
  const { counts, inconclusive, crashed, seen } = domain;
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity));
  if (crashed > 0) parts.push(`${crashed} crashed`);
  if (inconclusive > 0) parts.push(`${counted(inconclusive, 'check')} could not be looked at`);
  if (parts.length > 0) return parts.join(', ');
  return seen ? 'nothing wrong' : 'nothing looked at';
}
