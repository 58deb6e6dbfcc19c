/** Whether a domain exists in the DNS at all; without it, nothing else about it is worth a finding. */
import { type Fact, observed, Unobserved } from '../core/fact.ts';

export interface Existence {
  readonly exists: boolean;
}

/** NXDOMAIN for one type is NXDOMAIN for all (RFC 2308 §5), so that the MX question serves. */
export const existence: Fact<'domain', Existence> = {
  name: 'existence',
  on: 'domain',
  async gather({ name }, world) {
    const answer = observed(`existence of ${name}`, await world.dns({ name, type: 'MX' }));
    return { exists: answer.kind !== 'nxdomain' || (answer.via ?? []).length > 0 };
  },
};

/** Whether the DNS says that the domain of a selector does not exist; it may as well not have answered. */
export const isOfNobody: Fact<'selector', boolean> = {
  name: 'is-of-nobody',
  on: 'selector',
  async gather({ name }, world) {
    try {
      return !(await world.fact(existence, { kind: 'domain', name })).exists;
    } catch (error) {
      if (error instanceof Unobserved) return false;
      throw error;
    }
  },
};
