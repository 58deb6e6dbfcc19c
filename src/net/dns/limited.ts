/** A resolver that has at most so many questions on the way at a time; the others wait their turn. */
import { gate } from './gate.ts';
import type { Resolver } from './resolver.ts';

export function limited(inner: Resolver, width: number): Resolver {
  const through = gate(width);
  return (question) => through(() => inner(question));
}
