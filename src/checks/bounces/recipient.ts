import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { sampleBounce, unrelated } from '../../facts/bounce-samples.ts';
import { bouncesOf, cameOf, placeOfSample, skipOthers, toldAs } from '../../facts/bounce-words.ts';
import { bounces } from '../../facts/bounces.ts';

const sample = { status: '5.2.2', diagnostic: '552 5.2.2 Mailbox full' };

export default defineCheck({
  id: 'bounces/recipient',
  title: 'No mailbox is full, paused or closed to the domain',
  why: `A full or paused mailbox may take mail again, so that the address stays on the list; it comes back until then. One that has
bounced for weeks is most likely abandoned, and providers make traps of such addresses.`,
  refs: [rfc(3463, '3.3'), rfc(5248, '2.4')],
  on: 'bounces',
  needs: { bounces },
  messages: {
    paused: toldAs('notice'),
  },
  examples: [
    unrelated,
    {
      title: 'a mailbox that is full',
      zone: '',
      bounces: { 'a.eml': sampleBounce(sample) },
      says: ['paused'],
    },
  ],
  skip: (_, { name }) => skipOthers(name),
  *run({ bounces }, say) {
    for (const count of bouncesOf(bounces, ['mailbox-full', 'mailbox-disabled', 'recipient-refused']))
      yield say.paused(cameOf(count), placeOfSample(count));
  },
});
