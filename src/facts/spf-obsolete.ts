/** Records of the type SPF (99), which RFC 7208 §3.1 took back. */
import { type Fact, observed } from '../core/fact.ts';
import type { RR } from '../net/dns/resolver.ts';

export const obsoleteRecords: Fact<'domain', readonly RR<'SPF'>[]> = {
  name: 'obsoleteRecords',
  on: 'domain',
  async gather({ name }, world) {
    const answer = observed(`records of type SPF of ${name}`, await world.dns({ name, type: 'SPF' }));
    return answer.kind === 'found' ? answer.records : [];
  },
};
