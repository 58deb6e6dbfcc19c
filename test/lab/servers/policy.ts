/** A policy service for Postfix: mailboxes that are full, refuse mail, or ask everybody to come again. */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { Running } from './process.ts';

export interface Policy extends Running {
  readonly port: number;
}

/** By the local part of the recipient, in the words of Dovecot's quota-status, of a filter, and of postgrey. */
const actions: Readonly<Record<string, string>> = {
  full: '552 5.2.2 Mailbox is full / Mailbox is over quota',
  refused: '554 5.7.1 Message refused by policy: attachments of this type are not allowed here',
  grey: 'DEFER_IF_PERMIT 4.7.1 Greylisted, see http://postgrey.schweikert.ch/help/lab.example.html',
};

export async function startPolicy(): Promise<Policy> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    let received = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      const requests = (received + text).split('\n\n');
      received = requests.pop() ?? '';
      for (const request of requests) socket.write(`action=${decide(request)}\n\n`);
    });
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

const decide = (request: string): string =>
  actions[/^recipient=([^@\n]*)@/m.exec(request)?.[1] ?? ''] ?? 'DUNNO';
