/** The rows in their order, with an index of words, so that a text is asked only for phrases whose longest word it holds. */
import { type Phrase, phrase, says } from './phrase.ts';
import { type Circumstances, mayDecide, type Row } from './rule.ts';
import type { Wording } from './wording.ts';

export interface Table {
  readonly rows: readonly Row[];
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** Phrases without a whole word to go by. */
  readonly rest: readonly Entry[];
  /** Phrases in other alphabets: asked of texts that hold such letters. */
  readonly foreign: readonly Entry[];
  /** The places of rows with links or a pattern. */
  readonly marked: readonly number[];
}

interface Entry {
  /** The place of the row in the table: the first decides. */
  readonly place: number;
  readonly phrase: Phrase;
}

const word = /[a-z0-9]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what tells ASCII from the rest
const beyondAscii = /[^\x00-\x7f]/;

export function tableOf(rows: readonly Row[]): Table {
  const byWord = new Map<string, Entry[]>();
  const rest: Entry[] = [];
  const foreign: Entry[] = [];
  for (const [place, { phrases = [] }] of rows.entries()) {
    for (const entry of phrases.map((written) => ({ place, phrase: phrase(written) }))) {
      const anchor = anchorOf(entry.phrase);
      if (entry.phrase.some((part) => beyondAscii.test(part))) foreign.push(entry);
      else if (anchor === undefined) rest.push(entry);
      else byWord.set(anchor, [...(byWord.get(anchor) ?? []), entry]);
    }
  }
  const marked = rows.flatMap(({ links, pattern }, place) =>
    (links ?? pattern) === undefined ? [] : [place],
  );
  return { rows, byWord, rest, foreign, marked };
}

/** The longest whole word of a phrase; the last one of an open phrase is none. */
function anchorOf(parts: Phrase): string | undefined {
  const words = parts.flatMap((part) => {
    const found = part.match(word) ?? [];
    return part.endsWith('*') && /[a-z0-9]\*$/.test(part) ? found.slice(0, -1) : found;
  });
  return words.reduce<string | undefined>(
    (best, next) => (next.length > (best?.length ?? 0) ? next : best),
    undefined,
  );
}

/** The first row that decides. */
export function decide(table: Table, wording: Wording, known: Circumstances): Row | undefined {
  let best = table.rows.length;
  const tryAll = (entries: readonly Entry[]): void => {
    for (const { place, phrase: sought } of entries)
      if (place < best && mayDecide(table.rows[place] as Row, known) && says(wording.text, sought))
        best = place;
  };
  for (const found of new Set(wording.text.match(word))) tryAll(table.byWord.get(found) ?? []);
  tryAll(table.rest);
  if (beyondAscii.test(wording.text)) tryAll(table.foreign);
  for (const place of table.marked) {
    if (place >= best) break;
    if (isMarked(table.rows[place] as Row, wording) && mayDecide(table.rows[place] as Row, known))
      best = place;
  }
  return table.rows[best];
}

function isMarked({ links, pattern }: Row, wording: Wording): boolean {
  const linked = wording.links !== '' && links?.some((part) => wording.links.includes(part)) === true;
  return linked || (pattern?.test(wording.text) ?? false);
}
