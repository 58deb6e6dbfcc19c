/** The author domain of a message, from its `From` header (RFC 9989 §5.3.1; RFC 5322 §3.4, §3.6.2, with §4.4). */
import { type DomainName, parseName, toAscii } from '../../net/dns/name.ts';

/**
 * The one domain of the header's addresses, in A-labels; undefined where there is none, or more than one, since DMARC
 * then does not apply. `from` is the value of the header. Never throws.
 */
export function authorDomain(from: string): DomainName | undefined {
  const domains = skeletonOf(from)
    .split(/[,;]/)
    .filter((piece) => piece.includes('@'))
    .map(domainOf);
  const [domain, ...others] = new Set(domains);
  return others.length === 0 ? domain : undefined;
}

/** The header without what can hold any character: comments become a space, quoted strings and literals one letter. */
function skeletonOf(from: string): string {
  let skeleton = '';
  for (let at = 0; at < from.length; ) {
    const char = from[at] ?? '';
    const end =
      char === '('
        ? endOfComment(from, at)
        : char === '"'
          ? endOf(from, at, '"')
          : char === '['
            ? endOf(from, at, ']')
            : 0;
    skeleton += end === 0 ? char : (substitutes[char] ?? '');
    at = end === 0 ? at + 1 : end;
  }
  return skeleton;
}

/** A literal is an address and no domain: it becomes something that no name can be. */
const substitutes: Readonly<Record<string, string>> = { '(': ' ', '"': 'q', '[': '[]' };

function endOf(text: string, start: number, closing: string): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === closing) return at + 1;
  }
  return text.length;
}

/** RFC 5322 §3.2.2: comments nest. */
function endOfComment(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** What follows the last `@` of the address in angle brackets, or else of the last word that has one. */
function domainOf(piece: string): DomainName | undefined {
  const angle = piece.lastIndexOf('<');
  const address = angle === -1 ? piece : (piece.slice(angle + 1).split('>', 1)[0] ?? '');
  // RFC 5322 §4.4: old senders put white space around the dots and the `@`.
  const compact = address.split(/(?<![.@\s])\s+(?![.@\s])/).findLast((word) => word.includes('@')) ?? '';
  const domain = compact.slice(compact.lastIndexOf('@') + 1).replace(/\s+/g, '');
  const ascii = /^[\x21-\x7e]*$/.test(domain) ? domain : toAscii(domain); // RFC 9989 §5.3.1: U-labels become A-labels
  return ascii === undefined || !/^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/i.test(ascii)
    ? undefined
    : parseName(ascii);
}
