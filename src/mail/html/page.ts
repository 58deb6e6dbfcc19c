/** Reads what a page links to, shows and says. */
import { tokensOf } from './tags.ts';

export interface Link {
  /** As it stands, without white space around it. */
  readonly href: string;
  /** The text that shows in its place, white space made one; empty for a picture. */
  readonly text: string;
}

export interface Page {
  /** In order; at most 2,000 of them. */
  readonly links: readonly Link[];
  /** The addresses of its pictures, those of one pixel left out. */
  readonly images: readonly string[];
  /** What shows, white space made one. */
  readonly text: string;
  /** Elements that no reader of mail runs, and many filters count: `script`, `form`, `iframe`, `object`, `embed`. */
  readonly active: readonly string[];
}

const mostLinks = 2000;
const activeElements = new Set(['script', 'form', 'iframe', 'object', 'embed', 'applet']);

/** Never throws; linear in the length of the text. */
export function readHtml(html: string): Page {
  const reader = new Reader();
  for (const token of tokensOf(html)) {
    if (token.kind === 'text') reader.say(token.text);
    else if (token.kind === 'close') reader.close(token.name);
    else reader.open(token.name, token.attributes);
  }
  return reader.end();
}

class Reader {
  readonly #links: Link[] = [];
  readonly #images: string[] = [];
  readonly #active = new Set<string>();
  readonly #text: string[] = [];
  #anchor: { readonly href: string; readonly said: string[] } | undefined;

  say(text: string): void {
    this.#text.push(text);
    this.#anchor?.said.push(text);
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (activeElements.has(name)) this.#active.add(name);
    const href = attributes.get('href')?.trim();
    if (name === 'a') {
      this.#endAnchor();
      if (href !== undefined && href !== '') this.#anchor = { href, said: [] };
    } else if (name === 'area' && href !== undefined && href !== '') this.#link({ href, text: '' });
    else if (name === 'img' && !isPixel(attributes)) this.#images.push(attributes.get('src')?.trim() ?? '');
    if (!inline.has(name)) this.say(' ');
  }

  close(name: string): void {
    if (name === 'a') this.#endAnchor();
    else if (!inline.has(name)) this.say(' ');
  }

  end(): Page {
    this.#endAnchor();
    return {
      links: this.#links,
      images: this.#images,
      text: inOneLine(this.#text),
      active: [...this.#active],
    };
  }

  #endAnchor(): void {
    if (this.#anchor === undefined) return;
    this.#link({ href: this.#anchor.href, text: inOneLine(this.#anchor.said) });
    this.#anchor = undefined;
  }

  #link(link: Link): void {
    if (this.#links.length < mostLinks) this.#links.push(link);
  }
}

/** Elements that stand within a word. */
const inline = new Set([
  'a',
  'b',
  'i',
  'em',
  'strong',
  'span',
  'font',
  'u',
  's',
  'small',
  'big',
  'sub',
  'sup',
  'wbr',
]);

/** Characters that take no room: newsletters fill their preview with them. */
const invisible = /\u034f|[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]/gu;

const inOneLine = (pieces: readonly string[]): string =>
  pieces.join('').replace(invisible, '').replace(/\s+/g, ' ').trim();

/** A picture of one pixel counts who opens the mail, and shows nothing. */
const isPixel = (attributes: ReadonlyMap<string, string>): boolean =>
  ['width', 'height'].some((side) => /^[01](?:px)?$/.test(attributes.get(side)?.trim() ?? ''));
