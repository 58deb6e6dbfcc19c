/** How others read what the reports write: just enough of each syntax to see what a text could be taken for. */

/**
 * Markdown without its code spans, by CommonMark 0.31 §6.1: a run of backticks opens, the next run of the same length
 * closes. Also without backslash escapes that precede a backtick.
 */
export function outsideCode(text: string): string {
  let outside = '';
  let at = 0;
  while (at < text.length) {
    const run = /^`+/.exec(text.slice(at))?.[0];
    if (run === undefined) {
      const step = text[at] === '\\' && text[at + 1] === '`' ? 2 : 1;
      outside += text.slice(at, at + step);
      at += step;
      continue;
    }
    const close = [...text.slice(at + run.length).matchAll(/`+/g)].find(
      ([other]) => other.length === run.length,
    );
    if (close === undefined) outside += run;
    at += run.length + (close === undefined ? 0 : close.index + run.length);
  }
  return outside;
}

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** XML as a tree. @throws where it is not well-formed */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  const body = xml.replace(/^<\?xml [^?]*\?>\n/, '');
  let end = 0;
  for (const match of body.matchAll(/<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|[^<]+/g)) {
    if (match.index !== end) throw new Error(`not well-formed at ${body.slice(end, end + 40)}`);
    end = match.index + match[0].length;
    const [whole, closing, name = '', attributes = '', empty] = match;
    const parent = open.at(-1) ?? root;
    if (name === '') {
      if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(whole)) throw new Error(`bad reference in ${whole}`);
      parent.text += whole;
    } else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`${name} closes another element`);
    } else {
      const pairs = [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        value,
      ]);
      const element: Element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (end !== body.length || open.length !== 1) throw new Error('not well-formed at its end');
  const [first] = root.children;
  if (first === undefined) throw new Error('no root element');
  return first;
}

/** A workflow command as the runner reads a line of output; undefined where it is none. */
export function parseCommand(
  line: string,
): { name: string; properties: Record<string, string>; message: string } | undefined {
  const match = /^\s*::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line);
  if (match === null) return undefined;
  const [, name = '', properties = '', message = ''] = match;
  const pairs = properties.split(',').map((pair) => pair.split('='));
  return {
    name,
    properties: Object.fromEntries(pairs.map(([key = '', ...value]) => [key, unescaped(value.join('='))])),
    message: unescaped(message),
  };
}

const unescaped = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
