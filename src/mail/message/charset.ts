/** The charsets that readers of mail know, by all the names that they go by (WHATWG Encoding, §4.2). */

/** The charset's own name, in lower case; undefined where nobody knows it. */
export function charsetNamed(label: string): string | undefined {
  // RFC 2046 §4.1.2: the one charset of plain text that needs no naming.
  if (label.toLowerCase() === 'us-ascii') return 'us-ascii';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
