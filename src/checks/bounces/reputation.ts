import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { comingBack } from '../../facts/bounce-kinds.ts';
import { sampleBounce, sampleBounces, unrelated } from '../../facts/bounce-samples.ts';

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
  ...comingBack({ categories: ['poor-reputation', 'spam-content'], many: 'warning', few: 'notice' }),
  examples: [
    unrelated,
    { title: 'one refusal', zone: '', bounces: { 'a.eml': sampleBounce(sample) }, says: ['few'] },
    {
      title: 'a receiver that refuses all',
      zone: '',
      bounces: { 'bounces.mbox': sampleBounces(6, sample) },
      says: ['many'],
    },
  ],
});
