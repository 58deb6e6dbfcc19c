/** Mail servers that are far away: they run in one thread, the way to them in another, so that neither holds up the client. */
import { thread } from './thread.ts';

export interface Distance {
  /** Where the servers listen on 127.0.0.1. */
  readonly ports: readonly number[];
  /** Milliseconds. */
  readonly roundTrip: number;
}

/** A connection, as the way there saw it. */
export interface Seen {
  /** Which of the hosts, from 0. */
  readonly host: number;
  /** Connections that the host had with this one. */
  readonly atATime: number;
  /** How often the server spoke after the client had: as many round trips, and one for the connection itself. */
  readonly turns: number;
}

export interface DistantHosts {
  readonly places: readonly { readonly address: string; readonly port: number }[];
  /** The connections since the last call. */
  taken(): Promise<readonly Seen[]>;
  close(): Promise<void>;
}

export async function distantHosts(count: number, roundTrip: number): Promise<DistantHosts> {
  const servers = thread(new URL('./mail-server-thread.ts', import.meta.url), { count });
  const ports = await servers.next<readonly number[]>();
  const way = thread(new URL('./distance-thread.ts', import.meta.url), {
    ports,
    roundTrip,
  } satisfies Distance);
  return {
    places: await way.next(),
    taken: way.ask,
    async close() {
      await way.stop();
      await servers.stop();
    },
  };
}
