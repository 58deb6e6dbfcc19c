/** Reports about one domain, and complaints, added up. */
import type { FeedbackReport } from '../mail/arf/index.ts';
import type { AggregateReport, PublishedPolicy } from '../mail/dmarc-report/index.ts';
import type { TlsReport } from '../mail/tls-rpt/index.ts';
import { type Counter, counter, type Room } from './report-count.ts';
import {
  type ComplaintRow,
  type Counted,
  complaintOf,
  type DmarcRow,
  rowOf,
  type TlsRow,
} from './report-rows.ts';

/** Seconds since 1970. */
export interface Span {
  readonly begin?: number;
  readonly end?: number;
}

export interface About extends Span {
  readonly reports: number;
  readonly reporters: readonly string[];
}

export interface DmarcTally extends About {
  /** As the latest report found it. */
  readonly policy: PublishedPolicy;
  /** What reporters say went wrong for them. */
  readonly errors: readonly string[];
  rows(): readonly Counted<DmarcRow>[];
}

export interface TlsTally extends About {
  rows(): readonly Counted<TlsRow>[];
}

export interface ComplaintTally extends Span {
  rows(): readonly Counted<ComplaintRow>[];
}

const mostReporters = 1000;
const mostErrors = 20;

class Sum implements About {
  reports = 0;
  begin?: number;
  end?: number;
  readonly #reporters = new Set<string>();

  get reporters(): readonly string[] {
    return [...this.#reporters].sort();
  }

  protected tell(reporter: string, { begin, end }: Span): void {
    this.reports += 1;
    if (this.#reporters.size < mostReporters && reporter !== '') this.#reporters.add(reporter);
    if (begin !== undefined) this.begin = Math.min(this.begin ?? begin, begin);
    if (end !== undefined) this.end = Math.max(this.end ?? end, end);
  }
}

export class DmarcSum extends Sum implements DmarcTally {
  policy: PublishedPolicy;
  readonly errors: string[] = [];
  readonly #rows: Counter<DmarcRow>;

  constructor(room: Room, policy: PublishedPolicy) {
    super();
    this.policy = policy;
    this.#rows = counter(room);
  }

  add(report: AggregateReport): boolean {
    if ((report.end ?? 0) >= (this.end ?? 0)) this.policy = report.policy;
    this.tell(report.orgName || (report.email ?? ''), report);
    for (const error of report.errors) if (this.errors.length < mostErrors) this.errors.push(error);
    const added = report.records.map((record) => this.#rows.add(rowOf(record), record.count));
    return added.every(Boolean);
  }

  rows(): readonly Counted<DmarcRow>[] {
    return this.#rows.counted();
  }
}

export class TlsSum extends Sum implements TlsTally {
  readonly #rows: Counter<TlsRow>;

  constructor(room: Room) {
    super();
    this.#rows = counter(room);
  }

  add(report: TlsReport, policy: TlsReport['policies'][number]): boolean {
    this.tell(report.organizationName, report);
    const { type, successful, failed, failures } = policy;
    const detailed = failures.reduce((sum, { sessions }) => sum + sessions, 0);
    const added = [
      successful === 0 || this.#rows.add({ policy: type }, successful),
      // Some give a sum without saying what failed.
      detailed >= failed || this.#rows.add({ policy: type, type: 'unknown' }, failed - detailed),
      ...failures.map(({ sessions, type: kind, receivingMx, reason }) =>
        this.#rows.add(
          {
            policy: type,
            type: kind,
            ...(receivingMx === undefined ? {} : { mx: receivingMx }),
            ...(reason === undefined ? {} : { reason }),
          },
          sessions,
        ),
      ),
    ];
    return added.every(Boolean);
  }

  rows(): readonly Counted<TlsRow>[] {
    return this.#rows.counted();
  }
}

export class ComplaintSum extends Sum implements ComplaintTally {
  readonly #rows: Counter<ComplaintRow>;

  constructor(room: Room) {
    super();
    this.#rows = counter(room);
  }

  add(report: FeedbackReport): boolean {
    const { arrived } = report;
    this.tell(report.reporter ?? '', arrived === undefined ? {} : { begin: arrived, end: arrived });
    return this.#rows.add(complaintOf(report), report.incidents);
  }

  rows(): readonly Counted<ComplaintRow>[] {
    return this.#rows.counted();
  }
}
