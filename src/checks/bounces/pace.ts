import { defineCheck } from '../../core/check.ts';
import { provider, rfc } from '../../core/reference.ts';
import { sampleBounce, sampleBounces, unrelated } from '../../facts/bounce-samples.ts';
import { bouncesOf, cameOf, isMany, placeOfSample, skipOthers, toldAs } from '../../facts/bounce-words.ts';
import { bounces } from '../../facts/bounces.ts';

const sample = {
  status: '4.7.28',
  diagnostic:
    '421 4.7.28 Gmail has detected an unusual rate of mail. To protect our users, it has been temporarily rate limited',
};

export default defineCheck({
  id: 'bounces/pace',
  title: 'No receiver slows the mail of the domain down',
  why: `Receivers allow a sender so many messages and connections at a time, the fewer the less they know of it, and defer the
rest with a 4xx reply. Who tries again at once is slowed down more. Greylisting (RFC 6647) defers an unknown sender once.`,
  refs: [
    rfc(6647, '2'),
    provider('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
  ],
  on: 'bounces',
  needs: { bounces },
  messages: {
    limited: toldAs('warning'),
    deferred: toldAs('notice'),
  },
  examples: [
    unrelated,
    {
      title: 'one message that waits',
      zone: '',
      bounces: { 'a.eml': sampleBounce({ ...sample, action: 'delayed' }) },
      says: ['deferred'],
    },
    {
      title: 'messages that were given up',
      zone: '',
      bounces: { 'bounces.mbox': sampleBounces(6, sample) },
      says: ['limited'],
    },
  ],
  skip: (_, { name }) => skipOthers(name),
  *run({ bounces }, say) {
    for (const count of bouncesOf(bounces, ['rate-limited', 'greylisted']))
      yield say[isMany(count) ? 'limited' : 'deferred'](cameOf(count), placeOfSample(count));
  },
});
