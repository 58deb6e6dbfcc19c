/** A name server in a thread of its own that answers after a delay, and tells which questions came over the wire. */
import { Worker } from 'node:worker_threads';

/** A question as it came, with each repetition of its own; times in milliseconds of one clock. */
export interface Asked {
  readonly name: string;
  readonly type: string;
  readonly came: number;
  readonly answered: number;
  /** Everything that the answer names: the owner names and the data of its records, as text. */
  readonly said: string;
}

export interface DelayedServer {
  /** As the setting `dns-servers` takes it. */
  readonly server: string;
  /** What was asked since the last call. */
  taken(): Promise<readonly Asked[]>;
  close(): Promise<void>;
}

export interface Serving {
  /** Master-file texts. */
  readonly zones: readonly string[];
  /** Milliseconds between question and answer. */
  readonly delay: number;
}

export async function delayedServer(serving: Serving): Promise<DelayedServer> {
  const worker = new Worker(new URL('./name-server-thread.ts', import.meta.url), { workerData: serving });
  const next = <T>(): Promise<T> =>
    new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (message: T) => {
        worker.off('error', reject);
        resolve(message);
      });
    });
  const server = await next<string>();
  return {
    server,
    async taken() {
      worker.postMessage('taken');
      return next<readonly Asked[]>();
    },
    async close() {
      await worker.terminate();
    },
  };
}
