/** Values with parameters, as `text/plain; charset=utf-8`, in all their spellings (RFC 2045 §5.1, RFC 2231). */
import { charsetDecoded, decodeWords } from './encoded-word.ts';

export interface Parameterized {
  /** In lower case. */
  readonly value: string;
  /** By their names in lower case, without the marks of RFC 2231; decoded. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Never throws; what makes no sense is passed over. */
export function readParameterized(text: string): Parameterized {
  const [value = '', ...rest] = piecesOf(text);
  const written = new Map<string, string>();
  for (const piece of rest) {
    const equals = piece.indexOf('=');
    const name = piece.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    if (name !== '' && !written.has(name)) written.set(name, unquoted(piece.slice(equals + 1).trim()));
  }
  return { value: value.trim().toLowerCase(), parameters: decodedOf(written) };
}

/** What stands between semicolons that are neither quoted nor in a comment; comments are left out. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let [piece, isQuoted, depth] = ['', false, 0];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') {
      at += 1;
      if (depth === 0) piece += char + text.charAt(at);
    } else if (char === '"' && depth === 0) {
      isQuoted = !isQuoted;
      piece += char;
    } else if (char === '(' && !isQuoted) depth += 1;
    else if (char === ')' && depth > 0) depth -= 1;
    else if (char === ';' && !isQuoted && depth === 0) {
      pieces.push(piece);
      piece = '';
    } else if (depth === 0) piece += char;
  }
  return [...pieces, piece];
}

/** RFC 5322 §3.2.4. */
const unquoted = (text: string): string =>
  text.replace(/"((?:[^"\\]|\\.)*)"?/gs, (_, inner: string) => inner.replace(/\\(.)/gs, '$1'));

function decodedOf(written: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Set([...written.keys()].map((key) => key.split('*', 1)[0] ?? ''));
  names.delete('');
  return new Map([...names].map((name) => [name, decodedValue(name, written)]));
}

/** RFC 2231 §4.1: the extended form goes before the plain one, which is for older readers. */
function decodedValue(name: string, written: ReadonlyMap<string, string>): string {
  const [whole, plain] = [written.get(`${name}*`), written.get(name)];
  const sections = whole === undefined ? sectionsOf(name, written) : [{ text: whole, isExtended: true }];
  if (sections.length === 0) return decodeWords(plain ?? '');
  const [, charset = '', rest] = /^([^']*)'[^']*'(.*)$/s.exec(sections[0]?.text ?? '') ?? [];
  const hasCharset = sections[0]?.isExtended === true && rest !== undefined;
  const octets = sections.flatMap(({ text, isExtended }, at) =>
    isExtended ? percentDecoded(at === 0 && hasCharset ? rest : text) : [...utf8.encode(text)],
  );
  return charsetDecoded(Uint8Array.from(octets), hasCharset ? charset : '');
}

interface Section {
  readonly text: string;
  readonly isExtended: boolean;
}

/** RFC 2231 §3: `filename*0`, `filename*1*`, in the order of their numbers until one is missing. */
function sectionsOf(name: string, written: ReadonlyMap<string, string>): readonly Section[] {
  const sections: Section[] = [];
  for (;;) {
    const key = `${name}*${sections.length}`;
    const [plain, extended] = [written.get(key), written.get(`${key}*`)];
    const text = extended ?? plain;
    if (text === undefined) return sections;
    sections.push({ text, isExtended: extended !== undefined });
  }
}

const utf8 = new TextEncoder();

function percentDecoded(text: string): readonly number[] {
  const octets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const [, hex] = /^%([\da-f]{2})/i.exec(text.slice(at, at + 3)) ?? [];
    octets.push(hex === undefined ? text.charCodeAt(at) & 0xff : Number.parseInt(hex, 16));
    if (hex !== undefined) at += 2;
  }
  return octets;
}
