/** The connection under a conversation: octets in plain text, then in TLS, and how it was lost. */
import { connect, type Socket } from 'node:net';
import type { Call, Tls } from './conversation.ts';
import { tap } from './tap.ts';
import { tlsFacts } from './tls/facts.ts';
import type { Handshake } from './tls/handshake.ts';
import { closed, type Loss, lossOf, outOfTime } from './trouble.ts';

export interface Wire {
  isOpen(): boolean;
  /** The first way in which it was lost. */
  loss(): Loss | undefined;
  /** What TLS is like, once the handshake is done. */
  tls(): Tls | undefined;
  /** The first octets off the network, from the beginning or from the start of TLS. */
  seen(): Uint8Array;
  /** Whether what is written now is understood: not before the connection, and not during a handshake. */
  canSend(): boolean;
  write(text: string): void;
  /** Resolves when everything written is on its way, or milliseconds have passed. */
  flushed(milliseconds: number): Promise<void>;
  startTls(): void;
  /** Gives the socket back. */
  destroy(): void;
}

export interface WireOptions {
  readonly call: Call;
  readonly handshake: Handshake;
  /** Counts as a loss of the connection. */
  readonly signal: AbortSignal;
  readonly onOctets: (octets: Buffer) => void;
  /** After whatever {@link Wire} tells has changed. */
  readonly onChange: () => void;
}

const mostSeen = 512;

export function wire({ call, handshake, signal, onOctets, onChange }: WireOptions): Wire {
  const raw = connect({ host: call.address, port: call.port, noDelay: true, autoSelectFamily: false });
  let socket: Socket = raw;
  let loss: Loss | undefined;
  let isOpen = false;
  let tls: Tls | undefined;
  let seen: Uint8Array = new Uint8Array();

  const lose = (reason: Loss): void => {
    loss ??= reason;
    onChange();
  };
  const aborted = (): void => lose(outOfTime);
  const over = (): void => lose(closed);
  const failed = (error: unknown): void => lose(lossOf(error));
  // TLS calls every end that it did not expect a reset; the socket below knows whether it was one.
  const failedInTls = (error: unknown): void =>
    lose(raw.readableEnded && lossOf(error).kind === 'reset' ? closed : lossOf(error));
  const listen = (to: Socket, onError: (error: unknown) => void): void => {
    to.on('data', onOctets).on('error', onError).on('end', over).on('close', over);
  };
  const remember = (octets: Buffer): void => {
    if (seen.length < mostSeen) seen = Buffer.concat([seen, octets.subarray(0, mostSeen - seen.length)]);
  };

  raw.on('connect', () => {
    isOpen = true;
    onChange();
  });
  raw.on('data', remember);
  listen(raw, failed);
  if (signal.aborted) aborted();
  else signal.addEventListener('abort', aborted, { once: true });

  const startTls = (): void => {
    raw.off('data', onOctets).off('error', failed).off('end', over).off('close', over);
    seen = new Uint8Array();
    const secured = handshake(tap(raw), call);
    socket = secured;
    listen(secured, failedInTls);
    secured.once('secureConnect', () => {
      try {
        tls = tlsFacts(secured, call.host);
        onChange();
      } catch {
        // Node throws where OpenSSL cannot take a certificate apart.
        lose({ kind: 'tls-handshake', said: 'shows a certificate that cannot be read' });
      }
    });
  };

  return {
    isOpen: () => isOpen,
    loss: () => loss,
    tls: () => tls,
    seen: () => seen,
    canSend: () => isOpen && (socket === raw || tls !== undefined) && (loss ?? outOfTime) === outOfTime,
    write: (text) => void socket.write(text),
    flushed: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        socket.write('', () => {
          clearTimeout(timer);
          resolve();
        });
      }),
    startTls() {
      try {
        startTls();
      } catch {
        raw.destroy();
        lose({ kind: 'unusable', said: 'was not spoken to, as the settings for TLS are of no use' });
      }
    },
    destroy() {
      signal.removeEventListener('abort', aborted);
      socket.destroy();
      raw.destroy();
    },
  };
}
