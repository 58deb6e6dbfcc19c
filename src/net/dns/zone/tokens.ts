/** The words of a master file (RFC 1035 §5.1), with the line that each stands on. */

export interface Token {
  /** The octets, one character each; escapes are resolved. */
  readonly text: string;
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
export function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let tokens: Token[] = [];
  let depth = 0;
  let line = 1;
  let start = 1;
  let indented = false;
  let problem: string | undefined;

  const finish = (): void => {
    if (tokens.length > 0 || problem !== undefined) {
      entries.push({ line: start, indented, tokens, ...(problem === undefined ? {} : { problem }) });
    }
    tokens = [];
    problem = undefined;
  };

  const pattern = /(\r?\n)|([^\S\r\n]+|\r)|;[^\n]*|\(|\)|"((?:[^"\\\n]|\\[^\n])*)("?)|((?:[^\s;()"\\]|\\[^\n])+|\\)/gy;
  let fresh = true;
  for (const match of text.matchAll(pattern)) {
    const [whole, newline, space, inQuotes, closing, word] = match;
    if (fresh && depth === 0) {
      start = line;
      indented = space !== undefined;
    }
    fresh = false;
    if (newline !== undefined) {
      line += 1;
      if (depth === 0) {
        finish();
        fresh = true;
      }
    } else if (inQuotes !== undefined) {
      if (closing === '') problem ??= 'the quotation mark is not closed on its line';
      tokens.push({ text: unescape(inQuotes), quoted: true });
    } else if (word !== undefined) {
      tokens.push({ text: word.includes('\\') ? unescape(word) : word, quoted: false });
    } else if (whole === '(') depth += 1;
    else if (whole === ')') {
      if (depth === 0) problem ??= 'a parenthesis is closed that was not opened';
      depth = Math.max(0, depth - 1);
    }
  }
  if (depth > 0) problem ??= 'a parenthesis is not closed';
  finish();
  return entries;
}

/** RFC 1035 §5.1: `\DDD` is the octet of that decimal number, `\X` the character itself. */
const unescape = (text: string): string =>
  text.replace(/\\(\d{3})|\\([^])/g, (_, octet: string | undefined, char: string) =>
    octet === undefined ? char : String.fromCharCode(Number(octet) & 0xff),
  );
