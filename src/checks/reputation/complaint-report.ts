import { defineCheck } from '../../core/check.ts';
import { counted, listed, quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { complaintsSeen, type Figures } from '../../facts/report-complaints.ts';
import { sampleComplaint } from '../../facts/report-samples.ts';

interface Complained {
  readonly domain: string;
  readonly count: number;
  readonly types: readonly string[];
  readonly reporters: readonly Count[];
  readonly sources: readonly Count[];
  readonly campaigns: readonly Count[];
}

interface Count {
  readonly name: string;
  readonly count: number;
}

export default defineCheck({
  id: 'reputation/complaint-report',
  title: 'What recipients complain of is known',
  why: `Some mailbox providers send the complaints of their users back (feedback loops). Each comes from somebody who saw the
mail and pressed "this is spam": who goes on writing to them, or to others of the same list, is filtered before long. How
many are too many only the number of messages sent tells, which complaints do not (see reputation/complaint-rate).`,
  refs: [
    rfc(5965),
    rfc(6650),
    rfc(6591, '3'),
    provider('Yahoo: complaint feedback loop', 'https://senders.yahooinc.com/complaint-feedback-loop/'),
  ],
  on: 'reports',
  needs: { seen: complaintsSeen },
  messages: {
    complaints: {
      severity: 'notice',
      text: ({ domain, count, types, ...named }: Complained) =>
        `${counted(count, 'complaint')} about mail of ${domain} (${listed(types)})${whence(named)}`,
      remedy: ({ campaigns }: Complained) =>
        `Stop writing to these recipients at once, ${campaigns.length === 0 ? 'and ask how they came onto the list' : 'and look first at how recipients of that list were gained'}.`,
    },
    optOuts: {
      severity: 'notice',
      text: ({ domain, count, types, ...named }: Complained) =>
        `${counted(count, 'recipient')} of mail of ${domain} asked to be taken off (${listed(types)})${whence(named)}`,
      remedy: () => 'Take them off the list within two days, as receivers ask for, and better at once.',
    },
    authentication: {
      severity: 'notice',
      text: ({ domain, count, types, ...named }: Complained) =>
        `${counted(count, 'message')} as ${domain} failed authentication by failure reports${types.length === 0 ? '' : ` (${listed(types)})`}${whence(named)}`,
      remedy: () =>
        'Look whether the source is one of yours; if it is, mend its SPF or DKIM (see spf/*, dkim/*), else it is forged.',
    },
  },
  examples: [
    {
      title: 'a message that somebody took out of the spam folder',
      zone: '',
      reports: { 'a.eml': sampleComplaint({ type: 'not-spam' }) },
      says: [],
    },
    { title: 'a complaint', zone: '', reports: { 'a.eml': sampleComplaint() }, says: ['complaints'] },
    {
      title: 'a wish to be taken off',
      zone: '',
      reports: { 'a.eml': sampleComplaint({ type: 'opt-out' }) },
      says: ['optOuts'],
    },
    {
      title: 'a failure report',
      zone: '',
      reports: { 'a.eml': sampleComplaint({ type: 'auth-failure' }) },
      says: ['authentication'],
    },
    {
      title: 'a complaint about mail of somebody else',
      zone: '',
      reports: { 'a.eml': sampleComplaint({ from: 'news@example.org' }) },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'a complaint about a host below the domain',
      zone: '',
      reports: { 'a.eml': sampleComplaint({ from: 'news@shop.example.com', incidents: 7 }) },
      says: ['complaints'],
    },
  ],
  skip: ({ seen }, { name }) => (seen.types.length === 0 ? `no complaint about ${name} is given` : undefined),
  *run({ seen }, say, { name: domain }) {
    const { complaints, optOuts, failures, types } = seen;
    const named = (wanted: (type: string) => boolean): readonly string[] =>
      types.filter(({ name }) => wanted(name)).map(({ name, count }) => `${name} ${count}`);
    const isOptOut = (type: string): boolean => type.startsWith('opt-out');
    if (complaints.count > 0)
      yield say.complaints({
        domain,
        types: named((type) => !isOptOut(type) && type !== 'auth-failure' && type !== 'not-spam'),
        ...complaints,
      });
    if (optOuts.count > 0) yield say.optOuts({ domain, types: named(isOptOut), ...optOuts });
    if (failures.count > 0) {
      const { kinds, ...figures } = failures;
      yield say.authentication({
        domain,
        types: kinds.map(({ name, count }) => `${name} ${count}`),
        ...figures,
      });
    }
  },
});

/** ` from example.net 12 about the list "news", sent by 192.0.2.1`. */
function whence({ reporters, sources, campaigns }: Omit<Figures, 'count'>): string {
  const from = reporters.map(({ name, count }) => `${name} ${count}`);
  const about = campaigns.map(({ name }) => quoted(name));
  return [
    from.length === 0 ? '' : ` from ${listed(from, 3)}`,
    about.length === 0 ? '' : ` about ${listed(about, 3)}`,
    sources.length === 0
      ? ''
      : `, sent by ${listed(
          sources.map(({ name }) => name),
          3,
        )}`,
  ].join('');
}
