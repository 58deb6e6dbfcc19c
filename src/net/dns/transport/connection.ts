/** One TCP or TLS connection to a name server (RFC 7766): many queries under way, answers in any order. */
import type { Socket } from 'node:net';
import { isReplyTo } from '../wire.ts';
import { framed, framesOf } from './frames.ts';
import { closed, type Exchanged, type Random, received, silent, unreachable, withId } from './transport.ts';

/** RFC 7766 §6.2.3: the client is the one to close, soon after the last answer. */
const idleMilliseconds = 2_000;
/** Queries on one connection at a time; more open another. */
const mostPending = 100;

export interface StreamOptions {
  /** Starts a connection; `established` is called once what is written goes to the right server. */
  connect(established: () => void): Socket;
  readonly random: Random;
}

export interface Connection {
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

/** Opens a connection; `onEnd` is called once it takes no more queries and has none. */
export function open({ connect, random }: StreamOptions, onEnd: () => void): Connection {
  const pending = new Map<number, Pending>();
  let state: 'opening' | 'open' | 'retired' | 'ended' = 'opening';
  let answers = 0;
  const socket = connect(() => {
    if (state === 'opening') state = 'open';
    for (const { sent } of pending.values()) socket.write(framed(sent));
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
        if (state === 'open') socket.write(framed(sent));
      }),
    close: () => end(closed),
  };
}

function freeId(taken: ReadonlyMap<number, unknown>, random: Random): number {
  let id = random(65_536);
  while (taken.has(id)) id = (id + 1) % 65_536;
  return id;
}
