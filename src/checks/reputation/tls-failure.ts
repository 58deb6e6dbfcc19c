import { defineCheck } from '../../core/check.ts';
import { thousands } from '../../core/figures.ts';
import { counted, listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { sampleTlsReport } from '../../facts/report-samples.ts';
import { tlsSeen } from '../../facts/report-tls.ts';
import { share, spanInWords } from '../../facts/report-words.ts';
import { tlsFailureTypes } from '../../facts/tls-failure-types.ts';

interface Failing {
  readonly domain: string;
  readonly type: string;
  readonly sessions: number;
  readonly all: number;
  readonly hosts: readonly string[];
  readonly reason?: string;
  readonly reports: number;
  readonly begin?: number;
  readonly end?: number;
}

/** One session in a hundred fails for reasons that nobody finds again. */
const usualShare = 0.01;
/** Where so many fail, most mail of some sender does not arrive encrypted, or not at all. */
const largeShare = 0.1;
const fewSessions = 10;

const expired = { type: 'certificate-expired', count: 30 };

export default defineCheck({
  id: 'reputation/tls-failure',
  title: 'Senders can encrypt mail to the domain',
  why: `TLS reports are the only place where a domain learns that mail to it was not delivered, or travelled in plain text,
because its certificate, its MTA-STS policy or its TLSA records do not fit its servers. Under a policy that enforces,
senders keep such mail back and give up after some days.`,
  refs: [rfc(8460, '4.3'), rfc(8461, '5'), rfc(7672, '2.2')],
  on: 'reports',
  needs: { seen: tlsSeen },
  messages: {
    frequent: { severity: 'error', text: failed, remedy },
    some: { severity: 'warning', text: failed, remedy },
    few: { severity: 'notice', text: failed, remedy },
  },
  examples: [
    {
      title: 'sessions that all succeed',
      zone: '',
      reports: { 'a.json': sampleTlsReport({ successful: 500 }) },
      says: [],
    },
    {
      title: 'an expired certificate',
      zone: '',
      reports: { 'a.json': sampleTlsReport({ successful: 10, failures: [expired] }) },
      says: ['frequent'],
    },
    {
      title: 'a host of several whose certificate has another name',
      zone: '',
      reports: {
        'a.json': sampleTlsReport({
          successful: 900,
          failures: [{ type: 'certificate-host-mismatch', count: 30, mx: 'mx2.example.com' }],
        }),
      },
      says: ['some'],
    },
    {
      title: 'a few sessions, and no success to hold them against',
      zone: '',
      reports: {
        'a.json': sampleTlsReport({
          successful: 0,
          failures: [{ type: 'sts-policy-fetch-error', count: 2 }],
        }),
      },
      says: ['few'],
    },
    {
      title: 'one session in thousands',
      zone: '',
      reports: {
        'a.json': sampleTlsReport({ successful: 5000, failures: [{ type: 'validation-failure', count: 1 }] }),
      },
      says: [],
    },
    {
      title: 'a type that the registry does not have',
      zone: '',
      reports: { 'a.json': sampleTlsReport({ successful: 0, failures: [{ type: 'gremlins', count: 20 }] }) },
      says: ['frequent'],
    },
    {
      title: 'reports about another domain',
      zone: '',
      reports: { 'a.json': sampleTlsReport({ domain: 'example.org', successful: 0, failures: [expired] }) },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'reports of two senders',
      zone: '',
      reports: {
        'a.json': sampleTlsReport({ successful: 500 }),
        'b.json': sampleTlsReport({ successful: 500 }).replace('Example Net', 'Example Org'),
      },
      says: [],
    },
  ],
  skip: ({ seen }, { name }) => (seen.reports === 0 ? `no TLS report about ${name} is given` : undefined),
  *run({ seen }, say, { name: domain }) {
    const { reports, begin, end, sessions: all } = seen;
    for (const { type, sessions, hosts, reasons } of seen.failures) {
      const part = sessions / all;
      if (part < usualShare) continue;
      const message = sessions < fewSessions ? say.few : part < largeShare ? say.some : say.frequent;
      const [reason] = reasons;
      yield message({
        domain,
        type,
        sessions,
        all,
        hosts: hosts.map(({ name }) => name),
        ...(reason === undefined ? {} : { reason: reason.name }),
        reports,
        ...(begin === undefined ? {} : { begin }),
        ...(end === undefined ? {} : { end }),
      });
    }
  },
});

function failed({ domain, type, sessions, all, hosts, reason, ...span }: Failing): string {
  const at = hosts.length === 0 ? '' : ` (${listed(hosts, 3)})`;
  const said = reason === undefined ? '' : `: ${quoted(reason)}`;
  return `${counted(sessions, 'session')} to ${domain}${at} of ${thousands(all)}, ${share(sessions, all)}, failed since ${tlsFailureTypes[type]?.meaning ?? `of ${quoted(type)}`}${said} (${spanInWords(span)})`;
}

function remedy({ type, hosts, domain }: Failing): string {
  const where = hosts.length === 0 ? `the mail exchangers of ${domain}` : listed(hosts, 3);
  return (
    tlsFailureTypes[type]?.remedy(where) ??
    `Look into the logs of ${where} for the time of the report, and ask the reporter.`
  );
}
