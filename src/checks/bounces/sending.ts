import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { comingBack } from '../../facts/bounce-kinds.ts';
import { sampleBounce, sampleBounces, unrelated } from '../../facts/bounce-samples.ts';

const sample = {
  status: '5.1.8',
  diagnostic: '550 5.1.8 <news@example.com>: Sender address rejected: Domain not found',
};

export default defineCheck({
  id: 'bounces/sending',
  title: 'No mail of the domain comes back for how it is handed over',
  why: `A sender address whose domain takes no mail, a login that is refused, a relay that does not know its client, TLS that does not
come about: the mail itself is well, and every other by the same way comes back too until the setting is mended.`,
  refs: [rfc(5321, '3.6.2'), rfc(4954, '6'), rfc(7505, '4.2'), rfc(3207, '4')],
  ...comingBack({
    categories: ['sender-rejected', 'relay-denied', 'smtp-auth-failure', 'tls-failure', 'protocol-error'],
    many: 'error',
    few: 'warning',
  }),
  examples: [
    unrelated,
    { title: 'one refusal', zone: '', bounces: { 'a.eml': sampleBounce(sample) }, says: ['few'] },
    {
      title: 'a way by which nothing arrives',
      zone: '',
      bounces: { 'bounces.mbox': sampleBounces(6, sample) },
      says: ['many'],
    },
  ],
});
