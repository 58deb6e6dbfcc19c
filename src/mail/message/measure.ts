/** Walks a message once, line by line: what it takes on the wire, and which of its parts take how much. */
import { type Counter, counterOf } from './content.ts';
import { type Described, Header } from './header.ts';
import { type Line, linesOf } from './line.ts';
import type { Measured, MessageProblem, MessageProblemCode, Part } from './measured.ts';

/** Never throws; linear in the length of the message. */
export function measure(message: Uint8Array): Measured {
  const walk = new Walk(message);
  for (const line of linesOf(message)) walk.take(line);
  return walk.end();
}

const mostParts = 1000;
const mostDepth = 20;
/** RFC 2046 §5.1.1 has 70; there are longer ones. */
const longestBoundary = 200;
const dash = 0x2d;
const latin1 = new TextDecoder('latin1');

interface OpenMultipart {
  readonly next: string;
  readonly last: string;
  readonly start: number;
  hasParts: boolean;
}

interface OpenPart {
  readonly described: Described;
  readonly counter: Counter;
  start?: number;
  end: number;
}

class Walk {
  readonly #bytes: Uint8Array;
  readonly #parts: Part[] = [];
  readonly #problems: MessageProblem[] = [];
  /** The multiparts that we are in, the outermost first, with what their boundary lines say after the dashes. */
  readonly #open: OpenMultipart[] = [];
  #octets = 0;
  #header: Header | undefined = new Header();
  /** The part that we are in: none before the first boundary of a multipart, and after its last one. */
  #content: OpenPart | undefined;
  #isInside = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(line: Line): void {
    // The line that separates messages in an mbox file (RFC 4155) is not part of the message.
    if (line.start === 0 && latin1.decode(this.#bytes.subarray(0, 5)) === 'From ') return;
    this.#octets += line.end - line.start + 2;
    const found = this.#boundary(line);
    if (found !== undefined) this.#cross(found, line);
    else if (this.#header === undefined) this.#add(line);
    else if (line.end === line.start) this.#endHeader(line.end);
    else this.#header.add(this.#bytes, line);
  }

  end(): Measured {
    const { length } = this.#bytes;
    this.#endHeader(length);
    this.#endPart(false, length);
    for (const multipart of this.#open) this.#sayUnclosed(multipart, length);
    return { octets: this.#octets, parts: this.#parts, problems: this.#problems };
  }

  #add(line: Line): void {
    if (this.#content === undefined) return;
    this.#content.counter.add(this.#bytes, line);
    this.#content.start ??= line.start;
    this.#content.end = line.end;
  }

  /** RFC 2046 §5.1.2: the boundary of an outer multipart also ends all that is in it. */
  #boundary({ start, end }: Line): { readonly depth: number; readonly closes: boolean } | undefined {
    if (this.#open.length === 0 || this.#bytes[start] !== dash || this.#bytes[start + 1] !== dash)
      return undefined;
    const text = latin1.decode(this.#bytes.subarray(start + 2, Math.min(end, start + longestBoundary + 10)));
    const said = text.trimEnd();
    for (let depth = this.#open.length - 1; depth >= 0; depth -= 1) {
      const multipart = this.#open[depth];
      if (said === multipart?.next) return { depth, closes: false };
      if (said === multipart?.last) return { depth, closes: true };
    }
    return undefined;
  }

  #cross({ depth, closes }: { readonly depth: number; readonly closes: boolean }, { start }: Line): void {
    this.#endHeader(start);
    this.#endPart(true, start);
    const multipart = this.#open[depth];
    if (multipart === undefined) return;
    multipart.hasParts = true;
    const unclosed = this.#open.splice(depth + 1);
    if (closes) this.#open.pop();
    for (const inner of unclosed) this.#sayUnclosed(inner, start);
    this.#header = closes ? undefined : new Header();
  }

  /** What follows is the content: of a multipart, which other parts are in, or of one part. */
  #endHeader(end: number): void {
    const header = this.#header;
    this.#header = undefined;
    if (header === undefined) return;
    if (!this.#isInside && !header.hasFields) this.#say('no-header', 0, end);
    this.#isInside = true;
    const described = header.describe();
    const { boundary = '' } = described.type.startsWith('multipart/') ? described : {};
    const isMultipart = boundary !== '' && boundary.length <= longestBoundary;
    const isTooDeep = this.#open.length === mostDepth;
    if (described.type.startsWith('multipart/')) {
      if (boundary === '') this.#say('no-boundary', end, end);
      if (isEncoded(described)) this.#say('encoded-multipart', end, end);
    }
    if (isMultipart && isTooDeep) this.#say('too-many-parts', end, this.#bytes.length);
    if (isMultipart && !isTooDeep)
      this.#open.push({ next: boundary, last: `${boundary}--`, start: end, hasParts: false });
    else this.#content = { described, counter: counterOf(described.encoding), end: 0 };
  }

  #endPart(beforeBoundary: boolean, end: number): void {
    if (this.#content === undefined) return;
    const { described, counter, start, end: last } = this.#content;
    this.#content = undefined;
    const { boundary: _, ...of } = described;
    const span = { start: start ?? 0, end: last };
    this.#parts.push({ ...of, span, ...counter.counted(beforeBoundary) });
    // What follows is then like the text after the last boundary.
    if (this.#parts.length < mostParts) return;
    this.#open.length = 0;
    this.#say('too-many-parts', end, this.#bytes.length);
  }

  #sayUnclosed({ hasParts, start }: OpenMultipart, end: number): void {
    this.#say(hasParts ? 'unclosed-multipart' : 'boundary-unused', start, end);
  }

  #say(code: MessageProblemCode, start: number, end: number): void {
    this.#problems.push({ code, level: 'warning', span: { start, end } });
  }
}

const isEncoded = ({ encoding }: Described): boolean =>
  encoding === 'base64' || encoding === 'quoted-printable';
