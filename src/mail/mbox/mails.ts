/** The mails of an mbox, one by one, with the line that each begins on. */
import { type Line, Lines } from './lines.ts';

export interface Mail {
  /** Without its From_ line; at most `most` octets from its beginning, in lines that end with LF. */
  readonly octets: Uint8Array;
  /** Of its From_ line, from 1. */
  readonly line: number;
  /** Whether there was more of it. */
  readonly isCut: boolean;
}

/** A report stands before the message that it returns. */
const mostOctets = 512 * 1024;

/** What stands before the first From_ line belongs to no mail. Linear in the file; holds one mail and one part. */
export async function* mails(
  parts: AsyncIterable<Uint8Array>,
  most = mostOctets,
): AsyncGenerator<Mail, void, undefined> {
  const [lines, box] = [new Lines(), new Box(most)];
  for await (const part of parts)
    for (const line of lines.in(part)) {
      const mail = box.take(line);
      if (mail !== undefined) yield mail;
    }
  for (const line of lines.last()) {
    const mail = box.take(line);
    if (mail !== undefined) yield mail;
  }
  const mail = box.end();
  if (mail !== undefined) yield mail;
}

/** The mail that is being read. */
class Box {
  readonly #most: number;
  /** Grows to what the longest mail so far needs, and is used again for the next. */
  #store = Buffer.allocUnsafe(65_536);
  #length = 0;
  #line: number | undefined;
  #isCut = false;
  #isAfterBlank = true;

  constructor(most: number) {
    this.#most = most;
  }

  /** The mail before, where the line begins another. */
  take(line: Line): Mail | undefined {
    const begins = this.#isAfterBlank && isFromLine(line.octets);
    this.#isAfterBlank = line.octets.length === 0;
    if (!begins) {
      this.#add(line);
      return undefined;
    }
    const before = this.end();
    [this.#line, this.#length, this.#isCut] = [line.number, 0, false];
    return before;
  }

  end(): Mail | undefined {
    if (this.#line === undefined) return undefined;
    const octets = Uint8Array.from(this.#store.subarray(0, this.#length));
    return { octets, line: this.#line, isCut: this.#isCut };
  }

  #add({ octets }: Line): void {
    const length = this.#length + octets.length + 1;
    // Nothing behind a gap: it would join what does not belong together.
    this.#isCut ||= length > this.#most;
    if (this.#line === undefined || this.#isCut) return;
    if (length > this.#store.length) this.#grow(length);
    octets.copy(this.#store, this.#length);
    this.#store[length - 1] = lineFeed;
    this.#length = length;
  }

  #grow(least: number): void {
    const larger = Buffer.allocUnsafe(Math.max(least, 2 * this.#store.length));
    this.#store.copy(larger, 0, 0, this.#length);
    this.#store = larger;
  }
}

const lineFeed = 0x0a;
const from = Buffer.from('From ');
const timeOfDay = /\d:\d\d/;

/** RFC 4155 appendix A. */
const isFromLine = (line: Buffer): boolean =>
  line.subarray(0, from.length).equals(from) && timeOfDay.test(line.toString('latin1', 5, 300));
