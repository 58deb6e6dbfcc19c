/** A YAML file as plain data that knows its lines; every scalar is the text that somebody wrote. */
import type { Location } from '../../../core/finding.ts';
import type { SettingProblem } from '../options.ts';

export type Line = Extract<Location, { in: 'file' }>;

export type Tree =
  /** `isBlock`: written below `|` or `>`, so that its first line is the one after `at`. */
  | { readonly kind: 'text'; readonly text: string; readonly at: Line; readonly isBlock: boolean }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly at: Line }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly at: Line };

export interface Entry {
  readonly key: string;
  /** Where the key stands. */
  readonly at: Line;
  readonly value: Tree;
}

export interface Read {
  /** Undefined where the file is empty or cannot be read. */
  readonly tree?: Tree;
  readonly problems: readonly SettingProblem[];
}

/** The value of a key, where the tree is a map that has it. */
export const entryOf = (tree: Tree | undefined, key: string): Entry | undefined =>
  tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key) : undefined;
