/** The DMARC policy that is in force for the domain of reports now, or as it is proposed. */
import type { Fact } from '../core/fact.ts';
import type { Location } from '../core/finding.ts';
import type { Policy } from '../mail/dmarc/index.ts';
import { under } from '../net/dns/name.ts';
import { dmarc } from './dmarc.ts';
import { placeOf } from './place.ts';

export interface CurrentPolicy {
  /** `none` also where there is no record; undefined where it hangs on whether the domain exists, which got no answer. */
  readonly policy: Policy | undefined;
  /** The record. */
  readonly at: Location;
}

/** @throws Unobserved where a name on the way to the record did not answer. */
export const currentPolicy: Fact<'reports', CurrentPolicy> = {
  name: 'current-policy',
  on: 'reports',
  async gather({ name }, world) {
    const found = await world.fact(dmarc, { kind: 'domain', name });
    if (found.kind === 'none')
      return { policy: 'none', at: placeOf('TXT', { name: under('_dmarc', name) ?? name }) };
    const { policy, record, source } = found;
    const isTested = policy !== undefined && record.t === 'y';
    return { policy: isTested ? lower[policy] : policy, at: placeOf('TXT', source) };
  },
};

/** RFC 9989 §4.7: with `t=y`, receivers apply the policy below. */
const lower: Readonly<Record<Policy, Policy>> = { none: 'none', quarantine: 'none', reject: 'quarantine' };
