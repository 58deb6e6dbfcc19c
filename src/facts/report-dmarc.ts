/** What DMARC reports say of one domain: the part of the reports that is about it. */
import type { Fact } from '../core/fact.ts';
import type { PublishedPolicy } from '../mail/dmarc-report/index.ts';
import { type DomainName, isWithin, parseName } from '../net/dns/name.ts';
import { nearestOf } from './owner.ts';
import { reportFiles } from './report-files.ts';
import type { Counted, DmarcRow } from './report-rows.ts';
import type { DmarcTally } from './report-sums.ts';

export interface DmarcSeen {
  /** How many reports, and of whom. */
  readonly reports: number;
  readonly reporters: readonly string[];
  /** Seconds since 1970. */
  readonly begin?: number;
  readonly end?: number;
  readonly messages: number;
  readonly passed: number;
  readonly failed: number;
  /** As the latest report found it; undefined where there is no report. */
  readonly policy?: PublishedPolicy;
  readonly rows: readonly Counted<DmarcRow>[];
  /** What reporters say went wrong for them. */
  readonly errors: readonly string[];
}

export const dmarcSeen: Fact<'reports', DmarcSeen> = {
  name: 'dmarc-seen',
  on: 'reports',
  async gather({ name }, world) {
    const { dmarc } = await world.fact(reportFiles, { kind: 'input', setting: 'reports' });
    const about = [...dmarc].filter(([policy]) => isWithin(policy, name) || isWithin(name, policy));
    const { domains } = world.settings;
    const owned = about
      .map(([policy, tally]) => ({ tally, rows: rowsOf(name, policy, tally, domains) }))
      .filter(({ rows }) => rows.length > 0);
    const rows = owned.flatMap((one) => one.rows);
    const tallies = owned.map(({ tally }) => tally);
    return { ...aboutAll(tallies), ...countsOf(rows), rows };
  },
};

/** Each message counts for one domain of the run: the nearest above its author's. */
function rowsOf(
  name: DomainName,
  policy: DomainName,
  tally: DmarcTally,
  domains: readonly DomainName[],
): readonly Counted<DmarcRow>[] {
  return tally.rows().filter(({ headerFrom }) => {
    const author = parseName(headerFrom ?? '') || policy;
    return nearestOf(isWithin(author, policy) ? author : policy, domains) === name;
  });
}

function aboutAll(
  tallies: readonly DmarcTally[],
): Pick<DmarcSeen, 'reports' | 'reporters' | 'begin' | 'end' | 'policy' | 'errors'> {
  const begins = tallies.flatMap(({ begin }) => begin ?? []);
  const ends = tallies.flatMap(({ end }) => end ?? []);
  const [latest] = [...tallies].sort((a, b) => (b.end ?? 0) - (a.end ?? 0));
  return {
    reports: tallies.reduce((sum, { reports }) => sum + reports, 0),
    reporters: [...new Set(tallies.flatMap(({ reporters }) => reporters))].sort(),
    ...(begins.length === 0 ? {} : { begin: Math.min(...begins) }),
    ...(ends.length === 0 ? {} : { end: Math.max(...ends) }),
    ...(latest === undefined ? {} : { policy: latest.policy }),
    errors: tallies.flatMap(({ errors }) => errors),
  };
}

/** RFC 9989 §5.3: one of the two is enough; what a report does not tell counts for neither. */
export const verdictOf = ({ dkim, spf }: Pick<DmarcRow, 'dkim' | 'spf'>): 'pass' | 'fail' | undefined => {
  if (dkim === 'pass' || spf === 'pass') return 'pass';
  return dkim === undefined || spf === undefined ? undefined : 'fail';
};

function countsOf(rows: readonly Counted<DmarcRow>[]): Pick<DmarcSeen, 'messages' | 'passed' | 'failed'> {
  const count = (verdict?: 'pass' | 'fail'): number =>
    rows.reduce((sum, row) => sum + (verdict === undefined || verdictOf(row) === verdict ? row.count : 0), 0);
  return { messages: count(), passed: count('pass'), failed: count('fail') };
}

/** Why there is nothing to be judged. */
export const withoutReports = (
  { seen }: { readonly seen: DmarcSeen },
  { name }: { readonly name: DomainName },
): string | undefined => (seen.messages === 0 ? `no DMARC report about ${name} is given` : undefined);
