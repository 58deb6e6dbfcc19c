/** The words of a structured field: atoms, quoted strings, literals and specials, without comments (RFC 5322 §3.2). */

export interface Word {
  readonly kind: 'atom' | 'quoted' | 'literal' | 'special';
  /** Of a quoted string what is in the quotes; of a literal with its brackets. */
  readonly text: string;
}

const specials = new Set('<>,:;@.');
const mostWords = 20_000;

/** Undefined where a quoted string, literal or comment has no end, or a character stands where none may. */
export function wordsOf(text: string): readonly Word[] | undefined {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    if (isBlank(char)) {
      at += 1;
      continue;
    }
    if (words.length === mostWords) return undefined;
    if (char === '(') {
      const end = endOfComment(text, at);
      if (end === undefined) return undefined;
      at = end;
    } else if (char === '"' || char === '[') {
      const end = endOfQuoted(text, at, char === '"' ? '"' : ']');
      if (end === undefined) return undefined;
      const isQuoted = char === '"';
      words.push(
        isQuoted
          ? { kind: 'quoted', text: text.slice(at + 1, end - 1).replace(/\\(.)/gs, '$1') }
          : { kind: 'literal', text: text.slice(at, end) },
      );
      at = end;
    } else if (specials.has(char)) {
      words.push({ kind: 'special', text: char });
      at += 1;
    } else {
      const end = endOfAtom(text, at);
      if (end === at) return undefined;
      words.push({ kind: 'atom', text: text.slice(at, end) });
      at = end;
    }
  }
  return words;
}

const isBlank = (char: string): boolean => char === ' ' || char === '\t' || char === '\r' || char === '\n';

/** RFC 5322 §3.2.2: comments nest. */
function endOfComment(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

function endOfQuoted(text: string, start: number, closing: string): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === closing) return at + 1;
  }
  return undefined;
}

/** RFC 5322 §3.2.3, and RFC 6532 §3.2: what is beyond ASCII belongs to atoms too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a control character belongs to no atom
const noAtom = /[\u0000- ()<>[\]:;@\\,."\u007f]/;

function endOfAtom(text: string, start: number): number {
  let end = start;
  while (end < text.length && !noAtom.test(text.charAt(end))) end += 1;
  return end;
}
