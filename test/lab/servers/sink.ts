/** A mail host that takes whatever comes and keeps it in a Maildir, one file a mail. */

import { once } from 'node:events';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import type { Running } from './process.ts';

export interface Sink extends Running {
  readonly port: number;
  /** A Maildir. */
  readonly folder: string;
  /** To whom it has taken mails, in lower case. */
  readonly recipients: ReadonlySet<string>;
}

export async function startSink(parent: string): Promise<Sink> {
  const folder = join(parent, 'sink');
  for (const name of ['new', 'cur', 'tmp']) mkdirSync(join(folder, name), { recursive: true });
  const recipients = new Set<string>();
  let taken = 0;
  /** Whole before it is seen, as a Maildir asks. */
  const keep = (mail: string, to: string): void => {
    const name = `${taken}.lab`;
    writeFileSync(join(folder, 'tmp', name), mail, 'latin1');
    renameSync(join(folder, 'tmp', name), join(folder, 'new', name));
    taken += 1;
    recipients.add(to);
  };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    take(socket, keep);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const stop = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { port, folder, recipients, stop };
}

/** RFC 5321, as much of it as a client needs that is polite. */
function take(socket: Socket, keep: (mail: string, to: string) => void): void {
  let received = '';
  let isData = false;
  let to = '';
  socket.setEncoding('latin1');
  socket.write('220 sink.lab.example ESMTP\r\n');
  socket.on('data', (text: string) => {
    received += text;
    for (;;) {
      const end = received.indexOf(isData ? '\r\n.\r\n' : '\r\n');
      if (end === -1) return;
      const said = received.slice(0, end);
      received = received.slice(end + (isData ? 5 : 2));
      if (isData) {
        // RFC 5321 §4.5.2
        keep(`${said.replaceAll('\r\n..', '\r\n.')}\r\n`, to);
        isData = false;
        socket.write('250 2.0.0 kept\r\n');
        continue;
      }
      const command = said.slice(0, 4).toUpperCase();
      to = /^RCPT TO:<([^>]*)>/i.exec(said)?.[1]?.toLowerCase() ?? to;
      isData = command === 'DATA';
      if (command === 'QUIT') socket.end('221 2.0.0 bye\r\n');
      else socket.write(isData ? '354 go ahead\r\n' : '250 sink.lab.example\r\n');
    }
  });
}
