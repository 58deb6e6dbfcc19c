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
