/** An SPF tree in the form that reports draw. */
import type { SpfBranch } from '../core/report.ts';
import { nameLimit, type SpfTree, type TreeState, type TreeTerm } from '../mail/spf/index.ts';

/** The tree of a domain, each term a branch; an include goes on with the terms of what it includes. */
export function branchOf(tree: SpfTree): SpfBranch {
  const { domain, lookups, voids } = tree;
  return { label: domain, lookups, voids, ...problemOf(tree), branches: tree.terms.map(branchOfTerm) };
}

function branchOfTerm(node: TreeTerm): SpfBranch {
  const { term, child, lookups, voids } = node;
  return {
    ...{ label: term.text, lookups, voids, branches: child?.terms.map(branchOfTerm) ?? [] },
    ...(child === undefined ? wrong(termProblem(node)) : problemOf(child)),
  };
}

const wrong = (problem: string | undefined): Pick<SpfBranch, 'problem'> =>
  problem === undefined ? {} : { problem };

function problemOf({ state, problems }: SpfTree): Pick<SpfBranch, 'problem'> {
  const mistake = problems.some(({ level }) => level === 'error') ? 'has a mistake' : undefined;
  return wrong(state === 'found' ? mistake : states[state]);
}

const states: Readonly<Record<Exclude<TreeState, 'found'>, string>> = {
  none: 'no SPF record',
  several: 'several SPF records',
  nxdomain: 'does not exist',
  unanswered: 'no answer',
  loop: 'leads back to itself',
  'too-deep': 'too deep',
};

function termProblem({ isDead, isCut, unanswered, voids, exchangers }: TreeTerm): string | undefined {
  if (isDead) return 'never reached';
  if (isCut) return 'not looked up';
  if (unanswered !== undefined) return 'no answer';
  if (voids > 0) return 'finds nothing';
  return exchangers !== undefined && exchangers.length > nameLimit ? 'more than ten mail hosts' : undefined;
}
