import { defineCheck } from '../../core/check.ts';
import { counted, listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dmarcSeen, withoutReports } from '../../facts/report-dmarc.ts';
import { currentPolicy } from '../../facts/report-policy.ts';
import { sampleReport } from '../../facts/report-samples.ts';
import { dmarcSources, type Source } from '../../facts/report-sources.ts';
import { fewMessages, messagesInWords, share } from '../../facts/report-words.ts';

interface Service {
  readonly domain: string;
  readonly service: string;
  readonly messages: number;
  readonly all: number;
  readonly ips: readonly string[];
}

interface Strangers extends Omit<Service, 'service' | 'ips'> {
  readonly addresses: number;
  readonly sources: readonly { readonly name: string; readonly messages: number }[];
}

/** A domain that is known is forged now and then; less than this is what everybody sees. */
const usualShare = 0.01;

const zone = (p: string): string => `example.com. TXT "v=spf1 ip4:192.0.2.0/24 -all"
_dmarc.example.com. TXT "v=DMARC1; p=${p}"`;
const passing = { count: 400, dkim: 'pass', spf: 'pass', authDkim: 'pass example.com' } as const;
const service = { ip: '198.51.100.7', count: 60, authDkim: 'pass sendgrid.net' } as const;
const forger = { ip: '203.0.113.9', count: 900, authSpf: 'fail example.com' } as const;

export default defineCheck({
  id: 'reputation/unknown-sender',
  title: 'Nobody sends as the domain whom it does not know',
  why: `DMARC reports name every address that sends in a domain's name. What neither the SPF record nor a signature of the
domain vouches for is either forged, or sent by a service that somebody of the house uses and nobody has set up: before a
stricter policy, the second kind has to be found, or its mail is lost.`,
  refs: [rfc(9989, '4.4'), rfc(9990, '3.1.1')],
  on: 'reports',
  needs: { seen: dmarcSeen, sources: dmarcSources, current: currentPolicy },
  messages: {
    service: {
      severity: 'warning',
      text: ({ domain, service, messages, all }: Service) =>
        `${messagesInWords(messages)} as ${domain}, ${share(messages, all)} of all, came from ${service} and failed DMARC`,
      remedy: ({ domain, service }: Service) =>
        `Ask who uses ${service} for ${domain}: if somebody does, set up DKIM for ${domain} there; if nobody does, it is forged, and p=reject stops it.`,
    },
    blockedService: {
      severity: 'notice',
      text: ({ domain, service, messages, all }: Service) =>
        `${messagesInWords(messages)} as ${domain}, ${share(messages, all)} of all, came from ${service} and fail a policy of reject`,
      remedy: ({ domain, service }: Service) =>
        `If somebody uses ${service} for ${domain}, set up DKIM for ${domain} there; if nobody does, all is as it should be.`,
    },
    strangers: {
      severity: 'warning',
      text: ({ domain, messages, all, addresses, sources }: Strangers) =>
        `${messagesInWords(messages)} as ${domain}, ${share(messages, all)} of all, came from ${counted(addresses, 'address', 'addresses')} that nothing vouches for, and the policy lets them through: ${listed(
          sources.map(({ name, messages: count }) => `${quoted(name)} (${count})`),
          5,
        )}`,
      remedy: ({ domain }: Strangers) =>
        `If one of them is yours, authorise it; then publish p=quarantine or p=reject for ${domain}, so that receivers stop the rest.`,
    },
  },
  examples: [
    {
      title: 'only known senders',
      zone: zone('none'),
      reports: { 'a.xml': sampleReport({ rows: [passing] }) },
      says: [],
    },
    {
      title: 'a service that nobody has set up',
      zone: zone('none'),
      reports: { 'a.xml': sampleReport({ rows: [passing, service] }) },
      says: ['service'],
    },
    {
      title: 'the same under a policy of reject',
      zone: zone('reject'),
      reports: { 'a.xml': sampleReport({ p: 'reject', rows: [passing, service] }) },
      says: ['blockedService'],
    },
    {
      title: 'forgers, and a policy that lets them through',
      zone: zone('none'),
      reports: { 'a.xml': sampleReport({ rows: [passing, forger] }) },
      says: ['strangers'],
    },
    {
      title: 'forgers, and a policy that stops them',
      zone: zone('reject'),
      reports: {
        'a.xml': sampleReport({ p: 'reject', rows: [passing, { ...forger, disposition: 'reject' }] }),
      },
      says: [],
    },
    {
      title: 'a host that passes on what the domain has signed',
      zone: zone('none'),
      reports: {
        'a.xml': sampleReport({
          rows: [passing, { ip: '203.0.113.9', count: 900, authDkim: 'fail example.com' }],
        }),
      },
      says: [],
    },
    {
      title: 'a record that a macro decides, and no answer',
      zone: 'example.com. TXT "v=spf1 exists:%{i}.spf.example.com -all"',
      unanswered: { 'A 203.0.113.9.spf.example.com': 'timeout' },
      reports: { 'a.xml': sampleReport({ rows: [{ ip: '203.0.113.9', count: 900 }] }) },
      says: [],
    },
    {
      title: 'a DMARC record that does not answer',
      zone: zone('none'),
      unanswered: { 'TXT _dmarc.example.com': 'timeout' },
      reports: { 'a.xml': sampleReport({ rows: [passing, forger] }) },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: withoutReports,
  *run({ seen, sources, current: { policy } }, say, { name: domain }) {
    const all = seen.messages;
    for (const source of sources.filter(({ standing }) => standing === 'service')) {
      if (source.failed < fewMessages) continue;
      const message = policy === 'reject' ? say.blockedService : say.service;
      const ips = source.ips.map(({ name }) => name);
      yield message({ domain, service: source.name, messages: source.failed, all, ips });
    }
    const strangers = sources.filter(({ standing, failed }) => standing === 'stranger' && failed > 0);
    const messages = sum(strangers, ({ failed }) => failed);
    if (policy !== 'none' || messages < fewMessages || messages / all < usualShare) return;
    yield say.strangers({
      domain,
      messages,
      all,
      addresses: sum(strangers, ({ addresses }) => addresses),
      sources: strangers.slice(0, 10).map(({ name, failed }) => ({ name, messages: failed })),
    });
  },
});

const sum = (sources: readonly Source[], of: (source: Source) => number): number =>
  sources.reduce((total, source) => total + of(source), 0);
