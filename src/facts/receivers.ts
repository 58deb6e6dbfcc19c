/** What each receiver requires of the domain, and whether the checks have proved or refuted it. */
import type { Profile } from '../core/declared.ts';
import { sends } from '../core/declared.ts';
import type { Fact, World } from '../core/fact.ts';
import type { Judged } from '../core/judged.ts';
import type { Consequence, Receiver, Requirement, Requirements } from '../core/requirement.ts';
import type { SubjectOf } from '../core/subject.ts';
import type { Row } from './requirement-catalogue.ts';
import { byCheck, type ResultsByCheck, settle } from './requirement-state.ts';

/** Undefined for a domain that sends no mail. */
export const receivers: Fact<'domain', Requirements | undefined> = {
  name: 'receivers',
  on: 'domain',
  isLast: true,
  async gather(domain, world) {
    const declared = world.declared(domain.name);
    if (!sends(declared)) return undefined;
    const { rows, receiverNames, topicTitles } = await import('./requirement-catalogue.ts');
    const results = byCheck(await ownResults(domain, world));
    const asked = rows.filter((row) => isAsked(row, declared.profile));
    const topics = Object.entries(topicTitles).map(([id, title]) => ({ id, title }));
    return {
      topics: topics.filter(({ id }) => asked.some(({ topic }) => topic === id)),
      receivers: Object.entries(receiverNames).map(([id, name]): Receiver => {
        const own = asked.filter(({ receiver }) => receiver === id);
        return { id, name, requirements: own.map((row) => requirementOf(row, results)) };
      }),
    };
  },
};

const isAsked = ({ applies, information }: Row, profile: Profile): boolean =>
  information === undefined && (applies === 'all' || profile === 'bulk-sender');

function requirementOf(row: Row, results: ResultsByCheck): Requirement {
  const { id, topic, condition, proof, unprovable = '', codes = [] } = row;
  const { state, causes, wanting } =
    proof === undefined
      ? { state: 'unproved' as const, causes: [], wanting: [unprovable] }
      : settle(proof, results);
  return {
    ...{ id, topic, condition, state, wanting, provable: proof !== undefined },
    causes: causes.map(({ check, message, subject }) => ({ check, message, subject })),
    codes: state === 'unmet' ? codes : [],
    consequence: (row.consequence ?? 'advice') as Consequence,
  };
}

/** Those on messages only where the domain has written them. */
async function ownResults(domain: SubjectOf<'domain'>, world: World): Promise<readonly Judged[]> {
  const results = await world.judged(domain);
  const messages = new Map(
    results.flatMap(({ subject }) => (subject.kind === 'message' ? [[subject.path, subject]] : [])),
  );
  if (messages.size === 0) return results;
  const { speaksFor } = await import('./message-domain.ts');
  const foreign = new Set<string>();
  for (const [path, message] of messages) if (!(await speaksFor(message, domain, world))) foreign.add(path);
  return results.filter(({ subject }) => subject.kind !== 'message' || !foreign.has(subject.path));
}
