/** Whether work grows with its input and not faster: a ratio of two sizes, never a time. */
import { expect } from 'vitest';

const factor = 8;
/** Quadratic work would be 64 times slower; what the machine does besides must not look like that. */
const most = 28;
/** Milliseconds below which a clock says nothing. */
const floor = 2;

/** `work` is called with a number of repetitions, and with eight times as many. What it is slow on goes into the failure. */
export function expectLinear(work: (times: number) => unknown, what: string, least = 10_000): void {
  work(least); // until the code is warm
  let ratio = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6 && ratio > most; round += 1) {
    const [short, long] = [fastest(() => work(least)), fastest(() => work(least * factor))];
    ratio = Math.min(ratio, long / Math.max(short, floor));
  }
  expect(ratio, what).toBeLessThanOrEqual(most);
}

/** What else the machine does only ever adds. */
const fastest = (work: () => unknown): number => Math.min(timed(work), timed(work));

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
