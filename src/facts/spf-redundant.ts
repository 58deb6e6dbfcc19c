/** Terms of an SPF record whose addresses other terms of it name already. */
import { type AddressRange, rangeOf, type SpfTree, type TreeTerm } from '../mail/spf/index.ts';

export interface Redundant {
  readonly term: string;
  /** A term that covers it, or its first address where several do together. */
  readonly by: string;
  /** Whether it costs a look-up. */
  readonly isCostly: boolean;
}

/** Each term is held against every other: a record with more than these has other worries. */
const mostTerms = 200;

interface Named {
  readonly text: string;
  readonly ranges: readonly AddressRange[];
  readonly isNetwork: boolean;
}

/** `ip4` and `ip6` cover; they, `a` and `mx` are covered. Nothing where a term may turn addresses away in between. */
export function redundantTerms(tree: SpfTree): readonly Redundant[] {
  const live = tree.terms
    .filter(({ isDead, term }) => !isDead && term.kind === 'directive')
    .slice(0, mostTerms);
  if (live.some(turnsAway)) return [];
  const named = live.flatMap(namedBy);
  const networks = named.filter(({ isNetwork }) => isNetwork);
  return named.flatMap((one, index) => {
    const others = networks.filter(
      (other) => other !== one && !isTwin(one, other, named.indexOf(other) > index),
    );
    const covers = one.ranges.map((range) =>
      others.find(({ ranges: [whole] }) => whole && isInside(range, whole)),
    );
    const [first] = covers;
    const isCovered = first !== undefined && covers.every((cover) => cover !== undefined);
    return isCovered ? [{ term: one.text, by: first.text, isCostly: !one.isNetwork }] : [];
  });
}

const turnsAway = ({ term }: TreeTerm): boolean =>
  term.kind === 'directive' && term.qualifier !== '+' && term.mechanism.name !== 'all';

/** A term that was not seen whole may have addresses elsewhere. */
function namedBy({ term, networks, unanswered }: TreeTerm): readonly Named[] {
  if (term.kind !== 'directive' || unanswered !== undefined || networks.length === 0) return [];
  const { name } = term.mechanism;
  return [
    {
      text: term.text,
      ranges: networks.flatMap((network) => rangeOf(network) ?? []),
      isNetwork: name === 'ip4' || name === 'ip6',
    },
  ];
}

/** Of two networks that are the same, the later is too much; of the same text, spf/duplicate speaks. */
function isTwin(one: Named, other: Named, isLater: boolean): boolean {
  const [a, b] = [one.ranges[0], other.ranges[0]];
  const isSame = one.isNetwork && a && b && isInside(a, b) && isInside(b, a);
  return isSame === true && (isLater || one.text.toLowerCase() === other.text.toLowerCase());
}

const isInside = (inner: AddressRange, outer: AddressRange): boolean =>
  inner.family === outer.family && outer.first <= inner.first && inner.last <= outer.last;
