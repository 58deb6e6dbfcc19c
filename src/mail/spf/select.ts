/** Which of a domain's TXT records is its SPF record (RFC 7208 §4.5). */

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly text: string }
  | { readonly kind: 'several'; readonly texts: readonly string[] };

/** RFC 7208 §4.5, §12: the version section, in any case, ended by a space or the end of the text. */
export const isSpf = (text: string): boolean => /^v=spf1(?: |$)/i.test(text);

/** Takes the texts of all TXT records, the character-strings of each joined without a separator (§3.3). */
export function select(texts: readonly string[]): Selection {
  const records = texts.filter(isSpf);
  const [text] = records;
  if (text === undefined) return { kind: 'none' };
  return records.length === 1 ? { kind: 'one', text } : { kind: 'several', texts: records };
}
