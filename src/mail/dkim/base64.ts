/** The base64 of a tag's value (RFC 6376 §2.10): white space may stand anywhere, and the padding may be left out. */
import type { Span } from '../problem/index.ts';

export type Decoded =
  | { readonly octets: Uint8Array; readonly isPadded: boolean }
  /** Where the first character stands that cannot be there. */
  | { readonly illegal: Span }
  /** A last group of one character, which stands for no octet. */
  | { readonly isCut: true };

/** Decodes `text`; spans are offsets in it. Linear, never throws. */
export function decodeBase64(text: string): Decoded {
  const illegal = illegalIn(text);
  if (illegal !== undefined) return { illegal };
  const packed = text.replace(/[ \t\r\n]/g, '');
  const padding = packed.indexOf('=') === -1 ? 0 : packed.length - packed.indexOf('=');
  const digits = packed.length - padding;
  if (digits % 4 === 1) return { isCut: true };
  const missing = (4 - (digits % 4)) % 4;
  if (padding > missing) return { illegal: { start: text.lastIndexOf('='), end: text.lastIndexOf('=') + 1 } };
  return {
    octets: Uint8Array.from(Buffer.from(packed.slice(0, digits), 'base64')),
    isPadded: padding === missing,
  };
}

/** A character outside the alphabet, or one after the padding has begun. */
function illegalIn(text: string): Span | undefined {
  const stranger = text.search(/[^A-Za-z0-9+/= \t\r\n]/);
  const padding = text.indexOf('=');
  const late = padding === -1 ? -1 : text.slice(padding).search(/[^= \t\r\n]/);
  const at = stranger === -1 ? (late === -1 ? -1 : padding + late) : stranger;
  return at === -1 ? undefined : { start: at, end: at + 1 };
}
