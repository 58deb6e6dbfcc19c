/** A name server in a thread of its own that answers after a delay, and tells which questions came over the wire. */
import { thread } from './thread.ts';

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
  const { next, ask, stop } = thread(new URL('./name-server-thread.ts', import.meta.url), serving);
  return { server: await next(), taken: ask, close: stop };
}
