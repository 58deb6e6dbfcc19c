/** A resolver that answers until a moment comes, and from then on fails at once. */
import type { Answer, Resolver } from './resolver.ts';

/** `signal` ends what is on the way and what comes after; `detail` is the sentence that they fail with. */
export function deadline(
  inner: Resolver,
  {
    signal,
    detail = "the run's deadline was reached",
  }: { readonly signal: AbortSignal; readonly detail?: string },
): Resolver {
  const reached: Answer<never> = { kind: 'failed', failure: 'timeout', detail };
  const waiting = new Set<() => void>();
  // One listener for all: a signal that lives as long as the run would gather one for each question.
  const endAll = (): void => {
    for (const end of waiting) end();
  };
  signal.addEventListener('abort', endAll, { once: true });
  return (question) => {
    if (signal.aborted) return Promise.resolve(reached);
    return new Promise((resolve, reject) => {
      const end = (): void => resolve(reached);
      waiting.add(end);
      inner(question)
        .then(resolve, reject)
        .finally(() => waiting.delete(end));
    });
  };
}
