/** Mail addresses as they stand in free text and in the fields of reports. */

/**
 * Any address; the local part may be quoted, the domain in any script. Punctuation of any width ends it. Linear: both
 * parts are bounded.
 */
const anywhere =
  /(?:"[^"\n]{1,64}"|[^\s<>()[\]"',;:|@=*（）［］【】「」『』〈〉《》，、。；：！？“”„«»]{1,64}(?:=[^\s<>()[\]"',;:|@*（）［］【】「」『』〈〉《》，、。；：！？“”„«»]{1,64})?)@[\p{L}\p{N}][\p{L}\p{N}._-]{0,250}/gu;

export interface Found {
  readonly address: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** The addresses in a text, at most so many. */
export function addressesIn(text: string, most = 50): readonly Found[] {
  const found: Found[] = [];
  if (!text.includes('@')) return found;
  for (const { 0: whole, index } of text.matchAll(anywhere)) {
    const address = whole.replace(/[._-]{1,250}$/, '').replace(/^[-.*]{1,64}/, '');
    if (/^[^/].{0,320}@./s.test(address)) found.push({ address, start: index, end: index + whole.length });
    if (found.length >= most) break;
  }
  return found;
}

export const firstAddress = (text: string): string | undefined => addressesIn(text, 1)[0]?.address;

/**
 * The address of a recipient field, `rfc822; <user@example.com>`, without its type, brackets and source route;
 * where it is no address (`|/usr/bin/procmail`) what stands there. RFC 3464 §2.3.2.
 */
export function recipientOf(value: string): string {
  const typed = value.replace(/^[\w-]{1,30}[ \t]{0,9};[ \t]{0,9}/, '').trim();
  const bare = typed.replace(/^.{0,200}<([^<>]{0,320})>.{0,200}$/s, '$1').replace(/^<|>$/g, '');
  // RFC 5321 §4.1.1.3: a source route is not part of the address.
  return bare
    .replace(/^@[^:]{1,250}:/, '')
    .trim()
    .slice(0, 320);
}

/** One spelling for comparison. */
export const folded = (address: string): string => address.toLowerCase();
