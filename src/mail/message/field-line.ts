/** A line of a header: the field that it begins, and its text (RFC 5322 §2.2, RFC 6532). */
import type { Line } from './line.ts';

const [colon, space, tab] = [0x3a, 0x20, 0x09];
/** No name is longer; what stands behind is not looked through for a colon. */
const longestName = 200;
const fieldName = /^[!-9;-~]+$/;

const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** RFC 5322 §2.2.3: a line that begins with white space goes on with the field before it. */
export const isFolded = (message: Uint8Array, { start }: Line): boolean =>
  message[start] === space || message[start] === tab;

/**
 * The name in lower case, and where its colon stands; undefined where the line begins no field. RFC 5322 §4.5: white space
 * between name and colon is obsolete, but understood.
 */
export function nameAt(
  message: Uint8Array,
  { start, end }: Line,
): { readonly text: string; readonly end: number } | undefined {
  const at = message.subarray(start, Math.min(end, start + longestName)).indexOf(colon);
  if (at < 1) return undefined;
  const text = latin1
    .decode(message.subarray(start, start + at))
    .trimEnd()
    .toLowerCase();
  return fieldName.test(text) ? { text, end: start + at } : undefined;
}

/** Of octets: seven bits only, UTF-8 (RFC 6532), or some other eight bits that nothing names. */
export type OctetsFound = 'ascii' | 'utf-8' | 'unknown';

/** What is no UTF-8 is read octet by octet. */
export function decoded(bytes: Uint8Array): { readonly text: string; readonly found: OctetsFound } {
  try {
    const text = utf8.decode(bytes);
    return { text, found: text.length === bytes.length ? 'ascii' : 'utf-8' };
  } catch {
    return { text: latin1.decode(bytes), found: 'unknown' };
  }
}
