/** Counts the content of one part, line by line: what it takes, what it is when decoded, what it asks of a server. */
import { type Carried, octetsAsBase64, quotedLength, quotedLineLength } from './encoded.ts';
import type { Line } from './line.ts';

export interface Counted {
  /** As it stands, each line with CR and LF. */
  readonly octets: number;
  /** Once it is decoded. */
  readonly decoded: number;
  readonly carried: Carried;
  /** In an encoding that every server can carry. */
  readonly encoded: number;
}

export interface Counter {
  add(bytes: Uint8Array, line: Line): void;
  /** `beforeBoundary`: the last line end belongs to the boundary that follows (RFC 2046 §5.1.1). */
  counted(beforeBoundary: boolean): Counted;
}

/** Of an encoding in lower case; one that nobody knows is counted as it stands. */
export function counterOf(encoding: string): Counter {
  if (encoding === 'base64') return base64Counter();
  return encoding === 'quoted-printable' ? quotedCounter() : plainCounter();
}

const lineEnd = 2;
const without = (octets: number, beforeBoundary: boolean): number =>
  Math.max(0, octets - (beforeBoundary ? lineEnd : 0));

/** RFC 2045 §6.8: all but the alphabet is passed over. */
function base64Counter(): Counter {
  let [octets, characters] = [0, 0];
  return {
    add(bytes, { start, end }) {
      octets += end - start + lineEnd;
      for (let at = start; at < end; at += 1) characters += alphabet[bytes[at] ?? 0] ?? 0;
    },
    counted(beforeBoundary) {
      const total = without(octets, beforeBoundary);
      return { octets: total, decoded: Math.floor((characters * 3) / 4), carried: '7bit', encoded: total };
    },
  };
}

const alphabet = Uint8Array.from({ length: 256 }, (_, octet) =>
  /[A-Za-z0-9+/]/.test(String.fromCharCode(octet)) ? 1 : 0,
);

/** RFC 2045 §6.7. */
function quotedCounter(): Counter {
  let [octets, decoded, endsHard] = [0, 0, false];
  return {
    add(bytes, { start, end }) {
      octets += end - start + lineEnd;
      const last = withoutBlanks(bytes, start, end);
      endsHard = bytes[last - 1] !== equals || last === start;
      decoded += quotedOctets(bytes, start, endsHard ? last : last - 1) + (endsHard ? lineEnd : 0);
    },
    counted(beforeBoundary) {
      const total = without(octets, beforeBoundary);
      return {
        octets: total,
        decoded: without(decoded, beforeBoundary && endsHard),
        carried: '7bit',
        encoded: total,
      };
    },
  };
}

const equals = 0x3d;

/** Rule 3: white space at the end of a line was added on the way. */
function withoutBlanks(bytes: Uint8Array, start: number, end: number): number {
  let last = end;
  while (last > start && (bytes[last - 1] === 0x20 || bytes[last - 1] === 0x09)) last -= 1;
  return last;
}

/** Each `=` with two digits is one octet. */
function quotedOctets(bytes: Uint8Array, start: number, end: number): number {
  let count = end - start;
  for (let at = start; at + 2 < end; at += 1) {
    if (bytes[at] !== equals || !isHex(bytes[at + 1]) || !isHex(bytes[at + 2])) continue;
    count -= 2;
    at += 2;
  }
  return count;
}

const isHex = (octet = 0): boolean =>
  (octet >= 0x30 && octet <= 0x39) || (octet >= 0x41 && octet <= 0x46) || (octet >= 0x61 && octet <= 0x66);

/** RFC 5321 §4.5.3.1.6: 1,000 octets with CR and LF. */
const longestLine = 998;

function plainCounter(): Counter {
  let [octets, quoted, hasEightBit, isBinary] = [0, 0, false, false];
  return {
    add(bytes, { start, end }) {
      octets += end - start + lineEnd;
      isBinary ||= end - start > longestLine;
      let characters = 0;
      for (let at = start; at < end; at += 1) {
        const octet = bytes[at] ?? 0;
        characters += quotedLength(octet);
        if (octet === 0) isBinary = true;
        else if (octet > 0x7f) hasEightBit = true;
      }
      quoted += quotedLineLength(characters);
    },
    counted(beforeBoundary) {
      const total = without(octets, beforeBoundary);
      return {
        octets: total,
        decoded: total,
        carried: isBinary ? 'binary' : hasEightBit ? '8bit' : '7bit',
        encoded: Math.min(without(quoted, beforeBoundary), octetsAsBase64(total)),
      };
    },
  };
}
