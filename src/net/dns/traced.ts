/** A resolver that tells what was asked, and what came of it. */
import type { Answer, Question, Resolver } from './resolver.ts';

/** `log` is called with each question when its answer is there, in the order of the answers. */
export function traced(inner: Resolver, log: (question: Question, answer: Answer) => void): Resolver {
  return async (question) => {
    const answer = await inner(question);
    log(question, answer);
    return answer;
  };
}
