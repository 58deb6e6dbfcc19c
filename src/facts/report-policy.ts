/** The DMARC policy that is in force for the domain of reports now, or as it is proposed. */
import type { Fact } from '../core/fact.ts';
import type { Policy } from '../mail/dmarc/index.ts';
import { dmarc } from './dmarc.ts';

/** `none` also where there is no record. @throws Unobserved where it hangs on what did not answer. */
export const currentPolicy: Fact<'reports', Policy | undefined> = {
  name: 'current-policy',
  on: 'reports',
  async gather({ name }, world) {
    const found = await world.fact(dmarc, { kind: 'domain', name });
    if (found.kind === 'none') return 'none';
    return found.policy === undefined || found.record.t === 'n' ? found.policy : lower[found.policy];
  },
};

/** RFC 9989 §4.7: with `t=y`, receivers apply the policy below. */
const lower: Readonly<Record<Policy, Policy>> = { none: 'none', quarantine: 'none', reject: 'quarantine' };
