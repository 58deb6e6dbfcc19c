/** A resolver that puts a number of questions and no more. */
import type { Resolver } from './resolver.ts';

/** What goes over the budget fails as `budget`, without being asked. */
export function budgeted(inner: Resolver, questions: number): Resolver {
  let left = questions;
  return async (question) => {
    if (left <= 0) {
      return {
        kind: 'failed',
        failure: 'budget',
        detail: `the ${questions} questions that are allowed were used up`,
      };
    }
    left -= 1;
    return inner(question);
  };
}
