/** DNS over UDP: a query in a datagram, from a port that nobody can guess (RFC 5452 §9.2). */
import { createSocket, type Socket } from 'node:dgram';
import type { Server } from '../resolver.ts';
import { isReplyTo } from '../wire.ts';
import {
  closed,
  type Exchanged,
  type Random,
  received,
  silent,
  type Transport,
  unreachable,
  withId,
} from './transport.ts';

/**
 * Each query has a socket and with it a random port of its own (some 20 µs). The socket is connected: what another
 * address or port sends never gets here, and a closed port is known at once.
 */
export function udp({ address, port = 53 }: Server, random: Random): Transport {
  const under = new Set<(outcome: Exchanged) => void>();
  let isClosed = false;

  return {
    exchange(query, milliseconds) {
      if (isClosed) return Promise.resolve(closed);
      return new Promise((resolve) => {
        const socket = open(address);
        const settle = (outcome: Exchanged): void => {
          if (!under.delete(settle)) return;
          clearTimeout(timer);
          socket.close();
          resolve(outcome);
        };
        under.add(settle);
        const timer = setTimeout(() => settle(silent(milliseconds)), milliseconds);
        const sent = withId(query, random(65_536));
        socket.on('error', (error) => settle(unreachable(error)));
        socket.on('message', (message) => {
          // A wrong id or question may be a forger's: the right answer can still come.
          if (isReplyTo(sent, message)) settle(received(message, query));
        });
        socket.connect(port, address, () => under.has(settle) && socket.send(sent));
      });
    },
    close() {
      isClosed = true;
      for (const settle of [...under]) settle(closed);
    },
  };
}

/** The address is one already; node would ask the system's resolver about it. */
function open(address: string): Socket {
  // Not by isIPv6, which takes 4 ms to be ready where nothing else needs it.
  const family = address.includes(':') ? 6 : 4;
  const lookup = (
    _: string,
    __: unknown,
    found: (error: null, address: string, family: number) => void,
  ): void => found(null, address, family);
  return createSocket({ type: `udp${family}`, lookup: lookup as never });
}
