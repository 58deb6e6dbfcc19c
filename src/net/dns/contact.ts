/** One name server: how it is reached, what it was found unable to do, and how to put one question to it. */
import { type Gate, gate } from './gate.ts';
import type { Question, Type } from './resolver.ts';
import type { Upstream } from './server.ts';
import { tcp } from './transport/tcp.ts';
import { type Exchanged, type Random, type Transport, unreachable } from './transport/transport.ts';
import { udp } from './transport/udp.ts';
import { decodeReply, encodeQuery, type Reply } from './wire.ts';

/** What one try brought: never that the server wants to be asked in another way. */
export type Said<T extends Type> = Exclude<Reply<T>, { kind: 'truncated' | 'plain' }>;

export interface Contact {
  /** How many tries in a row brought nothing from the server at all. */
  readonly silences: () => number;
  ask<T extends Type>(question: Question<T>, how: Asking): Promise<Said<T>>;
  close(): void;
}

export interface Asking {
  readonly recursive: boolean;
  /** Off for a last try: some networks lose what has EDNS in it. */
  readonly edns: boolean;
}

export interface ContactOptions {
  readonly random: Random;
  /** Milliseconds for one try. */
  readonly timeout: number;
  /** Questions to this server at a time. */
  readonly width: number;
  /** The limit for all servers together. */
  readonly overall: Gate;
}

export function contact(upstream: Upstream, { random, timeout, width, overall }: ContactOptions): Contact {
  const transport = transportTo(upstream, random);
  let overTcp: Transport | undefined;
  let silences = 0;
  let knowsEdns = true;
  const own = gate(width);
  const exchange = (over: Transport, query: Buffer): Promise<Exchanged> =>
    own(() => overall(() => over.exchange(query, timeout).catch(unreachable)));

  /** UDP, and TCP where the answer does not fit (RFC 7766 §5). */
  const put = async <T extends Type>(question: Question<T>, how: Asking): Promise<Reply<T>> => {
    const query = encodeQuery(question, how);
    if (query === undefined) return unaskable;
    const first = read(question, query, await exchange(transport, query));
    if (first.kind !== 'truncated' || upstream.transport !== 'udp') return first;
    overTcp ??= tcp(upstream, random);
    return read(question, query, await exchange(overTcp, query));
  };

  return {
    silences: () => silences,
    async ask(question, { recursive, edns }) {
      const withEdns = edns && knowsEdns;
      let reply = await put(question, { recursive, edns: withEdns });
      if (reply.kind === 'plain' && withEdns) {
        reply = await put(question, { recursive, edns: false });
        knowsEdns = reply.kind === 'plain' || reply.kind === 'failed';
      }
      const isSilent =
        reply.kind === 'failed' && (reply.failure === 'timeout' || reply.failure === 'network');
      silences = isSilent ? silences + 1 : 0;
      return settled(reply);
    },
    close() {
      transport.close();
      overTcp?.close();
    },
  };
}

const unaskable: Reply<never> = {
  kind: 'failed',
  failure: 'malformed',
  said: 'cannot be asked for a name like this',
};

const read = <T extends Type>(question: Question<T>, query: Buffer, exchanged: Exchanged): Reply<T> =>
  'failure' in exchanged ? { kind: 'failed', ...exchanged } : decodeReply(question, query, exchanged.message);

function settled<T extends Type>(reply: Reply<T>): Said<T> {
  if (reply.kind === 'truncated')
    return { kind: 'failed', failure: 'malformed', said: 'sent an answer that is cut off' };
  return reply.kind === 'plain' ? { kind: 'failed', failure: 'servfail', said: reply.said } : reply;
}

function transportTo(upstream: Upstream, random: Random): Transport {
  switch (upstream.transport) {
    case 'udp':
      return udp(upstream, random);
    case 'tcp':
      return tcp(upstream, random);
    case 'tls':
      return late(async () => (await import('./transport/tls.ts')).tls(upstream, random));
    case 'https':
      return late(async () => (await import('./transport/https.ts')).https(upstream));
  }
}

/** A transport whose code is loaded when it is first used: most runs need neither TLS nor HTTPS. */
function late(load: () => Promise<Transport>): Transport {
  let loading: Promise<Transport> | undefined;
  let isClosed = false;
  return {
    async exchange(query, milliseconds) {
      loading ??= load();
      const transport = await loading;
      if (isClosed) transport.close();
      return transport.exchange(query, milliseconds);
    },
    close() {
      isClosed = true;
      void loading?.then((transport) => transport.close());
    },
  };
}
