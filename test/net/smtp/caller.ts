/** A process that holds conversations, after one that goes well, and says what that took: {@link Taken}. */
import { randomBytes } from 'node:crypto';
import type { Call } from '../../../src/net/smtp/conversation.ts';
import { type LiveOptions, live } from '../../../src/net/smtp/live.ts';

export interface Task {
  /** Loads and compiles all that is loaded once. */
  readonly first: Call;
  readonly calls: readonly Call[];
  readonly live: Partial<LiveOptions>;
}

export interface Taken {
  /** How each call ended. */
  readonly kinds: readonly string[];
  /** MB that the process held at most, beyond what it held after the first call. */
  readonly most: number;
  /** Milliseconds from the last answer to the end of the process: what is left open keeps it from ending. */
  readonly lingered: number;
}

const task: Task = JSON.parse(process.argv[2] ?? '');
const lines = Array.from({ length: 8 }, () => live({ random: randomBytes, ...task.live }));
for (const smtp of lines) await smtp(task.first);
const before = process.memoryUsage.rss();
let peak = before;
// Not by `resourceUsage().maxRSS`: Linux counts what the parent held when it forked.
const look = (): void => {
  peak = Math.max(peak, process.memoryUsage.rss());
};
setInterval(look, 5).unref();
// One client speaks to an address once at a time, and all servers here have the same.
const ended = await Promise.all(task.calls.map((call, i) => lines[i % lines.length]?.(call)));
look();
const done = performance.now();
process.on('exit', () => {
  const taken: Taken = {
    kinds: ended.map((conversation) => conversation?.ended.kind ?? ''),
    most: (peak - before) / 1_048_576,
    lingered: performance.now() - done,
  };
  console.log(JSON.stringify(taken));
});
