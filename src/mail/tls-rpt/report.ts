/** Reads a TLS report (RFC 8460 §4). */
import { type DomainName, parseWritten } from '../../net/dns/name.ts';
import { type DocumentProblem, present, textOf } from '../container/index.ts';
import { isDay } from '../day/index.ts';
import { type Json, objects, textIn, textsIn } from './json.ts';

export interface TlsReport {
  readonly organizationName: string;
  readonly contactInfo?: string;
  /** Unique within the reporter; empty where it is not given. */
  readonly reportId: string;
  /** Seconds since 1970; undefined where they cannot be read. */
  readonly begin?: number;
  readonly end?: number;
  readonly policies: readonly ReportedPolicy[];
}

export interface ReportedPolicy {
  /** `sts`, `tlsa` or `no-policy-found`, in lower case. */
  readonly type: string;
  readonly domain: DomainName;
  /** The policy as the sender found it, line by line. */
  readonly policyStrings: readonly string[];
  readonly mxHosts: readonly string[];
  readonly successful: number;
  readonly failed: number;
  readonly failures: readonly FailureDetail[];
}

export interface FailureDetail {
  /** As `certificate-expired` (RFC 8460 §4.3), in lower case. */
  readonly type: string;
  readonly sessions: number;
  readonly sendingMtaIp?: string;
  readonly receivingMx?: string;
  readonly receivingIp?: string;
  /** The sender's own words. */
  readonly reason?: string;
}

export type TlsReportProblemCode =
  /** It is no JSON, or no TLS report. */
  | 'not-a-report'
  /** JSON that ends, or breaks off, where it should not. */
  | 'not-well-formed'
  /** A policy without a domain: it is left out. */
  | 'no-domain'
  /** A number of sessions that is none: it is left out. */
  | 'bad-count'
  | 'bad-date'
  | 'missing'
  | 'too-many-policies'
  /** More octets than a report has: it is not read. */
  | 'too-large';

export type TlsReportProblem = DocumentProblem<TlsReportProblemCode>;

export interface ParsedTlsReport {
  readonly report?: TlsReport;
  readonly problems: readonly TlsReportProblem[];
}

/** A report is about one domain, and large receivers have some hundred hosts. */
const [mostPolicies, mostFailures] = [1000, 10_000];
const mostProblems = 50;
/** As values, JSON takes many times what it takes as text. */
const mostOctets = 8 * 1_048_576;

/** Takes the octets of the document itself, unpacked. Never throws. */
export function parseReport(octets: Uint8Array): ParsedTlsReport {
  if (octets.length > mostOctets) return { problems: [{ code: 'too-large', level: 'error' }] };
  let json: unknown;
  try {
    json = JSON.parse(textOf(octets).text.replace(/^\ufeff/, ''));
  } catch {
    return { problems: [{ code: 'not-well-formed', level: 'error' }] };
  }
  const [document] = objects(json);
  // RFC 8460 §4.4: whatever else is missing, policies are what a report is about.
  if (document === undefined || objects(document['policies']).length === 0)
    return { problems: [{ code: 'not-a-report', level: 'error' }] };
  const problems: TlsReportProblem[] = [];
  const say: Say = (code, level, text) => {
    if (problems.length < mostProblems)
      problems.push({ code, level, ...(text === undefined ? {} : { text }) });
  };
  return { report: reportIn(document, say), problems };
}

type Say = (code: TlsReportProblemCode, level: TlsReportProblem['level'], text?: string) => void;

function reportIn(document: Json, say: Say): TlsReport {
  for (const name of ['organization-name', 'report-id'])
    if (textIn(document, name) === undefined) say('missing', 'warning', name);
  const [range] = objects(document['date-range']);
  const policies = objects(document['policies']);
  if (policies.length > mostPolicies) say('too-many-policies', 'error');
  return {
    organizationName: textIn(document, 'organization-name') ?? '',
    ...present('contactInfo', textIn(document, 'contact-info')),
    reportId: textIn(document, 'report-id') ?? '',
    ...present('begin', timeIn(range, 'start-datetime', say)),
    ...present('end', timeIn(range, 'end-datetime', say)),
    policies: policies.slice(0, mostPolicies).flatMap((entry) => policyIn(entry, say)),
  };
}

function policyIn(entry: Json, say: Say): readonly ReportedPolicy[] {
  // The policy stands in an object of its own; some senders leave that out.
  const policy = objects(entry['policy'])[0] ?? entry;
  const [summary] = objects(entry['summary']);
  const written = textIn(policy, 'policy-domain') ?? '';
  const domain = parseWritten(written);
  if (domain === undefined) {
    say('no-domain', 'error', written);
    return [];
  }
  const details = objects(entry['failure-details']).slice(0, mostFailures);
  return [
    {
      type: textIn(policy, 'policy-type')?.toLowerCase() ?? 'unknown',
      domain,
      policyStrings: textsIn(policy, 'policy-string'),
      mxHosts: textsIn(policy, 'mx-host'),
      successful: countIn(summary, 'total-successful-session-count', say) ?? 0,
      failed: countIn(summary, 'total-failure-session-count', say) ?? 0,
      failures: details.flatMap((detail) => failureIn(detail, say)),
    },
  ];
}

function failureIn(detail: Json, say: Say): readonly FailureDetail[] {
  const sessions = countIn(detail, 'failed-session-count', say);
  if (sessions === undefined) return [];
  return [
    {
      type: textIn(detail, 'result-type')?.toLowerCase() ?? 'unknown',
      sessions,
      ...present('sendingMtaIp', textIn(detail, 'sending-mta-ip')),
      ...present('receivingMx', textIn(detail, 'receiving-mx-hostname')?.toLowerCase().replace(/\.$/, '')),
      ...present('receivingIp', textIn(detail, 'receiving-ip')),
      ...present('reason', textIn(detail, 'failure-reason-code') ?? textIn(detail, 'additional-information')),
    },
  ];
}

function countIn(object: Json | undefined, name: string, say: Say): number | undefined {
  const text = textIn(object, name);
  if (text !== undefined && /^\d{1,12}$/.test(text)) return Number(text);
  say('bad-count', 'warning', text ?? name);
  return undefined;
}

/** RFC 3339; what has no zone is taken as UTC, in which reports are to be (RFC 8460 §4.1). */
function timeIn(range: Json | undefined, name: string, say: Say): number | undefined {
  const text = textIn(range, name) ?? '';
  const [, day = '', time, fraction = '', zone = 'Z'] = dateTime.exec(text) ?? [];
  const at = isDay(day) ? Date.parse(`${day}T${time}${fraction}${zone.toUpperCase()}`) : Number.NaN;
  if (!Number.isNaN(at)) return Math.floor(at / 1000);
  say('bad-date', 'warning', text === '' ? name : text);
  return undefined;
}

const dateTime = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d{1,3})?\d{0,9}([Zz]|[+-]\d\d:\d\d)?$/;
