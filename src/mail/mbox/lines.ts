/** The lines of a file that is too large to hold. */

export interface Line {
  /** Without its end; the beginning only, where it is longer than `most`. Valid until the next part is taken. */
  readonly octets: Buffer;
  /** From 1. */
  readonly number: number;
  readonly isCut: boolean;
  /** Whether a line end stands behind it; false at the end of some files. */
  readonly isEnded: boolean;
}

const mostOctets = 65_536;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The lines of a log, one by one; LF or CRLF ends them. Linear in the file; holds one line and one part. */
export async function* lines(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Line, void, undefined> {
  const cursor = new Lines();
  for await (const part of parts) yield* cursor.in(part);
  yield* cursor.last();
}

/** Where one is in a file that comes in parts. */
export class Lines {
  #number = 1;
  #begun: Buffer[] = [];
  #length = 0;
  #isCut = false;

  /** The lines that end in the next part. */
  *in(part: Uint8Array): Generator<Line, void, undefined> {
    const octets = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    let start = 0;
    for (let end = octets.indexOf(lineFeed); end !== -1; end = octets.indexOf(lineFeed, start)) {
      this.#keep(octets.subarray(start, end));
      yield this.#take(true);
      start = end + 1;
    }
    if (start < octets.length) this.#keep(octets.subarray(start));
  }

  /** What stands behind the last line end. */
  *last(): Generator<Line, void, undefined> {
    if (this.#length > 0) yield this.#take(false);
  }

  #keep(octets: Buffer): void {
    const kept = octets.subarray(0, mostOctets - this.#length);
    if (kept.length < octets.length) this.#isCut = true;
    if (kept.length > 0) this.#begun.push(kept);
    this.#length += kept.length;
  }

  #take(isEnded: boolean): Line {
    const [only, ...others] = this.#begun;
    const octets = only !== undefined && others.length === 0 ? only : Buffer.concat(this.#begun);
    const line = { octets: withoutReturn(octets), number: this.#number, isCut: this.#isCut, isEnded };
    [this.#begun, this.#length, this.#isCut] = [[], 0, false];
    this.#number += 1;
    return line;
  }
}

const withoutReturn = (octets: Buffer): Buffer =>
  octets.at(-1) === carriageReturn ? octets.subarray(0, -1) : octets;
