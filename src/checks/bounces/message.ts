import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { sampleBounce, sampleBounces } from '../../facts/bounce-samples.ts';
import { bouncesOf, cameOf, isMany, placeOfSample, skipOthers, toldAs } from '../../facts/bounce-words.ts';
import { bounces } from '../../facts/bounces.ts';

const sample = { status: '5.3.4', diagnostic: '552 5.3.4 Message size exceeds fixed limit' };

export default defineCheck({
  id: 'bounces/message',
  title: 'No mail of the domain comes back for what it is',
  why: `A message that is too large, carries what a receiver forbids, or is not formed as the standards ask comes back from every
receiver with the same rule, whoever it is addressed to.`,
  refs: [rfc(5322, '2.1.1'), rfc(1870, '6.1'), rfc(3463, '3.7')],
  on: 'bounces',
  needs: { bounces },
  messages: {
    many: toldAs('warning'),
    few: toldAs('notice'),
  },
  examples: [
    {
      title: 'nothing of the kind',
      zone: '',
      bounces: { 'a.eml': sampleBounce({ status: '5.1.1', diagnostic: '550 5.1.1 User unknown' }) },
      says: [],
    },
    { title: 'one message', zone: '', bounces: { 'a.eml': sampleBounce(sample) }, says: ['few'] },
    {
      title: 'a message that nobody takes',
      zone: '',
      bounces: { 'bounces.mbox': sampleBounces(6, sample) },
      says: ['many'],
    },
  ],
  skip: (_, { name }) => skipOthers(name),
  *run({ bounces }, say) {
    for (const count of bouncesOf(bounces, [
      'message-too-big',
      'virus-detected',
      'policy-violation',
      'message-format',
      'too-many-recipients',
    ]))
      yield say[isMany(count) ? 'many' : 'few'](cameOf(count), placeOfSample(count));
  },
});
