/** How values from the world stand in a message: between quotes, and cut where they are long. */

const longest = 120;

/** `"text"`, with the middle of a long text left out. */
export const quoted = (text: string): string => {
  const short = text.length <= longest ? text : `${text.slice(0, longest - 30)} … ${text.slice(-20)}`;
  return `"${short}"`;
};

/** `a, b and c`; at most eight are named. */
export function listed(items: readonly string[], most = 8): string {
  const named = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

/** `1 look-up`, `2 look-ups`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;
