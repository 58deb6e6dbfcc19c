/** How one subject leads to another. */
import type { Needs, Values } from './check.ts';
import type { Kind, SubjectOf } from './subject.ts';

export interface Link<F extends Kind, T extends Kind, N extends Needs<F>> {
  readonly from: F;
  readonly to: T;
  readonly needs: N;
  follow(facts: Values<N>, subject: SubjectOf<F>): Iterable<SubjectOf<T>>;
}

export const defineLink = <F extends Kind, T extends Kind, N extends Needs<F>>(
  link: Link<F, T, N>,
): Link<F, T, N> => link;

// biome-ignore lint/suspicious/noExplicitAny: a plan holds links of every kind; defineLink has verified each
export type AnyLink = Link<any, any, any>;
