/** Applies the settings to what the checks found: severities, ignores, and what the run comes to. */
import type { Finding, Severity } from '../core/finding.ts';
import type { Ignore, Policy } from '../core/policy.ts';
import type { Report, Result, Suppressed, Verdict } from '../core/report.ts';
import { showsDomain } from '../core/seen.ts';

/** The report as the settings want it. The results themselves keep their order. */
export function applyPolicy(report: Omit<Report, 'verdict' | 'suppressed'>, policy: Policy): Report {
  const suppressed: Suppressed[] = [];
  const results = report.results.map((result) => {
    const findings = result.findings.map((finding) => ({
      ...finding,
      severity: severityOf(finding, policy),
    }));
    const kept = findings.filter((finding) => {
      const ignore = ignoreFor(finding, result, policy.ignores);
      if (ignore !== undefined) suppressed.push(suppressedBy(ignore, finding, result));
      return ignore === undefined;
    });
    return {
      ...result,
      findings: kept,
      outcome: result.outcome === 'fail' && kept.length === 0 ? 'pass' : result.outcome,
    } as const;
  });
  return { ...report, results, suppressed, verdict: verdictOf(results, suppressed.length, policy) };
}

/** `family/name:message` before `family/name` before `family/*`. */
const patternsFor = ({ check, message }: Finding): readonly string[] => [
  `${check}:${message}`,
  check,
  `${check.split('/')[0]}/*`,
];

const severityOf = (finding: Finding, { severities }: Policy): Severity =>
  patternsFor(finding)
    .map((pattern) => severities[pattern])
    .find((severity) => severity !== undefined) ?? finding.severity;

/** A subject shared by several domains, such as a mail host, is ignored only where each of them ignores it. */
const ignoreFor = (finding: Finding, { domains }: Result, ignores: readonly Ignore[]): Ignore | undefined => {
  const matching = ignores.filter(({ check }) => patternsFor(finding).includes(check));
  const forDomain = (domain: string): Ignore | undefined =>
    matching.find((ignore) => ignore.domain === undefined || ignore.domain === domain);
  const found = domains.map(forDomain);
  return found.length > 0 && found.every((ignore) => ignore !== undefined) ? found[0] : undefined;
};

const suppressedBy = (
  { reason, owner, until }: Ignore,
  finding: Finding,
  { domains }: Result,
): Suppressed => ({
  finding,
  domains,
  reason,
  ...(owner === undefined ? {} : { owner }),
  ...(until === undefined ? {} : { until }),
});

const atOrAbove: Readonly<Record<Policy['failOn'], readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  notice: ['error', 'warning', 'notice'],
  never: [],
};

/** DESIGN: 70 a crash, 1 a finding at or above `fail-on`, 3 too little seen, else 0. */
function verdictOf(results: readonly Result[], suppressed: number, policy: Policy): Verdict {
  const findings = results.flatMap((result) => result.findings);
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), notice: count('notice') };
  const inconclusive = results.filter(({ outcome }) => outcome === 'inconclusive').length;
  const crashed = results.filter(({ outcome }) => outcome === 'crashed').length;
  const facts = { counts, inconclusive, crashed, suppressed };
  if (crashed > 0) return { result: 'error', exitCode: 70, ...facts };
  if (atOrAbove[policy.failOn].some((severity) => counts[severity] > 0))
    return { result: 'fail', exitCode: 1, ...facts };
  if ((policy.strict && inconclusive > 0) || unseenDomains(results).length > 0) {
    return { result: 'inconclusive', exitCode: policy.failOn === 'never' ? 0 : 3, ...facts };
  }
  return { result: 'pass', exitCode: 0, ...facts };
}

/** Domains of which not one check could judge anything: silence must never look like a pass. */
export function unseenDomains(results: readonly Result[]): readonly string[] {
  const seen = new Set(results.filter(showsDomain).flatMap(({ domains }) => domains));
  const blind = results.filter(({ outcome }) => outcome === 'inconclusive').flatMap(({ domains }) => domains);
  return [...new Set(blind)].filter((domain) => !seen.has(domain));
}
