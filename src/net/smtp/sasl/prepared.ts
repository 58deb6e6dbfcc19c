/** SASLprep (RFC 4013), as far as it changes a text: what both sides must write alike before they hash it. */

/** Text that it forbids (control characters, unassigned code points) is left as it is, for the server to refuse. */
export const prepared = (text: string): string =>
  text.replaceAll(mappedToNothing, '').replaceAll(otherSpaces, ' ').normalize('NFKC');

/** RFC 3454, table B.1. */
const mappedToNothing = /\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/g;
/** RFC 3454, table C.1.2. */
const otherSpaces = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g;
