/** What is kept of each record, session and complaint of a report: what is counted together. */
import type { FeedbackReport } from '../mail/arf/index.ts';
import type { ReportRecord } from '../mail/dmarc-report/index.ts';

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

export const rowOf = (record: ReportRecord): DmarcRow => {
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

export function complaintOf(report: FeedbackReport): ComplaintRow {
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
