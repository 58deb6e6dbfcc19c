/** spamd over TCP: one connection for each message, a few at a time, each bounded in time and in what it may answer. */
import { connect } from 'node:net';
import { gate } from '../dns/gate.ts';
import { parseReply } from './reply.ts';
import type { SpamAnswer, Spamd } from './spamd.ts';

export interface SpamdOptions {
  readonly host: string;
  readonly port: number;
  /** The end of the run. */
  readonly signal: AbortSignal;
  /** For one message; 30 s where it is not given. */
  readonly milliseconds?: number;
}

/** spamd starts five children where nobody says otherwise. */
const mostAtATime = 4;
const mostOctets = 262_144;
const usual = 30_000;

export function live({ host, port, signal, milliseconds = usual }: SpamdOptions): Spamd {
  const inTurn = gate(mostAtATime);
  return (message) => inTurn(() => ask({ host, port, signal, milliseconds }, message));
}

const failed = (detail: string): SpamAnswer => ({ kind: 'failed', detail });

function ask(
  { host, port, signal, milliseconds }: Required<SpamdOptions>,
  message: Uint8Array,
): Promise<SpamAnswer> {
  if (signal.aborted) return Promise.resolve(failed('was not asked, since the time was up'));
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const chunks: Buffer[] = [];
    let octets = 0;
    const end = (answer: SpamAnswer): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', outOfTime);
      socket.destroy();
      resolve(answer);
    };
    const outOfTime = (): void => end(failed('was not done when the time was up'));
    const timer = setTimeout(
      () => end(failed(`did not answer within ${milliseconds / 1000} s`)),
      milliseconds,
    );
    signal.addEventListener('abort', outOfTime);
    socket.once('connect', () => {
      socket.write(`REPORT SPAMC/1.5\r\nContent-length: ${message.length}\r\n\r\n`);
      // The protocol has the client close its side when the message is over; spamd then answers and closes too.
      socket.end(message);
    });
    socket.on('data', (chunk: Buffer) => {
      octets += chunk.length;
      chunks.push(chunk);
      if (octets > mostOctets) end(failed('answered more than a report'));
    });
    socket.once('end', () => end(octets === 0 ? failed('closed the connection') : read(chunks)));
    socket.once('error', (error: NodeJS.ErrnoException) => end(failed(troubleOf(error))));
  });
}

const read = (chunks: readonly Buffer[]): SpamAnswer => parseReply(Buffer.concat(chunks).toString('utf8'));

const troubleOf = ({ code }: NodeJS.ErrnoException): string =>
  (code === undefined ? undefined : troubles[code]) ?? `cannot be reached (${code ?? 'no reason'})`;

const troubles: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: 'tore down the connection',
  EPIPE: 'tore down the connection',
  ENOTFOUND: 'is a name that does not exist',
  ETIMEDOUT: 'did not answer',
};
