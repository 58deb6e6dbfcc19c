/** Records of the type SPF (99), which RFC 7208 §3.1 took back. */
import type { Fact } from '../core/fact.ts';
import type { RR } from '../net/dns/resolver.ts';

/** Undefined where there was no answer: many servers refuse the type, and nothing depends on it. */
export const obsoleteRecords: Fact<'domain', readonly RR<'SPF'>[] | undefined> = {
  name: 'obsoleteRecords',
  on: 'domain',
  async gather({ name }, world) {
    const answer = await world.dns({ name, type: 'SPF' });
    if (answer.kind === 'failed') return undefined;
    return answer.kind === 'found' ? answer.records : [];
  },
};
