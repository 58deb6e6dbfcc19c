/** Which of two versions of a program is older: `4.94.2`, `8.17.1.9`, `4.86_2`. */

/** Part by part; a missing part counts as nought, so that `4.98` and `4.98.0` are the same. */
export function isBefore(version: string, other: string): boolean {
  const [mine, theirs] = [partsOf(version), partsOf(other)];
  const differing = Array.from({ length: Math.max(mine.length, theirs.length) })
    .map((_, i) => (mine[i] ?? 0) - (theirs[i] ?? 0))
    .find((difference) => difference !== 0);
  return differing !== undefined && differing < 0;
}

const partsOf = (version: string): readonly number[] => version.split(/[._]/).map(Number);
