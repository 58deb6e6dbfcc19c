/** Domain names on the wire (RFC 1035 §3.1, §4.1.4): labels, and pointers to labels that stand earlier. */
import { type DomainName, parseName } from '../name.ts';

export interface WireName {
  /** Undefined where a `DomainName` cannot hold it. */
  readonly name: DomainName | undefined;
  /** The offset after the name. */
  readonly next: number;
}

/** A name of 255 octets (RFC 1035 §2.3.4) has at most 127 labels, so that more pointers than that lead nowhere. */
const mostPointers = 127;

/**
 * Reads a name; undefined where it is not one. Pointers have to lead back, each further than the one before, so that
 * the work is bounded by the length of a name and no loop is possible.
 */
export function readName(octets: Buffer, offset: number): WireName | undefined {
  const labels: string[] = [];
  let length = 1;
  let next: number | undefined;
  let at = offset;
  let earliest = offset;
  for (let pointers = 0; pointers <= mostPointers; ) {
    const first = octets[at];
    if (first === undefined) return undefined;
    if (first === 0) return { name: parseName(labels.join('.')), next: next ?? at + 1 };
    if (first < 64) {
      length += first + 1;
      if (length > 255 || at + 1 + first > octets.length) return undefined;
      labels.push(labelText(octets.toString('latin1', at + 1, at + 1 + first)));
      at += 1 + first;
    } else {
      const low = octets[at + 1];
      if (first < 0xc0 || low === undefined) return undefined;
      next ??= at + 2;
      at = (first & 0x3f) * 256 + low;
      if (at >= earliest) return undefined;
      earliest = at;
      pointers += 1;
    }
  }
  return undefined;
}

/** The offset after a name that nobody wants to read. */
export function skipName(octets: Buffer, offset: number): number | undefined {
  for (let at = offset; ; ) {
    const first = octets[at];
    if (first === undefined) return undefined;
    if (first === 0) return at + 1;
    if (first >= 0xc0) return at + 2;
    if (first >= 64) return undefined;
    at += 1 + first;
  }
}

/** RFC 1035 §5.1: a dot inside a label, and what is not ASCII, is written `\DDD`; or it would look like another name. */
const labelText = (latin1: string): string =>
  /[.\x80-\xff]/.test(latin1)
    ? latin1.replace(/[.\x80-\xff]/g, (octet) => `\\${String(octet.charCodeAt(0)).padStart(3, '0')}`)
    : latin1;
