/** An SPF record with all that it names, without an address: what any evaluation of it may have to go through. */
import type { Problem } from '../problem/index.ts';
import type { SpfProblemCode, SpfRecord, Term } from './record.ts';
import type { Network } from './tree-network.ts';

/**
 * What was found at a domain: one record, `none`, `several`, no such domain (`nxdomain`), no answer (`unanswered`).
 * `loop`: the domain stands above itself; `too-deep`: more records above it than any evaluation goes through. Both
 * are not looked up.
 */
export type TreeState = 'found' | 'none' | 'several' | 'nxdomain' | 'unanswered' | 'loop' | 'too-deep';

export interface SpfTree {
  /** In lower case; for the target of a term, its text. */
  readonly domain: string;
  readonly state: TreeState;
  /** The domains from the root of the tree to this one, both included. */
  readonly path: readonly string[];
  /** For `unanswered`: why, in a sentence. */
  readonly detail?: string;
  readonly record?: SpfRecord;
  /** What the parser says of the record. */
  readonly problems: readonly Problem<SpfProblemCode>[];
  readonly terms: readonly TreeTerm[];
  /** Terms that ask the DNS (RFC 7208 §4.6.4), of this record and all below it, past the limit too. */
  readonly lookups: number;
  /** Those of them that find nothing, whatever the family of the client's address. */
  readonly voids: number;
}

export interface TreeTerm {
  readonly term: Term;
  /** Never evaluated: it stands after `all`, or is a `redirect` beside `all`. It costs nothing and is not looked up. */
  readonly isDead: boolean;
  /** What it means depends on the message or the client: `ptr`, and macros other than the domain's. */
  readonly isIndeterminate: boolean;
  /** Why a question of the term itself had no answer; what is said of it is then only a part. */
  readonly unanswered?: string;
  /** Not looked up, because the tree is far over every limit by then. */
  readonly isCut: boolean;
  /** The name that `a`, `mx`, `include`, `exists` and `redirect` ask for, where it is known. */
  readonly target?: string;
  /** Of `ip4` and `ip6`, and of the addresses of `a` and `mx`. */
  readonly networks: readonly Network[];
  /** The hosts of `mx`, by preference; at most ten are looked up. */
  readonly exchangers?: readonly string[];
  /** What `include` and `redirect` lead to. */
  readonly child?: SpfTree;
  /** This term and all below it. */
  readonly lookups: number;
  readonly voids: number;
}

/** The records of a tree, depth first, the root first; those that dead terms name are not among them. */
export function* recordsOf(tree: SpfTree): Generator<SpfTree> {
  yield tree;
  for (const { child } of tree.terms) if (child !== undefined) yield* recordsOf(child);
}

/** A term and the record that it stands in. */
export interface Placed {
  readonly at: SpfTree;
  readonly node: TreeTerm;
}

/** All terms that an evaluation may come to, in the order in which it does. */
export function* liveTermsOf(at: SpfTree): Generator<Placed> {
  for (const node of at.terms) {
    if (node.isDead) continue;
    yield { at, node };
    if (node.child !== undefined) yield* liveTermsOf(node.child);
  }
}

/** What had no answer, one sentence each; none where the tree is all that there is. */
export const unansweredIn = (tree: SpfTree): readonly string[] => [
  ...[...recordsOf(tree)].flatMap(({ detail }) => detail ?? []),
  ...[...liveTermsOf(tree)].flatMap(({ node }) => node.unanswered ?? []),
];
