/** Counts things that are alike, in memory that grows with how many differ, not with how many there are. */

/** Different things that are held of all reports together. */
const mostDifferent = 500_000;

/** What all counters of a run may hold together. */
export interface Room {
  left: number;
}

export const roomForAll = (): Room => ({ left: mostDifferent });

export interface Counter<T> {
  /** False where there is no room for one more that differs: it is then not counted. */
  add(item: T, count: number): boolean;
  /** The most frequent first. */
  counted(): readonly (T & { readonly count: number })[];
}

/** Of plain data. Held as text, so that nothing keeps the document alive that it was read from. */
export function counter<T extends object>(room: Room): Counter<T> {
  const counts = new Map<string, number>();
  return {
    add(item, count) {
      const key = JSON.stringify(item);
      const before = counts.get(key);
      if (before === undefined) {
        if (room.left === 0) return false;
        room.left -= 1;
      }
      counts.set(key, (before ?? 0) + count);
      return true;
    },
    counted: () =>
      [...counts]
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .map(([key, count]) => ({ ...(JSON.parse(key) as T), count })),
  };
}

/** Sums by name, the largest first. */
export interface Named {
  readonly name: string;
  readonly count: number;
}

export function summed(items: Iterable<readonly [name: string, count: number]>): readonly Named[] {
  const sums = new Map<string, number>();
  for (const [name, count] of items) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
