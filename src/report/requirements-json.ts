/** Requirements as data: what is required stands once in a report, how far a domain does it stands with the domain. */
import type { InspectedDomain } from '../core/report.ts';
import type { Requirement, Requirements } from '../core/requirement.ts';

/** All that is required of any of the domains; undefined where none of them sends mail. */
export function catalogueJson(domains: readonly InspectedDomain[]) {
  const all = domains.flatMap(({ requirements }) => requirements ?? []);
  if (all.length === 0) return undefined;
  const once = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] => [
    ...new Map(items.map((item) => [item.id, item])).values(),
  ];
  return {
    topics: once(all.flatMap(({ topics }) => topics)),
    receivers: once(all.flatMap(({ receivers }) => receivers)).map(({ id, name }) => ({ id, name })),
    conditions: once(all.flatMap(conditionsOf)),
  };
}

const conditionsOf = ({ receivers }: Requirements) =>
  receivers.flatMap(({ id: receiver, requirements }) =>
    requirements.map(({ id, topic, condition, consequence, provable }) => ({
      ...{ id, receiver, topic, condition, consequence, provable },
    })),
  );

/** The domain with the states of its conditions only. */
export const domainJson = ({ requirements, ...domain }: InspectedDomain) => ({
  ...domain,
  requirements: requirements?.receivers.flatMap((receiver) => receiver.requirements.map(stateJson)),
});

const stateJson = ({ id, state, causes, codes, wanting }: Requirement) => ({
  id,
  state,
  ...(state === 'unmet' ? { causes, codes } : {}),
  ...(state === 'unproved' ? { wanting } : {}),
});
