/** Names, and how often each was met. */

export interface CountedName {
  readonly name: string;
  readonly count: number;
}

/** The most frequent first; by name where they are equal. */
export const mostFrequent = (
  counts: Iterable<readonly [name: string, count: number]>,
): readonly CountedName[] =>
  [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));

/** Sums by name, the largest first. */
export function summed(items: Iterable<readonly [name: string, count: number]>): readonly CountedName[] {
  const sums = new Map<string, number>();
  for (const [name, count] of items) sums.set(name, (sums.get(name) ?? 0) + count);
  return mostFrequent(sums);
}
