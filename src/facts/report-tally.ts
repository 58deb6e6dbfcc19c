/** Reports of a run added up: DMARC and TLS by the domain that they are about, complaints all together. */
import type { FeedbackReport } from '../mail/arf/index.ts';
import type { AggregateReport, PublishedPolicy, ReportRecord } from '../mail/dmarc-report/index.ts';
import type { TlsReport } from '../mail/tls-rpt/index.ts';
import type { DomainName } from '../net/dns/name.ts';
import { type Counter, counter, type Room, roomForAll } from './report-count.ts';

/** Messages that fared alike, of all reporters. */
export interface DmarcRow
  extends Pick<
    ReportRecord,
    'sourceIp' | 'disposition' | 'dkim' | 'spf' | 'headerFrom' | 'authDkim' | 'authSpf'
  > {
  /** The types of the reasons for which something else was done than the policy asks for. */
  readonly reasons: readonly string[];
}

export interface TlsRow {
  readonly policy: string;
  /** As `certificate-expired`; undefined for sessions that succeeded. */
  readonly type?: string;
  readonly mx?: string;
  readonly reason?: string;
}

export interface ComplaintRow {
  readonly type: string;
  readonly reporter?: string;
  readonly sourceIp?: string;
  /** All that it names as the sender's. */
  readonly domains: readonly string[];
  readonly authFailure?: string;
  readonly delivery?: string;
  /** What tells campaigns apart. */
  readonly campaign?: string;
}

export type Counted<T> = T & { readonly count: number };

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

/** `again`: the report was there already. `no-room`: not all of it could be held. */
export type Added = 'added' | 'again' | 'no-room';

export interface Tallies {
  addDmarc(report: AggregateReport): Added;
  addTls(report: TlsReport): Added;
  addComplaint(report: FeedbackReport): Added;
  readonly dmarc: ReadonlyMap<DomainName, DmarcTally>;
  readonly tls: ReadonlyMap<DomainName, TlsTally>;
  readonly complaints: ComplaintTally;
}

const mostReporters = 1000;
const mostErrors = 20;

export function tallies(): Tallies {
  const room = roomForAll();
  const seen = new Set<string>();
  const dmarc = new Map<DomainName, DmarcSum>();
  const tls = new Map<DomainName, TlsSum>();
  const complaints = new ComplaintSum(room);
  const isAgain = (...parts: readonly unknown[]): boolean => {
    const key = JSON.stringify(parts);
    return seen.size === seen.add(key).size;
  };
  return {
    dmarc,
    tls,
    complaints,
    addDmarc(report) {
      const { orgName, email, reportId, begin, end, policy } = report;
      if (isAgain('dmarc', orgName, email, reportId, begin, end, policy.domain)) return 'again';
      const sum = dmarc.get(policy.domain) ?? new DmarcSum(room, policy);
      dmarc.set(policy.domain, sum);
      return sum.add(report) ? 'added' : 'no-room';
    },
    addTls(report) {
      const { organizationName, reportId, begin, end, policies } = report;
      if (isAgain('tls', organizationName, reportId, begin, end, policies[0]?.domain)) return 'again';
      const added = policies.map((policy) => {
        const sum = tls.get(policy.domain) ?? new TlsSum(room);
        tls.set(policy.domain, sum);
        return sum.add(report, policy);
      });
      return added.every(Boolean) ? 'added' : 'no-room';
    },
    addComplaint: (report) => (complaints.add(report) ? 'added' : 'no-room'),
  };
}

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

class DmarcSum extends Sum implements DmarcTally {
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

const rowOf = (record: ReportRecord): DmarcRow => {
  const { sourceIp, disposition, dkim, spf, headerFrom, authDkim, authSpf } = record;
  const reasons = [...new Set(record.reasons.map(({ type }) => type))].sort();
  return {
    sourceIp,
    ...(disposition === undefined ? {} : { disposition }),
    ...(dkim === undefined ? {} : { dkim }),
    ...(spf === undefined ? {} : { spf }),
    ...(headerFrom === undefined ? {} : { headerFrom }),
    authDkim,
    authSpf,
    reasons,
  };
};

class TlsSum extends Sum implements TlsTally {
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

class ComplaintSum extends Sum implements ComplaintTally {
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

/** All names that a complaint gives for whose message it is, that of the author first. */
export function domainsOf(report: FeedbackReport): readonly string[] {
  const sender = report.originalMailFrom ?? '';
  const named = [
    report.original?.fromDomain ?? '',
    ...report.reportedDomains,
    ...report.dkimDomains,
    sender.slice(sender.lastIndexOf('@') + 1).toLowerCase(),
  ];
  return [...new Set(named.filter((name) => name !== ''))].slice(0, 10);
}

function complaintOf(report: FeedbackReport): ComplaintRow {
  const { feedbackType, reporter, sourceIp, authFailure, deliveryResult, original } = report;
  const campaign = original?.feedbackId ?? original?.listId;
  return {
    type: feedbackType,
    ...(reporter === undefined ? {} : { reporter }),
    ...(sourceIp === undefined ? {} : { sourceIp }),
    domains: domainsOf(report),
    ...(authFailure === undefined ? {} : { authFailure }),
    ...(deliveryResult === undefined ? {} : { delivery: deliveryResult }),
    ...(campaign === undefined ? {} : { campaign }),
  };
}
