import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { sampleBounce } from '../../facts/bounce-samples.ts';
import { howMany, namesWithCounts } from '../../facts/bounce-words.ts';
import { bounces } from '../../facts/bounces.ts';
import type { CountedName } from '../../facts/counted-names.ts';

interface Foreign {
  readonly failed: number;
  readonly delayed: number;
  readonly senders: readonly CountedName[];
}

const bounce = { status: '5.1.1', diagnostic: '550 5.1.1 User unknown' };

export default defineCheck({
  id: 'bounces/other-sender',
  title: 'Bounces belong to domains of the run',
  why: `A bounce is counted for the domain in the From field of the mail that came back, else for that of its envelope. What was
sent by another domain, or by nobody knows whom, is not held against a domain of the run: it may be forged, or
somebody forgot to name the domain.`,
  refs: [rfc(3464, '1.3')],
  on: 'bounces',
  needs: { bounces },
  messages: {
    foreign: {
      severity: 'notice',
      text: ({ failed, delayed, senders }: Foreign) =>
        `${howMany(failed, delayed)} whose sender is ${senders.length === 0 ? 'not known' : `no domain of the run (${namesWithCounts(senders)})`}, and count for no domain`,
      remedy: ({ senders }: Foreign) =>
        senders.length === 0
          ? 'Give bounces with the headers of the returned mail, or inspect one domain at a time.'
          : 'Add the domains to the run where they are yours; mail that you did not send was forged, and DMARC with p=reject ends it.',
    },
  },
  examples: [
    { title: 'a bounce of the domain', zone: '', bounces: { 'a.eml': sampleBounce(bounce) }, says: [] },
    {
      title: 'a bounce of a subdomain',
      zone: '',
      bounces: { 'a.eml': sampleBounce({ ...bounce, from: 'a@news.example.com' }) },
      says: [],
    },
    {
      title: 'a bounce of another domain',
      zone: '',
      bounces: { 'a.eml': sampleBounce({ ...bounce, from: 'a@example.org' }) },
      says: ['foreign'],
    },
  ],
  skip: (_, { name }) => (name === undefined ? undefined : 'these bounces belong to a domain of the run'),
  *run({ bounces: { failed, delayed, senders } }, say) {
    if (failed + delayed > 0) yield say.foreign({ failed, delayed, senders: senders.slice(0, 5) });
  },
});
