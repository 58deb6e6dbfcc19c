/** Whether a condition is met, by what the checks found: met, not met, or not known. */
import type { Finding } from '../core/finding.ts';
import type { Judged } from '../core/judged.ts';
import type { RequirementState } from '../core/requirement.ts';
import { type Evidence, type FindingPattern, type Proof, proofs } from './requirement-proofs.ts';

export interface Settled {
  readonly state: RequirementState;
  /** What refutes it. */
  readonly causes: readonly Finding[];
  /** What would prove it, or why it was not seen. */
  readonly wanting: readonly string[];
}

/** Results by the check that they are of. */
export type ResultsByCheck = ReadonlyMap<string, readonly Judged[]>;

export function byCheck(results: readonly Judged[]): ResultsByCheck {
  const found = new Map<string, Judged[]>();
  for (const result of results) {
    const same = found.get(result.check);
    if (same === undefined) found.set(result.check, [result]);
    else same.push(result);
  }
  return found;
}

const met: Settled = { state: 'met', causes: [], wanting: [] };

/** @throws where there is no proof of the name */
export function settle(name: string, results: ResultsByCheck): Settled {
  const proof: Proof | undefined = proofs[name];
  if (proof === undefined) throw new Error(`there is no proof ${name}`);
  if ('all' in proof) return every(proof.all.map((part) => settle(part, results)));
  if ('any' in proof) return some(proof.any.map((part) => settle(part, results)));
  return weigh(proof, results);
}

/** One that is not met decides, then one that is not known. */
function every(parts: readonly Settled[]): Settled {
  const unmet = parts.filter(({ state }) => state === 'unmet');
  const unproved = parts.filter(({ state }) => state === 'unproved');
  if (unmet.length > 0) return joined('unmet', unmet);
  return unproved.length > 0 ? joined('unproved', unproved) : met;
}

/** One that is met decides, then one that is not known. */
function some(parts: readonly Settled[]): Settled {
  if (parts.some(({ state }) => state === 'met')) return met;
  const unproved = parts.filter(({ state }) => state === 'unproved');
  return unproved.length > 0 ? joined('unproved', unproved) : joined('unmet', parts);
}

const joined = (state: RequirementState, parts: readonly Settled[]): Settled => ({
  state,
  causes: state === 'unmet' ? [...new Set(parts.flatMap(({ causes }) => causes))] : [],
  wanting: state === 'unproved' ? [...new Set(parts.flatMap(({ wanting }) => wanting))] : [],
});

/** A finding is evidence against; silence is evidence for only where the check has judged, and nothing was left open. */
function weigh(evidence: Evidence, all: ResultsByCheck): Settled {
  const { refutedBy, provedBy, openedBy = [], aside = [], give, on, list } = evidence;
  const of = (check: string): readonly Judged[] =>
    (all.get(check) ?? []).filter(
      (result) => (on === undefined || on(result.subject)) && !aside.some((pattern) => says(pattern, result)),
    );
  const found = (patterns: readonly FindingPattern[]): readonly Finding[] =>
    patterns.flatMap((pattern) => of(checkOf(pattern)).flatMap(matching(pattern)).filter(isAbout(list)));
  const causes = found(refutedBy);
  if (causes.length > 0) return { state: 'unmet', causes, wanting: [] };
  const consulted = [...new Set([...refutedBy.map(checkOf), ...provedBy])].flatMap(of);
  const open = consulted.find(isOpen);
  if (open !== undefined) return unproved(open.reason ?? `${open.check} gave no answer`);
  const [doubt] = found(openedBy);
  if (doubt !== undefined) return unproved(`mend what ${doubt.check} says`);
  const isProved = provedBy.length > 0 && provedBy.every((check) => of(check).some(hasJudged));
  return isProved ? met : unproved(`give ${give}`);
}

const unproved = (wanting: string): Settled => ({ state: 'unproved', causes: [], wanting: [wanting] });

const hasJudged = ({ outcome }: Judged): boolean => outcome === 'pass' || outcome === 'fail';

/** A sender that was passed over is one of which nothing is known: the others do not speak for it. */
const isOpen = ({ outcome, reason, subject }: Judged): boolean =>
  outcome === 'inconclusive' ||
  outcome === 'crashed' ||
  (outcome === 'fail' && reason !== undefined) ||
  (outcome === 'skipped' && subject.kind === 'sender');

const says = (pattern: FindingPattern, result: Judged): boolean =>
  checkOf(pattern) === result.check && matching(pattern)(result).length > 0;

export const checkOf = (pattern: FindingPattern): string => pattern.split(':')[0] ?? pattern;

const matching =
  (pattern: FindingPattern) =>
  ({ findings }: Judged): readonly Finding[] => {
    const [, message] = pattern.split(':');
    if (message === '*') return findings;
    return findings.filter((finding) =>
      message === undefined ? finding.severity === 'error' : finding.message === message,
    );
  };

/** Whether the finding is about a block list of that name. */
const isAbout =
  (list: string | undefined) =>
  ({ data }: Finding): boolean => {
    if (list === undefined) return true;
    const named = typeof data === 'object' && data !== null && 'list' in data ? data.list : undefined;
    return typeof named === 'string' && named.startsWith(list);
  };
