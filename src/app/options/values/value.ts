/** How the text of a setting becomes a value, whoever wrote it where. */
import type { Location } from '../../../core/finding.ts';

/** The checks that exist, and the keys of the messages of each. */
export interface Known {
  readonly checks: ReadonlyMap<string, readonly string[]>;
}

/** A value, or one sentence that says what is wrong with the text and what to write. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

/** Reads one item: a whole value, or an element of a list. The text has no white space around it. */
export type Parse<T> = (text: string, known: Known) => Parsed<T>;

/** A text that somebody wrote for a setting, and the place of an item on its `line` (from 0), where it has one. */
export interface Written {
  readonly text: string;
  placeOf(item: string, line: number): Location | undefined;
}

/** A value with the place that it was written at. */
export interface Located<T> {
  readonly value: T;
  readonly location?: Location;
}

export const located = <T>(value: T, location: Location | undefined): Located<T> =>
  location === undefined ? { value } : { value, location };
