/** SMTP replies (RFC 5321 §4.2): octets in, whole replies out, within bounds. */
import type { Oddity, Reply } from './conversation.ts';

/** Far beyond the 512 octets of RFC 5321 §4.5.3.1.5, which servers exceed. */
const longestLine = 4_096;
/** RFC 4954 §4: a challenge of SASL has up to 12,288 octets. */
const longestChallenge = 12_288 + '334 \r\n'.length;
const mostLines = 128;
const mostHeld = 65_536;

export type ReplyProblem = 'not-a-reply' | 'line-too-long' | 'too-many-lines' | 'too-much';

export interface ReplyReader {
  push(octets: Uint8Array): void;
  /** The oldest whole reply, once. */
  take(): Reply | undefined;
  /** Why nothing more is read. */
  problem(): ReplyProblem | undefined;
  /** What came and was not taken, as text. */
  rest(): string;
  /** Forgets what {@link ReplyReader.rest} tells, and what was wrong with it. */
  drop(): void;
  oddities(): readonly Oddity[];
}

interface Untaken {
  readonly reply: Reply;
  readonly raw: readonly string[];
}

/** `onLine` hears every line as it comes, without its end, and what stands in place of one. */
export function replyReader(onLine: (line: string) => void): ReplyReader {
  const oddities = new Set<Oddity>();
  let whole: Untaken[] = [];
  let lines: Line[] = [];
  let partial: Uint8Array[] = [];
  let partialLength = 0;
  let start = '';
  let held = 0;
  let unreadable = '';
  let problem: ReplyProblem | undefined;

  const partialText = (): string => withoutReturn(decoded(Buffer.concat(partial, partialLength)));
  const stop = (why: ReplyProblem): void => {
    problem = why;
    onLine(partialText().slice(0, longestLine));
  };
  const forgetPartial = (): void => {
    partial = [];
    partialLength = 0;
    start = '';
  };
  const finish = (octets: Buffer): void => {
    const text = decoded(octets);
    if (octets.at(-1) !== carriageReturn) oddities.add('bare-lf');
    if (octets.length > 511) oddities.add('long-line');
    if (octets.some((octet) => octet > 127)) oddities.add('eight-bit');
    const raw = withoutReturn(text);
    onLine(raw);
    const line = parseLine(raw);
    if (line !== undefined) add(line);
    else {
      problem = 'not-a-reply';
      unreadable = raw;
    }
  };
  const add = (line: Line): void => {
    lines.push(line);
    if (lines.some(({ code }) => code !== line.code)) oddities.add('mixed-codes');
    if (!line.isLast) {
      if (lines.length >= mostLines) problem = 'too-many-lines';
      return;
    }
    whole.push({ reply: replyOf(lines, line.code), raw: lines.map(({ raw }) => raw) });
    lines = [];
  };
  const keep = (octets: Uint8Array): void => {
    partial.push(octets);
    partialLength += octets.length;
    if (start.length < 4) start += Buffer.from(octets.subarray(0, 4 - start.length)).toString('latin1');
    if (start.length === 4 && !startsReply.test(start)) stop('not-a-reply');
    else if (partialLength > (start === '334 ' ? longestChallenge : longestLine)) stop('line-too-long');
  };

  return {
    push(octets) {
      held += octets.length;
      for (let from = 0; problem === undefined && from < octets.length; ) {
        const end = octets.indexOf(lineFeed, from);
        keep(octets.subarray(from, end === -1 ? octets.length : end));
        if (end === -1) break;
        from = end + 1;
        if (problem !== undefined) break;
        const line = Buffer.concat(partial, partialLength);
        forgetPartial();
        finish(line);
      }
      if (held > mostHeld) problem ??= 'too-much';
    },
    take() {
      const first = whole.shift();
      if (whole.length === 0 && lines.length === 0) held = partialLength;
      return first?.reply;
    },
    problem: () => problem,
    rest: () =>
      [...whole.flatMap(({ raw }) => raw), ...lines.map(({ raw }) => raw), unreadable, partialText()]
        .filter((text) => text !== '')
        .join('\n'),
    drop() {
      whole = [];
      lines = [];
      unreadable = '';
      problem = undefined;
      forgetPartial();
      held = 0;
    },
    oddities: () => [...oddities].sort(),
  };
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const decoded = (octets: Buffer): string => octets.toString('utf8');
const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

/** The first octets of a line, before all of it is there. */
const startsReply = /^[2-5]\d\d[ \-\r]/;

interface Line {
  readonly code: number;
  readonly isLast: boolean;
  readonly text: string;
  readonly raw: string;
}

/** RFC 5321 §4.2: a code of three digits, a hyphen on all lines but the last, text. The text may be missing. */
function parseLine(raw: string): Line | undefined {
  const match = /^([2-5]\d\d)(?:([ -])(.*))?$/s.exec(raw);
  if (match === null) return undefined;
  return { code: Number(match[1]), isLast: match[2] !== '-', text: match[3] ?? '', raw };
}

function replyOf(lines: readonly Line[], code: number): Reply {
  const texts = lines.map(({ text }) => text);
  const enhanced = enhancedCode(texts.at(-1) ?? '', code);
  return { code, ...(enhanced === undefined ? {} : { enhanced }), lines: texts };
}

/** RFC 2034 §4: the text starts with a code of RFC 3463 whose class is the first digit of the reply code. */
export function enhancedCode(text: string, code: number): string | undefined {
  const match = /^([245])\.\d{1,3}\.\d{1,3}(?=\s|$)/.exec(text);
  return match !== null && Number(match[1]) === Math.floor(code / 100) ? match[0] : undefined;
}
