/** DNS over a byte stream, TCP or TLS (RFC 7766): queries share connections, which are opened when they are needed. */
import { type Connection, open, type StreamOptions } from './connection.ts';
import { closed, type Transport } from './transport.ts';

/** A transport that keeps as few connections as it can. */
export function stream(options: StreamOptions): Transport {
  const connections = new Set<Connection>();
  let isClosed = false;
  const connection = (): Connection => {
    const usable = [...connections].find(({ hasRoom }) => hasRoom());
    const chosen = usable ?? open(options, () => connections.delete(chosen));
    connections.add(chosen);
    return chosen;
  };

  return {
    async exchange(query, milliseconds) {
      if (isClosed) return closed;
      const first = connection();
      const wasProven = first.isProven();
      const outcome = await first.exchange(query, milliseconds);
      // RFC 7766 §6.2.4: a server may close an old connection at the very moment of asking; that says nothing about it.
      const isStale = wasProven && 'failure' in outcome && outcome.failure === 'network';
      return isStale && !isClosed ? connection().exchange(query, milliseconds) : outcome;
    },
    close() {
      isClosed = true;
      for (const open of [...connections]) open.close();
    },
  };
}
