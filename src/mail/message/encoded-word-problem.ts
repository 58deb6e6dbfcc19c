/** What is wrong with encoded words, as `=?utf-8?Q?caf=C3=A9?=`, where a header has them (RFC 2047). */
import { charsetNamed } from './charset.ts';

export type EncodedWordProblem =
  /** Begins as one and does not end as one, or has white space in it. */
  | 'malformed'
  /** Nobody knows its charset. */
  | 'charset'
  /** Its base64 or its digits are wrong, or the octets are none of the charset. */
  | 'undecodable';

export interface EncodedWordFound {
  readonly problem: EncodedWordProblem;
  readonly word: string;
}

const word = /=\?([^?\s]{0,80})\?([^?\s]{0,10})\?([^?\s]*)\?=/g;

/** RFC 2047 §5 (3): within the quotes of a display name, an encoded word is shown as it stands. */
export const quotedEncodedWord = (value: string): string | undefined =>
  value
    .slice(0, 20_000)
    .split('"')
    .find((piece, at) => at % 2 === 1 && /=\?[\w-]{1,40}\?[bq]\?/i.test(piece));

/** The first problem in the value of a field, or undefined. Never throws; linear in the length of the text. */
export function encodedWordProblem(value: string): EncodedWordFound | undefined {
  const text = value.slice(0, 20_000);
  for (const [whole, charset = '', coding = '', encoded = ''] of text.matchAll(word)) {
    const problem = problemOf(charset.split('*', 1)[0] ?? '', coding.toLowerCase(), encoded);
    if (problem !== undefined) return { problem, word: whole };
  }
  const [begun] = /=\?[\w-]{1,40}\?[bq]\?.{0,40}/i.exec(text.replace(word, '\n')) ?? [];
  return begun === undefined ? undefined : { problem: 'malformed', word: begun };
}

function problemOf(charset: string, coding: string, encoded: string): EncodedWordProblem | undefined {
  if (coding !== 'b' && coding !== 'q') return 'malformed';
  const known = charsetNamed(charset);
  if (known === undefined) return 'charset';
  const octets = coding === 'b' ? fromBase64(encoded) : fromQuoted(encoded);
  if (octets === undefined) return 'undecodable';
  // Some programs cut a character of several octets between two words; what shows is then nearly right.
  if (known !== 'utf-8') return undefined;
  return isUtf8(octets) ? undefined : 'undecodable';
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** RFC 2047 §4.2. */
function fromQuoted(text: string): Uint8Array | undefined {
  if (/=(?![\da-f]{2})/i.test(text)) return undefined;
  const plain = text.replace(/=([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(plain, (char) => char.charCodeAt(0));
}

function isUtf8(octets: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(octets);
    return true;
  } catch {
    return false;
  }
}
