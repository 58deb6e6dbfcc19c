import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dmarcReports, type ReportHost } from '../../facts/dmarc-reports.ts';
import { dmarcTexts, ownRecord } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';

type Refused = { host: string; tags: readonly string[]; missing: string };
type Astray = { host: string; at: string; hosts: readonly string[] };

export default defineCheck({
  id: 'dmarc/report-authorization',
  title: 'Whoever gets DMARC reports from outside has agreed to it',
  why: `Reports that go to another organization need its consent, a TXT record in its zone that names your domain; else anybody
could have a stranger flooded. Without it, receivers drop the reports silently. A provider publishes it as soon as your
domain is set up with them.`,
  refs: [rfc(9990, '4'), rfc(7489, '7.1')],
  on: 'domain',
  needs: { dmarcReports, dmarcTexts },
  messages: {
    unauthorized: {
      severity: 'warning',
      text: ({ host, tags }: Refused) =>
        `${host} has not agreed to get the reports that ${listed(tags)} sends there, so that receivers send none`,
      remedy: ({ missing }: Refused) =>
        `Have a TXT record published at ${missing}, with the text "v=DMARC1".`,
    },
    misdirected: {
      severity: 'warning',
      text: ({ host, at, hosts }: Astray) =>
        `the record at ${at} sends the reports for ${host} on to ${listed(hosts)}, which is not allowed, so that receivers send none`,
      remedy: ({ host }: Astray) =>
        `Have the rua in that record removed, or have it name a mailbox at ${host}.`,
    },
  },
  examples: [
    {
      title: 'a mailbox of the same organization',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@reports.example.com"',
      says: [],
    },
    {
      title: 'a provider that has agreed',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\nexample.com._report._dmarc.example.net. TXT "v=DMARC1"',
      says: [],
    },
    {
      title: 'a provider that agrees to all',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\n*._report._dmarc.example.net. TXT "v=DMARC1;"',
      says: [],
    },
    {
      title: 'an agreement with all that a neighbour hides',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\n*._report._dmarc.example.net. TXT "v=DMARC1"\nother.com._report._dmarc.example.net. TXT "v=DMARC1"',
      says: [],
    },
    {
      title: 'two agreements',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\nexample.com._report._dmarc.example.net. TXT "v=DMARC1"\nexample.com._report._dmarc.example.net. TXT "v=DMARC1; p=none"',
      says: [],
    },
    {
      title: 'no agreement',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net; ruf=mailto:d@example.net"\nexample.net. MX 10 mx.example.net.',
      says: ['unauthorized'],
    },
    {
      title: 'sent on to a third',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\nexample.com._report._dmarc.example.net. TXT "v=DMARC1; rua=mailto:d@example.org"\nexample.net. MX 10 mx.example.net.',
      says: ['misdirected'],
    },
    {
      title: 'a mailbox that nobody can write to, which another check reports',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\nexample.net. MX 0 .',
      says: [],
    },
    {
      title: 'no answer',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"',
      unanswered: { 'TXT example.com._report._dmarc.example.net': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ dmarcReports }) =>
    dmarcReports.length > 0 ? undefined : 'the domain has no record that asks for reports by mail',
  *run({ dmarcReports: hosts, dmarcTexts }, say, { name }) {
    const own = ownRecord(dmarcTexts);
    if (own === undefined) return;
    const at = placeOf('TXT', own.source);
    for (const { host, tags, authorization, mail } of hosts) {
      // dmarc/report-mailbox says that another mailbox is needed; then consent to this one is beside the point.
      if (mail === 'refused' || mail === 'nowhere') continue;
      if (authorization.kind === 'unauthorized') {
        const missing = authorization.name ?? `a name like ${name}._report._dmarc.${host}, shorter than that`;
        yield say.unauthorized({ host, tags, missing }, at);
      } else if (authorization.kind === 'misdirected') {
        yield say.misdirected({ host, at: authorization.name, hosts: authorization.hosts }, at);
      }
    }
    const silent = hosts.find(isUnverifiable);
    if (silent !== undefined && !hosts.some(isRefused))
      throw new Unobserved(`the consent of ${silent.host} to reports`);
  },
});

const isUnverifiable = ({ authorization }: ReportHost): boolean => authorization.kind === 'unverifiable';
/** What is known to be wrong is said, even where something else did not answer. */
const isRefused = ({ authorization: { kind } }: ReportHost): boolean =>
  kind === 'unauthorized' || kind === 'misdirected';
