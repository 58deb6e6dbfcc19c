/** The words of a master file (RFC 1035 §5.1), with the line that each stands on. */

export interface Token {
  /** The octets, one character each; escapes are resolved. */
  readonly text: string;
  /** As it is written, without the quotation marks. */
  readonly written: string;
  readonly quoted: boolean;
}

/** One entry: what stands between two line ends outside parentheses. */
export interface Entry {
  /** The line it starts on, from 1. */
  readonly line: number;
  /** Whether it starts with white space, so that it has the owner of the entry before. */
  readonly indented: boolean;
  readonly tokens: readonly Token[];
  /** What is wrong with the entry as a whole. */
  readonly problem?: string;
}

/** Cuts a master file into entries. Never throws; what is not closed is said in the entry's `problem`. */
export function* entriesOf(text: string): Generator<Entry> {
  let entry = emptyEntry(1, false);
  let depth = 0;
  let line = 1;
  for (const { kind, written } of wordsOf(text)) {
    const isFirst = entry.line === 0;
    if (isFirst) entry = emptyEntry(line, kind === 'space');
    if (kind === 'line') line += 1;
    if (kind === 'word' || kind === 'quoted' || kind === 'unclosed')
      entry.tokens.push(tokenOf(kind, written));
    if (kind === 'unclosed') entry.problem ??= 'the quotation mark is not closed on its line';
    if (kind === 'close' && depth === 0) entry.problem ??= 'a parenthesis is closed that was not opened';
    depth = Math.max(0, depth + (kind === 'open' ? 1 : kind === 'close' ? -1 : 0));
    if (kind !== 'line' || depth > 0) continue;
    if (isWorthKeeping(entry)) yield entry;
    entry = emptyEntry(0, false);
  }
  if (depth > 0) entry.problem ??= 'a parenthesis is not closed';
  if (isWorthKeeping(entry)) yield entry;
}

type Open<T> = { -readonly [P in keyof T]: T[P] };
type OpenEntry = Open<Omit<Entry, 'tokens'>> & { readonly tokens: Token[] };

const emptyEntry = (line: number, indented: boolean): OpenEntry => ({ line, indented, tokens: [] });
const isWorthKeeping = ({ tokens, problem }: Entry): boolean => tokens.length > 0 || problem !== undefined;

type Kind = 'line' | 'space' | 'comment' | 'open' | 'close' | 'quoted' | 'unclosed' | 'word';

interface Word {
  readonly kind: Kind;
  readonly written: string;
}

/**
 * One alternative for each kind of word. A loop over one class of characters costs no stack; that over escapes does, and
 * is bounded by what no record can hold.
 */
const pattern =
  /(\r?\n)|([ \t\f\v\r]+)|(;[^\n]*)|(\()|(\))|"([^"\\\n]*(?:\\[^\n][^"\\\n]*){0,70000})("?)|([^ \t\f\v\r\n;()"\\]*(?:\\[^\n][^ \t\f\v\r\n;()"\\]*){0,70000}\\?)/gy;

function* wordsOf(text: string): Generator<Word> {
  for (const [whole, line, space, comment, open, close, quoted, closing, word] of text.matchAll(pattern)) {
    if (line !== undefined) yield { kind: 'line', written: whole };
    else if (space !== undefined) yield { kind: 'space', written: whole };
    else if (comment !== undefined) yield { kind: 'comment', written: whole };
    else if (open !== undefined) yield { kind: 'open', written: whole };
    else if (close !== undefined) yield { kind: 'close', written: whole };
    else if (quoted !== undefined) yield { kind: closing === '' ? 'unclosed' : 'quoted', written: quoted };
    else if (word !== undefined && word !== '') yield { kind: 'word', written: word };
  }
}

const tokenOf = (kind: Kind, written: string): Token => ({
  text: resolved(written),
  written,
  quoted: kind !== 'word',
});

const escapes = /\\(?:(\d{3})|([\s\S]))/g;

/** RFC 1035 §5.1: `\DDD` is the octet of that decimal number, `\X` the character itself. */
const resolved = (written: string): string =>
  written.includes('\\')
    ? written.replace(escapes, (_, octet, char) => String.fromCharCode(codeOf(octet, char)))
    : written;

/**
 * The same for a domain name: an octet that is not a character of a label, such as an escaped dot, stays `\DDD`, or the
 * name would be another.
 */
export const resolvedInName = (written: string): string =>
  written.replace(escapes, (_, octet, char) => {
    const code = codeOf(octet, char);
    return code === 0x2e || code > 0x7f ? `\\${String(code).padStart(3, '0')}` : String.fromCharCode(code);
  });

const codeOf = (octet: string | undefined, char: string): number =>
  octet === undefined ? char.charCodeAt(0) : Number(octet) & 0xff;
