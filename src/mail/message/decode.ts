/** The content of a part as it was before it was encoded for its way (RFC 2045 §6). */
import { charsetDecoded } from './encoded-word.ts';
import type { Part } from './measured.ts';

/** Of the content at most so many octets are decoded, as they stand in the file. Never throws. */
export function octetsOfPart(message: Uint8Array, part: Part, most = Number.POSITIVE_INFINITY): Uint8Array {
  const { start, end } = part.span;
  const written = message.subarray(start, Math.min(end, start + most));
  if (part.encoding === 'base64') return Buffer.from(latin1.decode(written), 'base64');
  return part.encoding === 'quoted-printable' ? fromQuoted(written) : written;
}

/** The text of a part, in its charset; in UTF-8 where it names none. */
export const textOfPart = (message: Uint8Array, part: Part, most?: number): string =>
  charsetDecoded(octetsOfPart(message, part, most), part.charset ?? '');

const latin1 = new TextDecoder('latin1');
const [equals, lf, cr, space, tab] = [0x3d, 10, 13, 0x20, 0x09];

/** RFC 2045 §6.7; what makes no sense stays as it stands. */
function fromQuoted(written: Uint8Array): Uint8Array {
  const octets = new Uint8Array(written.length);
  let length = 0;
  for (let at = 0; at < written.length; ) {
    const octet = written[at] ?? 0;
    const skipped = octet === equals ? softEnd(written, at + 1) : 0;
    const value = octet === equals && skipped === 0 ? hexAt(written, at + 1) : undefined;
    at += skipped > 0 ? skipped + 1 : value === undefined ? 1 : 3;
    if (skipped > 0) continue;
    octets[length] = value ?? octet;
    length += 1;
  }
  return octets.subarray(0, length);
}

/** The octets of a line end, with blanks before it; 0 where there is none. */
function softEnd(written: Uint8Array, start: number): number {
  let at = start;
  while (written[at] === space || written[at] === tab) at += 1;
  if (written[at] === cr) return at - start + (written[at + 1] === lf ? 2 : 1);
  return written[at] === lf ? at - start + 1 : 0;
}

function hexAt(written: Uint8Array, start: number): number | undefined {
  const [high, low] = [digitOf(written[start]), digitOf(written[start + 1])];
  return high === undefined || low === undefined ? undefined : high * 16 + low;
}

function digitOf(octet = 0): number | undefined {
  if (octet >= 0x30 && octet <= 0x39) return octet - 0x30;
  const letter = octet | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : undefined;
}
