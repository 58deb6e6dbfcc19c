import { defineCheck } from '../../core/check.ts';
import { counted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { sampleBounce, sampleBounces } from '../../facts/bounce-samples.ts';
import { bouncesOf, namesWithCounts, placeOfSample, skipOthers } from '../../facts/bounce-words.ts';
import { bounces } from '../../facts/bounces.ts';
import type { CountedName } from '../../facts/counted-names.ts';

interface Dead {
  readonly addresses: number;
  /** Those that were sent to again after they had bounced. */
  readonly again: number;
  readonly receivers: readonly CountedName[];
}

const unknown = { status: '5.1.1', diagnostic: '550 5.1.1 <kim@example.net>: User unknown' };

export default defineCheck({
  id: 'bounces/dead-address',
  title: 'No mail goes to addresses that are dead',
  why: `Addresses whose mailbox or domain does not exist never come back to life. Receivers count how many of them a sender writes
to, and take much of it for a bought list. The addresses are written only to the file that suppressions-file names, since
reports are often public.`,
  refs: [
    rfc(3463, '3.2'),
    provider(
      'Amazon SES: bounce rate',
      'https://docs.aws.amazon.com/ses/latest/dg/reputationdashboard-bounce-rate.html',
    ),
  ],
  on: 'bounces',
  needs: { bounces },
  messages: {
    // One more mail to each of them is one more bounce.
    again: {
      severity: 'warning',
      text: ({ again, addresses }: Dead) =>
        `${again} of ${counted(addresses, 'dead address', 'dead addresses')} bounced twice or more: mail was sent to them again`,
      remedy: () =>
        'Take an address off the list when its first permanent bounce comes; suppressions-file names a CSV file that gets them all.',
    },
    dead: {
      severity: 'notice',
      text: ({ addresses, receivers }: Dead) =>
        `${counted(addresses, 'address is', 'addresses are')} dead, by their bounces (${namesWithCounts(receivers)})`,
      remedy: () => 'Send no more to them; suppressions-file names a CSV file that gets them all.',
    },
  },
  examples: [
    {
      title: 'a mailbox that is only full',
      zone: '',
      bounces: { 'a.eml': sampleBounce({ status: '5.2.2', diagnostic: '552 5.2.2 Mailbox full' }) },
      says: [],
    },
    {
      title: 'an address that does not exist',
      zone: '',
      bounces: { 'a.eml': sampleBounce(unknown) },
      says: ['dead'],
    },
    {
      title: 'addresses that are written to again and again',
      zone: '',
      bounces: { 'monday.mbox': sampleBounces(6, unknown), 'tuesday.mbox': sampleBounces(6, unknown) },
      says: ['again'],
    },
  ],
  skip: (_, { name }) => skipOthers(name),
  *run({ bounces }, say) {
    const { dead } = bounces;
    if (dead.length === 0) return;
    const again = dead.filter(({ count }) => count > 1).length;
    const counts = bouncesOf(bounces, ['bad-mailbox', 'bad-domain', 'no-mail-service', 'mailbox-moved']);
    const [first] = counts;
    const data = { addresses: dead.length, again, receivers: first?.receivers.slice(0, 5) ?? [] };
    const at = first === undefined ? undefined : placeOfSample(first);
    yield say[again >= 5 ? 'again' : 'dead'](data, at);
  },
});
