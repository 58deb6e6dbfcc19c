/** The canonical forms of a header field (RFC 6376 §3.4.1, §3.4.2). */

export const canonicalizations = ['simple', 'relaxed'] as const;
export type Canonicalization = (typeof canonicalizations)[number];

/** `text` is a whole field, without the line end that closes it; so is the result. Linear. */
export function canonicalField(text: string, algorithm: Canonicalization): string {
  // RFC 6376 §3.4.1: the simple algorithm does not change header fields in any way.
  if (algorithm === 'simple') return text;
  const colon = text.indexOf(':');
  const name = relaxed(text.slice(0, colon)).toLowerCase();
  return colon === -1 ? relaxed(text) : `${name}:${relaxed(text.slice(colon + 1))}`;
}

/** RFC 6376 §3.4.2: unfolded, runs of white space are one space, and none is left at the ends. */
function relaxed(text: string): string {
  const even = text.replace(/\r\n(?=[ \t])/g, '').replace(/[ \t]+/g, ' ');
  return even.slice(even.startsWith(' ') ? 1 : 0, even.length > 1 && even.endsWith(' ') ? -1 : undefined);
}
