/** Ports of 127.0.0.1 that nobody uses, and whether a name server answers on one. */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { encode, RECURSION_DESIRED } from 'dns-packet';

/** A port that is free for TCP and UDP alike; somebody else may still take it before the caller does. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const free = await isFreeForUdp(port);
  server.close();
  await once(server, 'close');
  return free ? port : freePort();
}

async function isFreeForUdp(port: number): Promise<boolean> {
  const socket = createSocket('udp4');
  try {
    socket.bind(port, '127.0.0.1');
    await once(socket, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    socket.close();
  }
}

/** Whether a name server on the port says anything about a name within 200 ms, other than that it failed. */
export async function answers(port: number, name: string): Promise<boolean> {
  const socket = createSocket('udp4');
  try {
    const questions = [{ type: 'SOA' as const, name }];
    socket.send(encode({ type: 'query', id: 1, flags: RECURSION_DESIRED, questions }), port, '127.0.0.1');
    const reply = await firstMessage(socket);
    const rcode = (reply?.[3] ?? 2) & 15;
    return rcode !== 2 && rcode !== 5;
  } finally {
    socket.close();
  }
}

/** A closed port is reported as an error of the socket: no message. */
const firstMessage = (socket: Socket): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    socket.once('message', resolve).once('error', () => resolve(undefined));
    setTimeout(resolve, 200, undefined);
  });
