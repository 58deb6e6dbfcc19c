import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { sampleBounce, unrelated } from '../../facts/bounce-samples.ts';
import {
  bouncesOf,
  type Came,
  cameBack,
  cameOf,
  placeOfSample,
  skipOthers,
} from '../../facts/bounce-words.ts';
import { bounces } from '../../facts/bounces.ts';

const sample = { status: '5.0.0', diagnostic: '550 5.0.0 xyzzy' };

export default defineCheck({
  id: 'bounces/unclassified',
  title: 'Every bounce says why it came back',
  why: `Some servers say no more than that a mail was not delivered, or say it in words that are not known here. The text is shown,
so that somebody can read it.`,
  refs: [rfc(3463, '2')],
  on: 'bounces',
  needs: { bounces },
  messages: {
    unknown: {
      severity: 'notice',
      text: (came: Came) => cameBack(came),
      remedy: () => 'Read what it says; tell this project of a text that has a clear meaning.',
    },
  },
  examples: [
    unrelated,
    {
      title: 'words that mean nothing',
      zone: '',
      bounces: { 'a.eml': sampleBounce(sample) },
      says: ['unknown'],
    },
  ],
  skip: (_, { name }) => skipOthers(name),
  *run({ bounces }, say) {
    for (const count of bouncesOf(bounces, ['unclassified']))
      yield say.unknown(cameOf(count), placeOfSample(count));
  },
});
