/** What stands between the words of a message: line ends, NUL, and lines that are longer than SMTP carries. */
import { linesOf } from './line.ts';

export interface Octets {
  readonly lines: number;
  /** Lines that end with CR LF, with LF alone, and with CR alone. */
  readonly ends: { readonly crlf: number; readonly lf: number; readonly cr: number };
  /** The first line with a NUL, from 1. */
  readonly nul?: number;
  /** The first line with a CR that no LF follows, from 1. */
  readonly bareCr?: number;
  /** Lines of more than 998 octets (RFC 5322 §2.1.1), and the first of them, from 1. */
  readonly tooLong?: { readonly count: number; readonly first: number; readonly longest: number };
}

const [lf, cr, nul] = [10, 13, 0];
/** RFC 5322 §2.1.1, RFC 5321 §4.5.3.1.6. */
const longestLine = 998;

/** Never throws; linear in the length of the message. */
export function octetsOf(message: Uint8Array): Octets {
  const ends = { crlf: 0, lf: 0, cr: 0 };
  const found: {
    nul?: number;
    bareCr?: number;
    tooLong?: { count: number; first: number; longest: number };
  } = {};
  const hasNul = message.includes(nul);
  let lines = 0;
  for (const { start, end } of linesOf(message)) {
    lines += 1;
    if (message[end] === lf) ends.lf += 1;
    else if (message[end] === cr && message[end + 1] === lf) ends.crlf += 1;
    else if (message[end] === cr) {
      ends.cr += 1;
      found.bareCr ??= lines;
    }
    if (hasNul && found.nul === undefined && message.subarray(start, end).includes(nul)) found.nul = lines;
    if (end - start <= longestLine) continue;
    found.tooLong ??= { count: 0, first: lines, longest: 0 };
    found.tooLong.count += 1;
    found.tooLong.longest = Math.max(found.tooLong.longest, end - start);
  }
  return { lines, ends, ...found };
}
