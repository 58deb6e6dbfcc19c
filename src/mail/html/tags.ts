/** Cuts HTML into tags and the text between them, in one pass (HTML §13.2.5, as far as mail needs it). */
import { withoutEntities } from './entities.ts';

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content is no text to read. */
const hidden = new Set(['style', 'script', 'title', 'noscript', 'template']);
const mostAttributes = 50;

export function* tokensOf(html: string): Generator<Token> {
  const lower = html.toLowerCase();
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const textEnd = open === -1 ? html.length : open;
    if (textEnd > at) yield { kind: 'text', text: withoutEntities(html.slice(at, textEnd)) };
    if (open === -1) return;
    if (html.startsWith('<!--', open)) {
      at = endAfter(html, '-->', open + 4);
      continue;
    }
    const tag = tagAt(html, open);
    if (tag === undefined) {
      yield { kind: 'text', text: '<' };
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (tag.token === undefined) continue;
    yield tag.token;
    if (tag.token.kind === 'open' && hidden.has(tag.token.name)) {
      const close = lower.indexOf(`</${tag.token.name}`, at);
      at = close === -1 ? html.length : close;
    }
  }
}

const endAfter = (html: string, mark: string, from: number): number => {
  const end = html.indexOf(mark, from);
  return end === -1 ? html.length : end + mark.length;
};

interface Tag {
  readonly end: number;
  /** Absent for a declaration, as `<!doctype html>` and what Word writes. */
  readonly token?: Token;
}

const nameStart = /[a-z]/i;

/** Undefined where the `<` begins no tag. */
function tagAt(html: string, open: number): Tag | undefined {
  const next = html[open + 1] ?? '';
  if (next === '!' || next === '?') return { end: endAfter(html, '>', open) };
  const isClose = next === '/';
  const start = open + (isClose ? 2 : 1);
  if (!nameStart.test(html[start] ?? '')) return undefined;
  let end = start;
  while (end < html.length && !isSpace(html[end]) && html[end] !== '>' && html[end] !== '/') end += 1;
  const name = html.slice(start, end).toLowerCase();
  const attributes = new Map<string, string>();
  const after = readAttributes(html, end, attributes);
  return { end: after, token: isClose ? { kind: 'close', name } : { kind: 'open', name, attributes } };
}

const isSpace = (char: string | undefined): boolean =>
  char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f';

/** Reads up to the `>`; returns where the next thing begins. Of an attribute that is there twice, the first counts. */
function readAttributes(html: string, from: number, attributes: Map<string, string>): number {
  let at = from;
  while (at < html.length && html[at] !== '>') {
    if (isSpace(html[at]) || html[at] === '/') {
      at += 1;
      continue;
    }
    const nameEnd = endOfName(html, at);
    const name = html.slice(at, nameEnd).toLowerCase();
    const equals = pastSpace(html, nameEnd);
    const value = html[equals] === '=' ? valueAt(html, pastSpace(html, equals + 1)) : undefined;
    at = value?.end ?? nameEnd;
    if (!attributes.has(name) && attributes.size < mostAttributes)
      attributes.set(name, withoutEntities(value?.text ?? ''));
  }
  return Math.min(html.length, at + 1);
}

/** At least one character on, so that every turn of the loop gets further. */
function endOfName(html: string, start: number): number {
  let end = start + 1;
  while (end < html.length && !isSpace(html[end]) && !'/>='.includes(html[end] ?? '')) end += 1;
  return end;
}

function pastSpace(html: string, start: number): number {
  let at = start;
  while (isSpace(html[at])) at += 1;
  return at;
}

function valueAt(html: string, start: number): { readonly text: string; readonly end: number } {
  const quote = html[start];
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, start + 1);
    const end = close === -1 ? html.length : close;
    return { text: html.slice(start + 1, end), end: Math.min(html.length, end + 1) };
  }
  let end = start;
  while (end < html.length && !isSpace(html[end]) && html[end] !== '>') end += 1;
  return { text: html.slice(start, end), end };
}
