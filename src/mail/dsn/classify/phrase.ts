/** Phrases that are looked for in the wording of a reply; searching takes time linear in the text. */
import { fold } from './wording.ts';

/** A phrase as its parts: they must follow each other in one sentence, at most `reach` characters apart. */
export type Phrase = readonly string[];

/** How far apart the parts of a phrase may stand, in characters. */
const reach = 90;
/** How often the first part is tried at another place of the text. */
const trials = 8;

/**
 * `unknown user`, or with an ellipsis for what may stand between: `user … does not exist`. A phrase stands for whole
 * words, unless an asterisk at its end says that the last word may go on: `listed at*`.
 */
export const phrase = (written: string): Phrase => written.split('\u2026').map((part) => fold(part.trim()));

const isWord = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** Where `part` stands in `text` as whole words at or after `from`: its end, or -1. */
function endOf(
  part: string,
  text: string,
  from: number,
): { readonly start: number; readonly end: number } | undefined {
  const open = part.endsWith('*');
  const sought = open ? part.slice(0, -1) : part;
  for (let at = text.indexOf(sought, from); at !== -1; at = text.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    const startsWord = !isWord(sought.charCodeAt(0)) || !isWord(text.charCodeAt(at - 1));
    const endsWord = open || !isWord(sought.charCodeAt(sought.length - 1)) || !isWord(text.charCodeAt(end));
    if (startsWord && endsWord) return { start: at, end };
  }
  return undefined;
}

/** Whether the text says the phrase. `text` is wording: folded, with a space at each end. */
export function says(text: string, [first = '', ...rest]: Phrase): boolean {
  let found = endOf(first, text, 0);
  for (let trial = 0; found !== undefined && trial < trials; trial += 1) {
    if (follow(text, rest, found.end)) return true;
    found = rest.length === 0 ? undefined : endOf(first, text, found.start + 1);
  }
  return false;
}

function follow(text: string, parts: Phrase, from: number): boolean {
  let end = from;
  for (const part of parts) {
    const next = endOf(part, text, end);
    if (next === undefined || next.start - end > reach || text.slice(end, next.start).includes('. '))
      return false;
    end = next.end;
  }
  return true;
}
