import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { comingBack } from '../../facts/bounce-kinds.ts';
import { sampleBounces, unrelated } from '../../facts/bounce-samples.ts';

const sample = { status: '4.4.1', diagnostic: '421 4.4.1 Connection timed out' };
const many = ['a', 'b', 'c', 'd']
  .map((name) => sampleBounces(2, { ...sample, to: `kim@${name}.example` }))
  .join('');

export default defineCheck({
  id: 'bounces/receiver',
  title: 'No mail of the domain comes back for a fault on the way',
  why: `Servers that cannot be reached, are out of order or send mail in circles keep it from arriving though nothing is wrong with
it. One receiver has a fault of its own; many at once point to the network or the DNS of the sender.`,
  refs: [rfc(3463, '3.5'), rfc(5321, '4.5.4.1')],
  ...comingBack({
    categories: [
      'connection-failure',
      'dns-failure',
      'routing-loop',
      'delivery-expired',
      'system-full',
      'system-error',
      'delivery-agent-error',
    ],
    many: 'warning',
    few: 'notice',
    // Of one receiver or two it is their fault, of many the sender's.
    isWide: ({ receivers }) => receivers.length >= 3,
  }),
  examples: [
    unrelated,
    { title: 'one receiver', zone: '', bounces: { 'bounces.mbox': sampleBounces(6, sample) }, says: ['few'] },
    { title: 'many receivers', zone: '', bounces: { 'bounces.mbox': many }, says: ['many'] },
  ],
});
