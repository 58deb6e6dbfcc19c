/** Chains of CNAMEs: how long they may be, and how two parts of one are put together. */
import type { DomainName } from './name.ts';
import type { Answer, Type } from './resolver.ts';

/** More CNAMEs than any honest zone chains. */
export const longestChain = 16;

/** The answer for the end of a chain, as the answer for its start. */
export function prefixed<T extends Type>(via: readonly DomainName[], answer: Answer<T>): Answer<T> {
  if (via.length === 0 || answer.kind === 'failed') return answer;
  return { ...answer, via: [...via, ...(answer.via ?? [])] };
}
