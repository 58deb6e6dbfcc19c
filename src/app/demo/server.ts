/** A name server on loopback that answers from a resolver, such as one over a zone text: for the demo and for tests. */
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { createServer, type Socket, type Server as TcpServer } from 'node:net';
import type { Resolver } from '../../net/dns/resolver.ts';
import { framed, framesOf } from '../../net/dns/transport/frames.ts';
import { replyTo } from './reply.ts';

export interface NameServer {
  readonly address: string;
  /** The same for UDP and TCP. */
  readonly port: number;
  /** Ends all connections; the process can then end. */
  close(): Promise<void>;
}

const loopback = '127.0.0.1';

/** Serves over UDP, and over TCP what is too long for it. @throws where no port of loopback can be had */
export async function serve(
  resolver: Resolver,
  { port = 0 }: { readonly port?: number } = {},
): Promise<NameServer> {
  // The kernel gives a port that is free for UDP; TCP has to have the same, and may have to try another.
  for (let triesLeft = 8; ; triesLeft -= 1) {
    const udp = await listenUdp(resolver, port);
    try {
      const tcp = await listenTcp(resolver, udp.address().port);
      return { address: loopback, port: udp.address().port, close: () => closeBoth(udp, tcp) };
    } catch (error) {
      udp.close();
      if (port !== 0 || triesLeft === 0) throw error;
    }
  }
}

function listenUdp(resolver: Resolver, port: number): Promise<UdpSocket> {
  const socket = createSocket('udp4');
  let isOpen = true;
  socket.once('close', () => {
    isOpen = false;
  });
  socket.on('message', async (query, { port, address }) => {
    const reply = await replyTo(query, resolver, 'udp');
    // By the time that the answer is known the socket may be closed, and the client gone.
    if (reply !== undefined && isOpen) socket.send(reply, port, address, () => undefined);
  });
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind({ port, address: loopback, exclusive: true }, () => resolve(socket));
  });
}

const connections = new WeakMap<TcpServer, Set<Socket>>();

function listenTcp(resolver: Resolver, port: number): Promise<TcpServer> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.on(
      'data',
      framesOf((query) => void answerOn(socket, query, resolver)),
    );
  });
  connections.set(server, open);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: loopback }, () => resolve(server));
  });
}

async function answerOn(socket: Socket, query: Buffer, resolver: Resolver): Promise<void> {
  const reply = await replyTo(query, resolver, 'tcp');
  if (reply !== undefined && socket.writable) socket.write(framed(reply));
}

async function closeBoth(udp: UdpSocket, tcp: TcpServer): Promise<void> {
  for (const socket of connections.get(tcp) ?? []) socket.destroy();
  await Promise.all([
    new Promise<void>((done) => udp.close(() => done())),
    new Promise<void>((done) => tcp.close(() => done())),
  ]);
}
