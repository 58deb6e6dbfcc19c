/** Cuts the text of a report into the elements that stand by themselves, without a tree of the whole. */

/** An element as it stands, and the line that it begins on. */
export interface Slice {
  readonly text: string;
  readonly line: number;
  /** Another one begins before it ends (`unended`), or the document ends first (`cut`). */
  readonly state: 'whole' | 'unended' | 'cut';
}

/** White space instead of comments, so that lines stay; what is begun and not ended is all comment. */
export function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start + 4);
    parts.push(text.slice(at, start));
    at = end === -1 ? text.length : end + 3;
    parts.push('\n'.repeat(newlines(text, start, at)));
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(at);
}

/** XML 1.0 §2.8, §4.2: with either, a text could mean more than it says. */
export const declaresType = (text: string): boolean => /<!(?:DOCTYPE|ENTITY)/i.test(text);

/** Whether an element of that name is opened, or closed, with or without a namespace prefix. */
export const opens = (text: string, name: string): boolean => tagOf(name).test(text);
export const closes = (text: string, name: string): boolean => endTagOf(name).test(text);

const tagOf = (name: string): RegExp => new RegExp(`<(?:[A-Za-z_][\\w.-]{0,60}:)?${name}(?=[\\s>/])`, 'g');
const endTagOf = (name: string): RegExp => new RegExp(`</(?:[A-Za-z_][\\w.-]{0,60}:)?${name}\\s{0,20}>`, 'g');

/** All elements of that name, in order. Linear in the text. */
export function* slicesOf(text: string, name: string): Generator<Slice, void, undefined> {
  const [tag, endTag] = [tagOf(name), endTagOf(name)];
  let [line, counted] = [1, 0];
  let open = tag.exec(text);
  let end = endTag.exec(text);
  while (open !== null) {
    const start = open.index;
    line += newlines(text, counted, start);
    counted = start;
    while (end !== null && end.index < start) end = endTag.exec(text);
    const next = tag.exec(text);
    const isUnended = next !== null && next.index < (end?.index ?? text.length);
    const state = isUnended ? 'unended' : end === null ? 'cut' : 'whole';
    const stop = state === 'whole' && end !== null ? end.index + end[0].length : (next?.index ?? text.length);
    yield { text: text.slice(start, stop), line, state };
    open = next;
  }
}

/** Not by `indexOf`, which would look through all that follows where there is none. */
function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 0x0a) count += 1;
  return count;
}
