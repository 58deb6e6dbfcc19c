/** The lines of a file, however they end. */

/** Offsets; `end` is where the line's end begins. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const [lf, cr] = [10, 13];

/** Lines ended by CR LF, LF or CR; what follows the last line end is a line only where it is not empty. */
export function* linesOf(bytes: Uint8Array): Generator<Line> {
  for (let start = 0; start < bytes.length; ) {
    let end = start;
    while (end < bytes.length && bytes[end] !== lf && bytes[end] !== cr) end += 1;
    yield { start, end };
    start = end + (bytes[end] === cr && bytes[end + 1] === lf ? 2 : 1);
  }
}
