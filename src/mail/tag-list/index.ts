/**
 * Tag=value lists (RFC 6376 §3.2), the form of DKIM signatures, DKIM keys and DMARC records, as tokens with spans.
 *
 * A list is `name=value` pairs between semicolons; a semicolon may end it. White space around names, values and
 * semicolons means nothing; inside a value it is part of the value. A name is a letter and then letters, digits and
 * underscores; a value is printable ASCII but the semicolon, and may be empty. No name may occur twice: the whole list
 * is then invalid.
 *
 * What a name means, whether its case matters, and which faults a reader must forgive, is not the same in DKIM and in
 * DMARC, and is left to them: this reader keeps every pair that it can find, in order and in its case, and says what is
 * wrong beside it.
 */
import type { Problem, Span } from '../problem/index.ts';

export interface Tag {
  /** As it stands in the text. */
  readonly name: string;
  /** As it stands in the text, without the white space at its ends. */
  readonly value: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
}

export type TagListProblemCode =
  /** Nothing between two semicolons, or in the whole text. */
  | 'empty-tag'
  /** Text between semicolons that is no `name=value`. */
  | 'missing-equals'
  | 'bad-tag-name'
  /** A control character, or one that is not ASCII. */
  | 'bad-tag-value'
  /** A name for the second time; `text` is the name. */
  | 'duplicate-tag';

export type TagListProblem = Problem<TagListProblemCode>;

export interface TagList {
  readonly tags: readonly Tag[];
  /** In the order of the text. */
  readonly problems: readonly TagListProblem[];
}

export interface ReadingTags {
  /** Whether `P` and `p` are the same name, as in DMARC; in DKIM they are not. */
  readonly caseless?: boolean;
}

/** Reads a list. Never throws; linear in the length of the text. */
export function readTags(text: string, { caseless = false }: ReadingTags = {}): TagList {
  const tags: Tag[] = [];
  const problems: TagListProblem[] = [];
  const seen = new Set<string>();
  for (const piece of piecesOf(text)) {
    const tag = readTag(text, piece);
    if (tag === undefined) {
      problems.push(noTag(text, piece));
      continue;
    }
    const key = caseless ? tag.name.toLowerCase() : tag.name;
    problems.push(...faultsOf(tag, seen.has(key)));
    seen.add(key);
    tags.push(tag);
  }
  return { tags, problems };
}

/** `name=value; name=value`, the form that most people publish. */
export const formatTags = (tags: readonly Pick<Tag, 'name' | 'value'>[]): string =>
  tags.map(({ name, value }) => `${name}=${value}`).join('; ');

/** What stands between semicolons; what follows the last one counts only where it is not blank. */
function piecesOf(text: string): readonly Span[] {
  const pieces: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const semicolon = text.indexOf(';', start);
    const end = semicolon === -1 ? text.length : semicolon;
    const piece = trimmed(text, { start, end });
    if (semicolon !== -1 || piece.start < piece.end || pieces.length === 0) pieces.push(piece);
    start = end + 1;
  }
  return pieces;
}

function readTag(text: string, { start, end }: Span): Tag | undefined {
  const equals = text.slice(start, end).indexOf('=');
  if (equals === -1) return undefined;
  const nameSpan = trimmed(text, { start, end: start + equals });
  const valueSpan = trimmed(text, { start: start + equals + 1, end });
  return { name: sliceOf(text, nameSpan), value: sliceOf(text, valueSpan), nameSpan, valueSpan };
}

const noTag = (text: string, span: Span): TagListProblem =>
  span.start === span.end
    ? { code: 'empty-tag', level: 'error', span }
    : { code: 'missing-equals', level: 'error', span, text: sliceOf(text, span) };

function faultsOf({ name, value, nameSpan, valueSpan }: Tag, isRepeated: boolean): readonly TagListProblem[] {
  const faults: TagListProblem[] = [];
  if (!tagName.test(name)) faults.push({ code: 'bad-tag-name', level: 'error', span: nameSpan, text: name });
  else if (isRepeated) faults.push({ code: 'duplicate-tag', level: 'error', span: nameSpan, text: name });
  if (!tagValue.test(value))
    faults.push({ code: 'bad-tag-value', level: 'error', span: valueSpan, text: value });
  return faults;
}

/** RFC 6376 §3.2: `tag-name = ALPHA *ALNUMPUNC`. */
const tagName = /^[a-z][a-z0-9_]*$/i;
/** RFC 6376 §3.2: VALCHAR, and white space that may be folded over lines (§2.8). */
const tagValue = /^(?:[!-:<-~ \t]|\r\n(?=[ \t]))*$/;

const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

const isBlank = (char: string | undefined): boolean =>
  char === ' ' || char === '\t' || char === '\r' || char === '\n';

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isBlank(text[from])) from += 1;
  while (to > from && isBlank(text[to - 1])) to -= 1;
  return { start: from, end: to };
}
