import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { dmarcSeen, withoutReports } from '../../facts/report-dmarc.ts';
import { sampleReport } from '../../facts/report-samples.ts';
import { dmarcSources, type Source } from '../../facts/report-sources.ts';
import { fewMessages, messagesInWords, share } from '../../facts/report-words.ts';

interface Failing {
  readonly domain: string;
  readonly source: string;
  readonly messages: number;
  /** Those that nobody has passed on. */
  readonly failed: number;
  /** Quarantined or rejected. */
  readonly stopped: number;
  readonly cause: 'unaligned' | 'altered' | 'unauthenticated';
  /** Domains that were authenticated instead, or selectors that did not verify. */
  readonly names: readonly string[];
}

/** Less than this share of a source's messages fails for everybody: bounces, calendars, replies of machines. */
const usualShare = 0.05;

const zone = 'example.com. TXT "v=spf1 ip4:192.0.2.0/24 -all"';
const passing = { count: 400, dkim: 'pass', spf: 'pass', authDkim: 'pass example.com' } as const;

export default defineCheck({
  id: 'reputation/dmarc-failure',
  title: 'Mail from the domain’s own senders passes DMARC',
  why: `DMARC passes where SPF or DKIM passes for the domain in the From field, or for one of the same organisation. A service that
bounces to a domain of its own and signs with a key of its own passes both, and fails DMARC all the same. Receivers tell in
their reports what they saw; a failing sender that the SPF record names is hardly a forger, but a service that was never
set up to the end.`,
  refs: [
    rfc(9989, '4.4'),
    rfc(9990),
    provider('Google: email sender guidelines', 'https://support.google.com/a/answer/81126'),
  ],
  on: 'reports',
  needs: { seen: dmarcSeen, sources: dmarcSources },
  messages: {
    stopped: {
      severity: 'error',
      text: (failing: Failing) =>
        `${failed(failing)}, and ${messagesInWords(failing.stopped)} went to spam or were refused for it`,
      remedy: (failing: Failing) => mend[failing.cause](failing),
    },
    failing: {
      severity: 'warning',
      text: (failing: Failing) => failed(failing),
      remedy: (failing: Failing) => mend[failing.cause](failing),
    },
  },
  examples: [
    { title: 'all passes', zone, reports: { 'a.xml': sampleReport({ rows: [passing] }) }, says: [] },
    {
      title: 'a newsletter service that signs and bounces in its own name',
      zone,
      reports: {
        'a.xml': sampleReport({
          rows: [passing, { count: 120, authDkim: 'pass sendgrid.net', authSpf: 'pass sendgrid.net' }],
        }),
      },
      says: ['failing'],
    },
    {
      title: 'the same under a policy of reject',
      zone,
      reports: {
        'a.xml': sampleReport({
          p: 'reject',
          rows: [passing, { count: 120, authSpf: 'pass sendgrid.net', disposition: 'reject' }],
        }),
      },
      says: ['stopped'],
    },
    {
      title: 'signatures that do not verify',
      zone,
      reports: { 'a.xml': sampleReport({ rows: [{ count: 50, authDkim: 'fail example.com' }] }) },
      says: ['failing'],
    },
    {
      title: 'a server that does neither',
      zone,
      reports: { 'a.xml': sampleReport({ rows: [{ count: 50, authSpf: 'none out.example.com' }] }) },
      says: ['failing'],
    },
    {
      title: 'mailing lists, which change what they pass on',
      zone,
      reports: {
        'a.xml': sampleReport({
          rows: [passing, { count: 50, reason: 'mailing_list', authDkim: 'fail example.com' }],
        }),
      },
      says: [],
    },
    {
      title: 'a forger',
      zone,
      reports: { 'a.xml': sampleReport({ rows: [passing, { ip: '198.51.100.7', count: 5000 }] }) },
      says: [],
    },
    {
      title: 'less than anything can be told from',
      zone,
      reports: { 'a.xml': sampleReport({ rows: [{ count: 3 }] }) },
      says: [],
    },
    {
      title: 'reports about another domain only',
      zone,
      reports: { 'a.xml': sampleReport({ domain: 'example.org', rows: [passing] }) },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'an SPF record that does not answer',
      zone,
      unanswered: { 'TXT example.com': 'timeout' },
      reports: { 'a.xml': sampleReport({ rows: [{ count: 50 }] }) },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: withoutReports,
  *run({ sources }, say, { name }) {
    for (const source of sources.filter(({ standing }) => standing === 'own')) {
      const failing = failingOf(source, name);
      if (failing.failed < fewMessages || failing.failed / source.messages < usualShare) continue;
      yield failing.stopped >= fewMessages ? say.stopped(failing) : say.failing(failing);
    }
  },
});

function failingOf(source: Source, domain: string): Failing {
  const { name, messages, causes, quarantined, rejected } = source;
  const failed = source.failed - (causes.forwarded ?? 0);
  const ordered = (['unaligned', 'altered', 'unauthenticated'] as const).map((cause) => ({
    cause,
    count: causes[cause] ?? 0,
  }));
  const { cause } = ordered.reduce((most, one) => (one.count > most.count ? one : most));
  const names = cause === 'unaligned' ? source.authenticated : cause === 'altered' ? source.selectors : [];
  const stopped = Math.min(quarantined + rejected, failed);
  return { domain, source: name, messages, failed, stopped, cause, names: names.map((one) => one.name) };
}

const failed = (failing: Failing): string => {
  const { domain, source, messages, failed: count } = failing;
  return `${messagesInWords(count)} of ${domain} from ${quoted(source)}, ${share(count, messages)} of what came from there, failed DMARC, since ${since[failing.cause](failing)}`;
};

const since: Readonly<Record<Failing['cause'], (failing: Failing) => string>> = {
  unaligned: ({ names }) => `they are authenticated as ${listed(names.map(quoted), 3)} only`,
  altered: ({ names }) =>
    `their DKIM signatures${names.length === 0 ? '' : ` (${listed(names, 3)})`} do not verify and SPF does not align`,
  unauthenticated: () => 'neither SPF nor DKIM passes for anybody',
};

const mend: Readonly<Record<Failing['cause'], (failing: Failing) => string>> = {
  unaligned: ({ domain }) =>
    `Set up there that mail is signed with DKIM as ${domain}, or that its MAIL FROM is of ${domain}; most services call it domain authentication.`,
  altered: ({ names, domain }) =>
    `See that ${names.length === 0 ? 'the key' : `the key of the selector ${listed(names, 3)}`} of ${domain} in the DNS is that of the sender, and that nothing changes mail after it was signed (see dkim/*).`,
  unauthenticated: ({ domain }) =>
    `Sign mail with DKIM as ${domain} there, and let its MAIL FROM be of ${domain}, whose SPF record names it.`,
};
