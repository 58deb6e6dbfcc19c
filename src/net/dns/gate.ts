/** A limit on how many tasks run at a time; the others wait in the order in which they came. */

export type Gate = <T>(task: () => Promise<T>) => Promise<T>;

export function gate(width: number): Gate {
  const waiting: (() => void)[] = [];
  let head = 0;
  let free = Math.max(1, width);

  const leave = (): void => {
    const next = waiting[head];
    if (next === undefined) {
      free += 1;
      return;
    }
    head += 1;
    // Taking each from the front would move all the others each time.
    if (head >= 1024 && head * 2 > waiting.length) {
      waiting.splice(0, head);
      head = 0;
    }
    next();
  };
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resume) => waiting.push(resume));
    try {
      return await task();
    } finally {
      leave();
    }
  };
}
