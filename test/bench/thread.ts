/** A thread that says what is where once it is ready, and then answers one question at a time. */
import { Worker } from 'node:worker_threads';

export interface Thread {
  /** What it says next; rejects where it has broken. */
  next<T>(): Promise<T>;
  /** What it says when it is asked. */
  ask<T>(): Promise<T>;
  stop(): Promise<void>;
}

export function thread(file: URL, workerData: unknown): Thread {
  const worker = new Worker(file, { workerData });
  const next = <T>(): Promise<T> =>
    new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (message: T) => {
        worker.off('error', reject);
        resolve(message);
      });
    });
  return {
    next,
    ask<T>() {
      worker.postMessage('taken');
      return next<T>();
    },
    async stop() {
      await worker.terminate();
    },
  };
}
