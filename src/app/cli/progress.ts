/** A line that tells how far a long run is: on a terminal only, rewritten in place, gone at the end. */

export interface Progress {
  update(finished: number, found: number): void;
  end(): void;
}

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const patience = 400;
const interval = 100;

/** Stays silent for the first moments, so that a quick run shows nothing. `now` gives milliseconds. */
export function progressOn(stream: Stream, now: () => number): Progress {
  if (stream.isTTY !== true) return { update() {}, end() {} };
  const start = now();
  let shown = start + patience - interval;
  let visible = false;
  return {
    update(finished, found) {
      if (now() - shown < interval) return;
      shown = now();
      visible = true;
      stream.write(`\r\u001b[Kinspecting … ${finished} of ${found} done`);
    },
    end() {
      if (visible) stream.write('\r\u001b[K');
    },
  };
}
