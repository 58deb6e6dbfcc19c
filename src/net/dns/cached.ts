/** A resolver that puts each question once, and gives everybody who asks the same answer, in flight or done. */
import { textOfQuestion } from './question.ts';
import type { Answer, Resolver } from './resolver.ts';

/** For one run: nothing expires, and a failure stays a failure. */
export function cached(inner: Resolver): Resolver {
  // biome-ignore lint/suspicious/noExplicitAny: the type of the answer is in the key
  const answers = new Map<string, Promise<Answer<any>>>();
  return (question) => {
    const key = textOfQuestion(question);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const asked = inner(question);
    answers.set(key, asked);
    return asked;
  };
}
