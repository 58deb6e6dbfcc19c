/** What a run found: plain data, the one thing that every report format is made from. */
import type { Answer, Question } from '../net/dns/resolver.ts';
import type { Request, Response } from '../net/http/http.ts';
import type { Call, Conversation } from '../net/smtp/conversation.ts';
import type { Profile } from './declared.ts';
import type { CheckId, Finding, Location, Severity } from './finding.ts';
import type { Requirements } from './requirement.ts';
import type { Subject } from './subject.ts';

/** What the world was asked and what it said, as evidence. */
export type Exchange = DnsExchange | SmtpExchange | HttpExchange;

export interface DnsExchange {
  readonly question: Question;
  readonly answer: Answer;
}

/** A conversation with a mail server; no credential is in it. */
export interface SmtpExchange {
  readonly server: Pick<Call, 'host' | 'address' | 'port' | 'security' | 'tls'>;
  readonly conversation: Conversation;
}

/** A question to an API. No header is in it, and so no token. */
export interface HttpExchange {
  readonly request: Pick<Request, 'method' | 'url'>;
  readonly response: Response;
}

/**
 * `inconclusive`: the world gave no answer, `reason` says which. `crashed`: a defect of this program; `reason` is the
 * error's message.
 */
export type Outcome = 'pass' | 'fail' | 'skipped' | 'inconclusive' | 'crashed';

export interface Result {
  readonly check: CheckId;
  readonly subject: Subject;
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly findings: readonly Finding[];
  /** The domains of the run that led to the subject, in the order of the settings. */
  readonly domains: readonly string[];
  readonly evidence: readonly Exchange[];
}

/** A finding that the settings ignore. */
export interface Suppressed {
  readonly finding: Finding;
  /** Those of its result. */
  readonly domains: readonly string[];
  readonly reason: string;
  readonly owner?: string;
  readonly until?: string;
}

export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** A domain of the run, where it was asked for, and what is drawn for it. */
export interface InspectedDomain {
  readonly name: string;
  readonly profile: Profile;
  readonly location?: Location;
  /** The SPF record and all that it names, where the domain has one. */
  readonly spf?: SpfBranch;
  /** What receivers require of it, where it sends mail. */
  readonly requirements?: Requirements;
}

/** A record, or a term, of an SPF tree, ready to be drawn. */
export interface SpfBranch {
  /** The term as it stands in the record, or the record's domain at the root. */
  readonly label: string;
  /** Look-ups and void look-ups of this branch, all below it included. */
  readonly lookups: number;
  readonly voids: number;
  /** What is wrong here, in a few words. */
  readonly problem?: string;
  readonly branches: readonly SpfBranch[];
}

/** What came back of the mails of a domain, ready to be drawn as a table. No address of a recipient is in it. */
export interface BounceTable {
  /** Not given: of mails that belong to no domain of the run. */
  readonly domain?: string;
  /** Messages to one recipient. */
  readonly failed: number;
  readonly delayed: number;
  /** Addresses that are dead by their bounces. */
  readonly dead: number;
  /** The most frequent first. */
  readonly categories: readonly BounceRow[];
}

export interface BounceRow {
  readonly category: string;
  readonly failed: number;
  readonly delayed: number;
  readonly permanent: number;
  readonly temporary: number;
  /** Domains of the recipients, the most frequent first. */
  readonly receivers: readonly { readonly name: string; readonly count: number }[];
  /** What to do, in one sentence. */
  readonly remedy: string;
  /** Patterns of checks that look at the cause. */
  readonly checks: readonly string[];
}

/** A rate over time, ready to be drawn. Shares are of 1. */
export interface RateSeries {
  /** Not given: of what names no domain. */
  readonly domain?: string;
  readonly rate: 'bounce' | 'complaint' | 'unsubscribe' | 'gmail-spam';
  /** The limits of the settings. */
  readonly warn: number;
  readonly fail: number;
  /** In order, at most thirty; days without figures are left out. `of`: messages, where they are told. */
  readonly days: readonly { readonly day: string; readonly share: number; readonly of?: number }[];
}

/** Who sends in a domain's name by its DMARC reports, ready to be drawn as a table. */
export interface SenderTable {
  readonly domain: string;
  readonly reports: number;
  /** Days, `YYYY-MM-DD`. */
  readonly begin?: string;
  readonly end?: string;
  readonly messages: number;
  /** By DMARC; what reports do not tell counts for neither. */
  readonly passed: number;
  readonly failed: number;
  /** The most messages first. */
  readonly senders: readonly SenderRow[];
}

export interface SenderRow {
  /** The term of the SPF record that lets it send, a service, a domain, or a network. */
  readonly name: string;
  /** With what right it sends, as `own` or `stranger`. */
  readonly standing: string;
  readonly messages: number;
  readonly passed: number;
  /** What aligns of DKIM and of SPF. */
  readonly dkim: number;
  readonly spf: number;
  /** Quarantined or rejected. */
  readonly stopped: number;
  readonly addresses: number;
}

/**
 * What the run comes to. `result` is `inconclusive` where nothing failed but the world did not answer enough: the
 * settings are strict, or a domain could not be looked at at all. Exit codes: 0 pass, 1 fail, 3 inconclusive,
 * 70 error (a defect of this program).
 */
export interface Verdict {
  readonly result: 'pass' | 'fail' | 'inconclusive' | 'error';
  readonly exitCode: 0 | 1 | 3 | 70;
  /** Findings by severity, suppressed ones not counted. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Results that are inconclusive. */
  readonly inconclusive: number;
  readonly crashed: number;
  readonly suppressed: number;
}

export interface Report {
  readonly schema: 1;
  readonly tool: Tool;
  readonly verdict: Verdict;
  readonly domains: readonly InspectedDomain[];
  readonly results: readonly Result[];
  readonly suppressed: readonly Suppressed[];
  /** Where bounces were given and there were any. */
  readonly bounces?: readonly BounceTable[];
  /** Where DMARC reports were given that are about domains of the run. */
  readonly senders?: readonly SenderTable[];
  /** Where metrics or Postmaster Tools were given and have figures. */
  readonly rates?: readonly RateSeries[];
}
