/** What MIME readers stumble over in real notifications, mended: line ends, mbox lines, broken headers, boundaries. */
import { withJapanese } from './japanese.ts';

/** A notification says all it has to say in its beginning; the returned message behind it is not read. */
const mostOctets = 1_048_576;
const mostHeaderLines = 2000;
const mostBoundaries = 20;

/**
 * The message with lines ended by LF alone, cut to a mebibyte, with a header that a strict reader can read; one character
 * is one octet.
 */
export function repaired(bytes: Uint8Array): string {
  // One character for each octet: what is not touched comes out as it was.
  const head = bytes.subarray(0, mostOctets);
  const octets = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  const lines = octets.replace(/^\u00ef\u00bb\u00bf/, '').replace(/\r{1,2}\n|\r/g, '\n');
  return withJapanese(withBoundaries(withHeader(lines.replace(/^\s+/, ''))));
}

const field = /^[!-9;-~]{1,120}:/;
const spacedField = /^([!-9;-~]{1,76})[ \t]{1,9}:/;
const envelopeLine = /^>?From [^:\s]/;
const knownField = /^(?:from|to|subject|date|message-id|mime-version|content-type|received|return-path):/i;
/** Two fields on one line, as some programs of the nineties sent them. */
const gluedVersion = /^(mime-version:[ \t]?1\.0)(?=[a-z-]{1,40}:)/i;

function withHeader(text: string): string {
  const lines: string[] = [];
  let at = 0;
  while (at < text.length && lines.length < mostHeaderLines) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (line.trim() === '' || !isHeaderLine(line, lines.length > 0, () => text.slice(end, end + 1000))) break;
    if (!envelopeLine.test(line)) lines.push(...mended(line));
    at = end + 1;
  }
  const body = text.startsWith('\n', at) ? text.slice(at) : `\n${text.slice(at)}`;
  return `${lines.join('\n')}\n${body}`;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** What is no field goes on with the field before where the header goes on behind it; else the body begins. */
function isHeaderLine(line: string, isInside: boolean, next: () => string): boolean {
  if (field.test(line) || spacedField.test(line) || envelopeLine.test(line)) return true;
  if (!isInside) return false;
  if (/^[ \t]/.test(line)) return true;
  const following = next().split('\n').slice(1, 6);
  const blank = following.findIndex((other) => other.trim() === '');
  return following.slice(0, blank < 0 ? undefined : blank).some((other) => knownField.test(other));
}

const mended = (line: string): readonly string[] =>
  field.test(line) || /^[ \t]/.test(line)
    ? line.replace(gluedVersion, '$1\n').split('\n')
    : [spacedField.test(line) ? line.replace(spacedField, '$1:') : ` ${line}`];

const boundaryParameter = /boundary[ \t]?=[ \t\n]{0,9}(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/gi;

/**
 * Boundary lines stand at the start of their lines; a header that names none, or another one, names the one in use;
 * where there is none at all, all is text.
 */
function withBoundaries(text: string): string {
  const body = text.indexOf('\n\n');
  const header = body < 0 ? text : text.slice(0, body);
  const rest = text.slice(header.length);
  return announced(header, rest) + unindented(rest, [...boundariesOf(header), ...boundariesOf(rest)]);
}

const boundariesOf = (text: string): readonly string[] => {
  const found: string[] = [];
  for (const [, quoted, bare] of text.matchAll(boundaryParameter)) {
    found.push(quoted ?? bare ?? '');
    if (found.length >= mostBoundaries) break;
  }
  return found;
};

function unindented(text: string, boundaries: readonly string[]): string {
  if (!/\n[ \t]{1,9}--/.test(text)) return text;
  const known = new Set(boundaries.flatMap((boundary) => [`--${boundary}`, `--${boundary}--`]));
  return text.replace(/\n[ \t]{1,9}(--[^\n]{1,205})/g, (line, boundary: string) =>
    known.has(boundary.trimEnd()) ? `\n${boundary}` : line,
  );
}

function announced(header: string, rest: string): string {
  if (!/\ncontent-type:\s{0,99}multipart\//i.test(`\n${header}`)) return header;
  const [declared] = boundariesOf(header);
  if (declared !== undefined && rest.includes(`\n--${declared}`)) return header;
  const [, used] =
    /\n[ \t]{0,9}--([^\s-][^\n]{0,150}|-[^\n]{0,150})\ncontent-[a-z-]{1,30}:/i.exec(rest) ?? [];
  if (used === undefined)
    return rest.trim() === '' ? header : header.replace(/multipart\/[\w.-]{1,40}/i, 'text/plain');
  return declared === undefined
    ? header.replace(/^(content-type:\s{0,99}multipart\/[\w.-]{1,40})/im, `$1; boundary="${used.trimEnd()}"`)
    : header.replace(declared, () => used.trimEnd());
}
