/** What a file is, by its first octets: names and media types of reports are often wrong. */

/** `unknown`: nothing that reports come in. */
export type Kind = 'empty' | 'gzip' | 'zip' | 'xml' | 'json' | 'mail' | 'unknown';

export function kindOf(octets: Uint8Array): Kind {
  if (octets.length === 0) return 'empty';
  const [a, b, c, d] = octets;
  if (a === 0x1f && b === 0x8b) return 'gzip';
  // A ZIP file begins with a file in it; an empty one with its end.
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) return 'zip';
  return kindOfText(octets);
}

/** More white space before the text is not looked through. */
const mostLooked = 4096;
const latin1 = new TextDecoder('latin1');
const nul = /\0/g;
const mark = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/;
/** RFC 5322 §2.2; some have white space before the colon. The line before may be that of an mbox file (RFC 4155). */
const header = /^(?:>?From [^\r\n]{0,998}[\r\n]{1,2})?[!-9;-~]{1,76}[ \t]{0,8}:/;

function kindOfText(octets: Uint8Array): Kind {
  // In UTF-16, every second octet of what is asked for is 0.
  const text = latin1.decode(octets.subarray(0, mostLooked)).replace(mark, '').replace(nul, '').trimStart();
  if (text === '') return octets.length <= mostLooked ? 'empty' : 'unknown';
  if (text.startsWith('<')) return 'xml';
  if (text.startsWith('{') || text.startsWith('[')) return 'json';
  return header.test(text) ? 'mail' : 'unknown';
}
