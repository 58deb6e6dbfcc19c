/** A policy service for Postfix that knows greylisting: who comes for the first time is asked to come again. */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { Running } from './process.ts';

export interface Greylist extends Running {
  readonly port: number;
}

export async function startGreylist(): Promise<Greylist> {
  const known = new Set<string>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    answerRequests(socket, known);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const stop = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { port: address !== null && typeof address === 'object' ? address.port : 0, stop };
}

/** Requests are lines of `name=value`, each ended by an empty line; so are answers (Postfix: SMTPD_POLICY_README). */
function answerRequests(socket: Socket, known: Set<string>): void {
  let received = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    const requests = (received + text).split('\n\n');
    received = requests.pop() ?? '';
    for (const request of requests) socket.write(`action=${decide(request, known)}\n\n`);
  });
}

function decide(request: string, known: Set<string>): string {
  const value = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(request)?.[1];
  // It asks for VRFY too.
  if (value('protocol_state') !== 'RCPT') return 'DUNNO';
  const triplet = ['client_address', 'sender', 'recipient'].map(value).join(' ');
  if (known.has(triplet)) return 'DUNNO';
  known.add(triplet);
  return 'DEFER_IF_PERMIT 4.7.1 Greylisted, try again later';
}
