/** What `include` and `redirect` lead to, where that makes the whole record void. */

import type { Json } from '../core/finding.ts';
import { recordsOf, type SpfTree, type TreeTerm } from '../mail/spf/index.ts';

/** Plain data, fit for a finding. */
export interface BrokenTarget {
  readonly state: 'none' | 'nxdomain' | 'several' | 'broken';
  /** The term as it stands in the record, and the domain of that record. */
  readonly term: string;
  readonly domain: string;
  readonly target: string;
  /** For `broken`: the term with the first mistake. */
  readonly mistake: string;
  /** The domain's own term that leads to the record, where it is not the term itself. */
  readonly through?: string;
  readonly [key: string]: Json | undefined;
}

/** The targets that every evaluation stumbles over when it gets there (RFC 7208 §5.2, §6.1), each once. */
export function brokenTargets(tree: SpfTree, kind: 'include' | 'redirect'): readonly BrokenTarget[] {
  const found = tree.terms.flatMap((own) => [
    ...brokenAt(tree, own, kind),
    ...(own.child === undefined ? [] : [...recordsOf(own.child)])
      .flatMap((at) => at.terms.flatMap((node) => brokenAt(at, node, kind)))
      .map((broken) => ({ ...broken, through: own.term.text })),
  ]);
  return [...new Map(found.map((broken) => [`${broken.domain} ${broken.term}`, broken])).values()];
}

function brokenAt(
  at: SpfTree,
  { term, child }: TreeTerm,
  kind: 'include' | 'redirect',
): readonly BrokenTarget[] {
  if (child === undefined || (term.kind === 'modifier') !== (kind === 'redirect')) return [];
  const mistake = child.problems.find(({ level }) => level === 'error')?.text;
  const state = child.state === 'found' && mistake !== undefined ? 'broken' : child.state;
  if (state !== 'broken' && state !== 'none' && state !== 'nxdomain' && state !== 'several') return [];
  return [{ state, term: term.text, domain: at.domain, target: child.domain, mistake: mistake ?? '' }];
}

/** `the SPF record`, or whose it is and how the domain's own leads there. */
export const holderOf = ({ domain, through }: BrokenTarget): string =>
  through === undefined ? 'the SPF record' : `the SPF record of ${domain}, used through "${through}",`;

/** What the owner of the domain can do about it. */
export const mendingOf = ({ term, target, domain, through }: BrokenTarget): string =>
  through === undefined
    ? `Correct the name if it is misspelt, delete "${term}" if the service is not used any more, or have its operator mend the record of ${target}.`
    : `Tell the operator of ${domain}, and delete "${through}" from your record until it is mended.`;

/** Why the first target that gave no answer gave none; undefined where all answered. */
export const unansweredTarget = (tree: SpfTree, kind: 'include' | 'redirect'): string | undefined =>
  [...recordsOf(tree)]
    .flatMap(({ terms }) => terms.filter(({ term }) => (term.kind === 'modifier') === (kind === 'redirect')))
    .find(({ child }) => child?.state === 'unanswered')?.child?.detail;
