import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { sampleBounce, sampleBounces } from '../../facts/bounce-samples.ts';
import { bouncesOf, cameOf, isMany, placeOfSample, skipOthers, toldAs } from '../../facts/bounce-words.ts';
import { bounces } from '../../facts/bounces.ts';

const sample = {
  status: '5.7.1',
  diagnostic:
    '550 5.7.1 Our system has detected that this message is likely unsolicited mail due to the very low reputation of the sending domain',
};

export default defineCheck({
  id: 'bounces/reputation',
  title: 'No receiver refuses mail of the domain for its reputation or its content',
  why: `A receiver that thinks little of an address or a domain slows it down, files its mail as spam, or refuses it. There is no
record that mends it: opinions follow what recipients do with the mail, and change over weeks.`,
  refs: [
    provider('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    provider(
      'Outlook.com: policies and practices',
      'https://sendersupport.olc.protection.outlook.com/pm/policies.aspx',
    ),
  ],
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
    { title: 'one refusal', zone: '', bounces: { 'a.eml': sampleBounce(sample) }, says: ['few'] },
    {
      title: 'a receiver that refuses all',
      zone: '',
      bounces: { 'bounces.mbox': sampleBounces(6, sample) },
      says: ['many'],
    },
  ],
  skip: (_, { name }) => skipOthers(name),
  *run({ bounces }, say) {
    for (const count of bouncesOf(bounces, ['poor-reputation', 'spam-content']))
      yield say[isMany(count) ? 'many' : 'few'](cameOf(count), placeOfSample(count));
  },
});
