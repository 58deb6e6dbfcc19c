/** What TLS reports say of one domain. */
import type { Fact } from '../core/fact.ts';
import { type CountedName, summed } from './counted-names.ts';
import { reportFiles } from './report-files.ts';

export interface TlsSeen {
  readonly reports: number;
  readonly reporters: readonly string[];
  /** Seconds since 1970. */
  readonly begin?: number;
  readonly end?: number;
  readonly sessions: number;
  readonly failed: number;
  /** By type of failure, the most sessions first. */
  readonly failures: readonly TlsFailures[];
}

export interface TlsFailures {
  /** As `certificate-expired` (RFC 8460 §4.3). */
  readonly type: string;
  readonly sessions: number;
  /** Hosts that were spoken to, and what senders said of it; the most sessions first. */
  readonly hosts: readonly CountedName[];
  readonly reasons: readonly CountedName[];
}

const mostNamed = 5;

export const tlsSeen: Fact<'reports', TlsSeen> = {
  name: 'tls-seen',
  on: 'reports',
  async gather({ name }, world) {
    const { tls } = await world.fact(reportFiles, { kind: 'input', setting: 'reports' });
    const tally = tls.get(name);
    if (tally === undefined) return { reports: 0, reporters: [], sessions: 0, failed: 0, failures: [] };
    const { reports, reporters, begin, end } = tally;
    const rows = tally.rows();
    const failed = rows.filter(({ type }) => type !== undefined);
    const failures = summed(failed.map(({ type = '', count }) => [type, count])).map((one) => {
      const alike = failed.filter(({ type }) => type === one.name);
      const named = (of: 'mx' | 'reason'): readonly CountedName[] =>
        summed(alike.flatMap((row) => (row[of] === undefined ? [] : [[row[of], row.count] as const]))).slice(
          0,
          mostNamed,
        );
      return { type: one.name, sessions: one.count, hosts: named('mx'), reasons: named('reason') };
    });
    return {
      reports,
      reporters,
      ...(begin === undefined ? {} : { begin }),
      ...(end === undefined ? {} : { end }),
      sessions: rows.reduce((sum, { count }) => sum + count, 0),
      failed: failures.reduce((sum, { sessions }) => sum + sessions, 0),
      failures,
    };
  },
};
