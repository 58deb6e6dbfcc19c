/** What address space a tree authorises, and where within a network its verdict may change. */
import { liveTermsOf, type Placed, type SpfTree, unansweredIn } from './tree.ts';
import { addressAt, type Network, rangeOf } from './tree-network.ts';

export interface Authorised extends Placed {
  readonly network: Network;
}

/** The networks that pass, with the term that each comes from; a term before it may still take addresses away. */
export function networksOf(tree: SpfTree): readonly Authorised[] {
  return tree.terms.flatMap((node) => {
    if (node.isDead || !passes(node.term)) return [];
    const own = node.networks.map((network) => ({ network, node, at: tree }));
    return node.child === undefined ? own : [...own, ...networksOf(node.child)];
  });
}

/** RFC 7208 §5.2: an include takes its qualifier here where the other record says pass; `redirect` takes the other's. */
const passes = (term: Placed['node']['term']): boolean => term.kind === 'modifier' || term.qualifier === '+';

/** More addresses of one network than any real record tells apart. */
const mostAddresses = 32;

export interface Representatives {
  /** The first address of the network, and each at which another term may begin to match, ascending; all of a small one. */
  readonly addresses: readonly string[];
  /** Whether addresses between them may still differ: macros or `ptr` decide, answers are missing, or there are too many. */
  readonly isSample: boolean;
}

/** At most 32 addresses of `network` that stand for all of it; none where it is no network. */
export function representatives(network: Network, tree: SpfTree): Representatives {
  const range = rangeOf(network);
  if (range === undefined) return { addresses: [], isSample: false };
  const { family, first, last } = range;
  const live = [...liveTermsOf(tree)];
  const borders = live
    .flatMap(({ node }) => node.networks.flatMap((other) => rangeOf(other) ?? []))
    .filter((other) => other.family === family)
    .flatMap((other) => [other.first, other.last + 1n])
    .filter((value) => value > first && value <= last);
  const isUncertain =
    live.some(({ node }) => node.isIndeterminate || node.isCut) || unansweredIn(tree).length > 0;
  const isSmall = last - first < BigInt(mostAddresses);
  const each = isUncertain && isSmall ? everyOne(first, last) : borders;
  const values = [...new Set([first, ...each])].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    addresses: values.slice(0, mostAddresses).map((value) => addressAt(family, value)),
    isSample: (isUncertain && !isSmall) || values.length > mostAddresses,
  };
}

const everyOne = (first: bigint, last: bigint): readonly bigint[] =>
  Array.from({ length: Number(last - first) + 1 }, (_, i) => first + BigInt(i));
