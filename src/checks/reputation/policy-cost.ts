import { defineCheck } from '../../core/check.ts';
import { thousands } from '../../core/figures.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { type Cost, costOf } from '../../facts/report-cost.ts';
import { dmarcSeen, withoutReports } from '../../facts/report-dmarc.ts';
import { currentPolicy } from '../../facts/report-policy.ts';
import { sampleReport } from '../../facts/report-samples.ts';
import { dmarcSources } from '../../facts/report-sources.ts';
import { fewMessages, messagesInWords, share, spanInWords } from '../../facts/report-words.ts';

interface Priced extends Cost {
  readonly domain: string;
  /** The policy that the figures are for. */
  readonly policy: 'quarantine' | 'reject';
  readonly reports: number;
  readonly begin?: number;
  readonly end?: number;
}

/** What is lost below this share is lost to those who pass mail on, and nobody can mend it. */
const bearable = 0.001;
/** Fewer messages do not tell what a policy would do to the rest. */
const telling = 100;

const zone = (p: string): string => `example.com. TXT "v=spf1 ip4:192.0.2.0/24 -all"
_dmarc.example.com. TXT "v=DMARC1; p=${p}"`;
const passing = { count: 400, dkim: 'pass', spf: 'pass', authDkim: 'pass example.com' } as const;
const unaligned = { count: 120, authDkim: 'pass sendgrid.net', authSpf: 'pass sendgrid.net' } as const;
const forger = { ip: '203.0.113.9', count: 900 } as const;

export default defineCheck({
  id: 'reputation/policy-cost',
  title: 'What a DMARC policy costs in mail of the domain’s own is known',
  why: `A policy of reject is what protects a domain, and what refuses its own mail wherever a sender was forgotten. Reports
from before say which: what failed then would have been refused. Held against the policy that is published, or proposed in
a pull request, they tell the cost before it is paid.`,
  refs: [rfc(9989, '5.1'), rfc(9989, '7'), rfc(9990, '3.1.1')],
  on: 'reports',
  needs: { seen: dmarcSeen, sources: dmarcSources, current: currentPolicy },
  messages: {
    tightened: {
      severity: 'error',
      text: (priced: Priced) =>
        `with p=${priced.policy}, which is stricter than the policy that reports were made under, ${wouldStop(priced)}`,
      remedy: ({ losing }: Priced) =>
        `Mend ${listed(
          losing.map(({ name }) => quoted(name)),
          5,
        )} first, then publish the stricter policy.`,
    },
    costly: {
      severity: 'notice',
      text: (priced: Priced) => `with p=${priced.policy}, ${wouldStop(priced)}`,
      remedy: ({ losing }: Priced) =>
        `Before a stricter policy, mend ${listed(
          losing.map(({ name }) => quoted(name)),
          5,
        )}.`,
    },
    ready: {
      severity: 'notice',
      text: (priced: Priced) =>
        `with p=${priced.policy}, ${messagesInWords(priced.foreign)} that nobody vouches for would have been stopped and, of ${thousands(priced.own)} from ${priced.domain}’s own senders, ${priced.lost === 0 ? 'none' : thousands(priced.lost)} (${spanInWords(priced)})`,
      remedy: ({ domain, policy }: Priced) =>
        `Publish p=${policy} for ${domain}, unless senders of yours send rarely and are not in these reports.`,
    },
  },
  examples: [
    {
      title: 'a policy of reject that costs nothing',
      zone: zone('reject'),
      reports: { 'a.xml': sampleReport({ p: 'reject', rows: [passing, forger] }) },
      says: [],
    },
    {
      title: 'no policy, and senders that all pass',
      zone: zone('none'),
      reports: { 'a.xml': sampleReport({ rows: [passing, forger] }) },
      says: ['ready'],
    },
    {
      title: 'no policy, and a service that is not set up',
      zone: zone('none'),
      reports: { 'a.xml': sampleReport({ rows: [passing, unaligned] }) },
      says: ['costly'],
    },
    {
      title: 'a proposed policy that would lose mail',
      zone: zone('reject'),
      reports: { 'a.xml': sampleReport({ rows: [passing, unaligned] }) },
      says: ['tightened'],
    },
    {
      title: 'a proposed policy that would lose nothing',
      zone: zone('quarantine'),
      reports: { 'a.xml': sampleReport({ rows: [passing, forger] }) },
      says: ['ready'],
    },
    {
      title: 'too few messages to tell',
      zone: zone('none'),
      reports: { 'a.xml': sampleReport({ rows: [{ ...passing, count: 20 }] }) },
      says: [],
    },
    {
      title: 'a DMARC record that does not answer',
      zone: zone('none'),
      unanswered: { 'TXT _dmarc.example.com': 'timeout' },
      reports: { 'a.xml': sampleReport({ rows: [passing] }) },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: withoutReports,
  *run({ seen, sources, current: { policy, at } }, say, { name: domain }) {
    const { reports, begin, end, messages } = seen;
    const cost = costOf(sources);
    const about = {
      ...cost,
      domain,
      reports,
      ...(begin === undefined ? {} : { begin }),
      ...(end === undefined ? {} : { end }),
    };
    const isCostly = cost.lost >= fewMessages && cost.lost / Math.max(1, cost.own) >= bearable;
    if (policy !== undefined && policy !== 'none' && isCostly && isStricter(policy, seen.policy?.p))
      yield say.tightened({ ...about, policy }, at);
    if (policy === undefined || policy === 'reject' || messages < telling) return;
    if (isCostly && policy === 'none') yield say.costly({ ...about, policy: 'quarantine' }, at);
    else if (!isCostly) yield say.ready({ ...about, policy: 'reject' }, at);
  },
});

const ranks: Readonly<Record<string, number>> = { none: 0, quarantine: 1, reject: 2 };

/** A report without a policy is of no use here. */
const isStricter = (now: string, before: string | undefined): boolean =>
  before !== undefined && (ranks[now] ?? 0) > (ranks[before] ?? 2);

const wouldStop = ({ lost, own, passedOn, losing, domain, ...span }: Priced): string => {
  const most = listed(
    losing.map(({ name, failed }) => `${quoted(name)} (${thousands(failed)})`),
    5,
  );
  const changed = passedOn === 0 ? '' : `; ${thousands(passedOn)} more were passed on or changed on the way`;
  return `${messagesInWords(lost)} from ${domain}’s own senders, ${share(lost, own)} of theirs, would go to spam or be refused: ${most}${changed} (${spanInWords(span)})`;
};
