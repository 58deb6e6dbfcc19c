/** What an aggregate report says; names and words in lower case, otherwise as they stand. */
import type { DomainName } from '../../net/dns/name.ts';

/** `pass` is of RFC 9990: DMARC passed, and nothing was done. */
export type Disposition = 'none' | 'pass' | 'quarantine' | 'reject';

export interface AggregateReport {
  readonly orgName: string;
  readonly email?: string;
  /** Unique within the reporter; empty where it is not given. */
  readonly reportId: string;
  /** Seconds since 1970; undefined where they are not given, or not as seconds. */
  readonly begin?: number;
  readonly end?: number;
  /** What the reporter says went wrong for it. */
  readonly errors: readonly string[];
  readonly policy: PublishedPolicy;
  readonly records: readonly ReportRecord[];
}

/** The record that the reporter found; tags that it does not give are absent. */
export interface PublishedPolicy {
  readonly domain: DomainName;
  readonly p?: string;
  readonly sp?: string;
  readonly np?: string;
  readonly adkim?: string;
  readonly aspf?: string;
  /** Of RFC 7489 only. */
  readonly pct?: string;
  readonly fo?: string;
  /** RFC 9990: `y` where the record says `t=y`. */
  readonly testing?: string;
  /** RFC 9990: `treewalk` or `psl`. */
  readonly discoveryMethod?: string;
}

/** Messages that came from one address and fared alike. */
export interface ReportRecord {
  /** In canonical form; as it stands where it is no address. */
  readonly sourceIp: string;
  readonly count: number;
  /** What was done with them; undefined where the report says nothing that is known. */
  readonly disposition?: Disposition;
  /** What passes and aligns. */
  readonly dkim?: 'pass' | 'fail';
  readonly spf?: 'pass' | 'fail';
  /** Why something else was done than the policy asks for. */
  readonly reasons: readonly OverrideReason[];
  readonly headerFrom?: string;
  readonly envelopeFrom?: string;
  readonly envelopeTo?: string;
  /** Each signature, and each identity of SPF, aligned or not. */
  readonly authDkim: readonly DkimResult[];
  readonly authSpf: readonly SpfResult[];
}

export interface OverrideReason {
  /** As `forwarded`, `mailing_list`, `local_policy`. */
  readonly type: string;
  readonly comment?: string;
}

export interface DkimResult {
  readonly domain?: string;
  readonly selector?: string;
  readonly result: string;
}

export interface SpfResult {
  readonly domain?: string;
  /** `mfrom` or `helo`. */
  readonly scope?: string;
  readonly result: string;
}
