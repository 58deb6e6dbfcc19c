import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { comingBack } from '../../facts/bounce-kinds.ts';
import { sampleBounce, sampleBounces, unrelated } from '../../facts/bounce-samples.ts';

const sample = { status: '5.3.4', diagnostic: '552 5.3.4 Message size exceeds fixed limit' };

export default defineCheck({
  id: 'bounces/message',
  title: 'No mail of the domain comes back for what it is',
  why: `A message that is too large, carries what a receiver forbids, or is not formed as the standards ask comes back from every
receiver with the same rule, whoever it is addressed to.`,
  refs: [rfc(5322, '2.1.1'), rfc(1870, '6.1'), rfc(3463, '3.7')],
  ...comingBack({
    categories: [
      'message-too-big',
      'virus-detected',
      'policy-violation',
      'message-format',
      'too-many-recipients',
    ],
    many: 'warning',
    few: 'notice',
  }),
  examples: [
    unrelated,
    { title: 'one message', zone: '', bounces: { 'a.eml': sampleBounce(sample) }, says: ['few'] },
    {
      title: 'a message that nobody takes',
      zone: '',
      bounces: { 'bounces.mbox': sampleBounces(6, sample) },
      says: ['many'],
    },
  ],
});
