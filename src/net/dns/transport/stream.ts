/** DNS over a byte stream, TCP or TLS (RFC 7766): many queries on one connection, answers in any order. */
import type { Socket } from 'node:net';
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

/** RFC 7766 §6.2.3: the client is the one to close, soon after the last answer. */
const idleMilliseconds = 2_000;
/** Queries on one connection at a time; more open another. */
const mostPending = 100;

export interface StreamOptions {
  /** Starts a connection; `established` is called once what is written goes to the right server. */
  connect(established: () => void): Socket;
  readonly random: Random;
}

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

interface Connection {
  /** Whether it takes another query. */
  hasRoom(): boolean;
  /** Whether an answer has come over it. */
  isProven(): boolean;
  exchange(query: Buffer, milliseconds: number): Promise<Exchanged>;
  close(): void;
}

interface Pending {
  readonly query: Buffer;
  readonly sent: Buffer;
  settle(outcome: Exchanged): void;
}

function open({ connect, random }: StreamOptions, onEnd: () => void): Connection {
  const pending = new Map<number, Pending>();
  let state: 'opening' | 'open' | 'retired' | 'ended' = 'opening';
  let answers = 0;
  const socket = connect(() => {
    if (state === 'opening') state = 'open';
    for (const { sent } of pending.values()) write(socket, sent);
  });

  const end = (outcome: Exchanged): void => {
    if (state === 'ended') return;
    state = 'ended';
    onEnd();
    socket.destroy();
    for (const { settle } of [...pending.values()]) settle(outcome);
  };
  const receive = (message: Buffer): void => {
    const waiting = message.length < 2 ? undefined : pending.get(message.readUInt16BE(0));
    if (waiting === undefined || !isReplyTo(waiting.sent, message)) return;
    answers += 1;
    waiting.settle(received(message, waiting.query));
  };
  const settled = (): void => {
    if (pending.size > 0) return;
    if (state === 'retired') end(closed);
    else socket.unref();
  };
  const frames = framesOf(receive);
  socket.setTimeout(idleMilliseconds, () => pending.size === 0 && end(closed));
  // Nobody waits for what comes unasked; a server that goes on sending must not keep anyone busy.
  socket.on('data', (octets) => (pending.size === 0 ? end(closed) : frames(octets)));
  socket.on('error', (error) => end(unreachable(error)));
  socket.on('close', () => end(unreachable({ code: 'ECONNRESET' })));

  return {
    hasRoom: () => (state === 'opening' || state === 'open') && pending.size < mostPending,
    isProven: () => answers > 0,
    exchange: (query, milliseconds) =>
      new Promise((resolve) => {
        const id = freeId(pending, random);
        const sent = withId(query, id);
        const answersBefore = answers;
        const timer = setTimeout(() => {
          // On a connection that has gone quiet, the next query would wait in vain as well.
          if (answers === answersBefore && state !== 'ended') state = 'retired';
          pending.get(id)?.settle(silent(milliseconds));
        }, milliseconds);
        const settle = (outcome: Exchanged): void => {
          clearTimeout(timer);
          pending.delete(id);
          settled();
          resolve(outcome);
        };
        pending.set(id, { query, sent, settle });
        socket.ref();
        if (state === 'open') write(socket, sent);
      }),
    close: () => end(closed),
  };
}

function write(socket: Socket, message: Buffer): void {
  const framed = Buffer.allocUnsafe(message.length + 2);
  framed.writeUInt16BE(message.length, 0);
  message.copy(framed, 2);
  socket.write(framed);
}

function freeId(taken: ReadonlyMap<number, unknown>, random: Random): number {
  let id = random(65_536);
  while (taken.has(id)) id = (id + 1) % 65_536;
  return id;
}

/** RFC 1035 §4.2.2: each message after its length in two octets. Holds at most one message that is not whole. */
export function framesOf(receive: (message: Buffer) => void): (octets: Buffer) => void {
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = 2;
  return (octets) => {
    chunks.push(octets);
    held += octets.length;
    if (held < wanted) return;
    let whole = chunks.length === 1 ? octets : Buffer.concat(chunks, held);
    while (whole.length >= 2 && whole.length >= 2 + whole.readUInt16BE(0)) {
      const end = 2 + whole.readUInt16BE(0);
      receive(whole.subarray(2, end));
      whole = whole.subarray(end);
    }
    chunks = whole.length === 0 ? [] : [whole];
    held = whole.length;
    wanted = whole.length < 2 ? 2 : 2 + whole.readUInt16BE(0);
  };
}
