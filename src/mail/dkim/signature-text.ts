/** How the values of a signature's tags are written: quoted-printable (RFC 6376 §2.11), and UTF-8 (RFC 8616 §5). */

/** Text of octets (each a character) as UTF-8 where it is that; text that is none is left alone. */
export function readable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is the definition of ASCII
  if (/^[\x00-\x7f]*$/.test(text) || /[^\x00-\xff]/.test(text)) return text;
  const decoded = Buffer.from(text, 'latin1').toString('utf8');
  return decoded.includes('\ufffd') ? text : decoded;
}

/** Undefined where a `=` begins no octet. White space means nothing. */
export function decodeQuoted(text: string): string | undefined {
  const packed = text.replace(/[ \t\r\n]+/g, '');
  if (/=(?![0-9A-F]{2})/i.test(packed)) return undefined;
  const decoded = packed.replace(/=([0-9A-F]{2})/gi, (_, octet: string) =>
    String.fromCharCode(Number.parseInt(octet, 16)),
  );
  return readable(decoded);
}

/** Whether a tag's value, folded with whatever line ends, is VALCHAR, white space (RFC 6376 §3.2) and, of internationalized messages, more (RFC 8616 §5). */
export const isTagText = (value: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what must not be there
  !/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)|\n(?![ \t])/.test(value);
