/** To which domain of the run something belongs, by the name that it gives. */
import { type DomainName, parentOf } from '../net/dns/name.ts';

/** The nearest of the domains that the name is, or stands below. */
export function nearestOf(name: DomainName, domains: readonly DomainName[]): DomainName | undefined {
  const known = sets.get(domains) ?? new Set(domains);
  sets.set(domains, known);
  for (let above = name; above !== ''; above = parentOf(above)) if (known.has(above)) return above;
  return undefined;
}

/** A run has one list of domains, and reports name ten thousands of names. */
const sets = new WeakMap<readonly DomainName[], ReadonlySet<DomainName>>();

/** Where a run has one domain only, what names nobody is taken for its own. */
export const ownerOf = (
  name: DomainName | undefined,
  domains: readonly DomainName[],
): DomainName | undefined => {
  if (name !== undefined) return nearestOf(name, domains);
  return domains.length === 1 ? domains[0] : undefined;
};
