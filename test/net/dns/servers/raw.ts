/** Servers that send whatever a test wants, and bytes that honest servers do not send. */
import { createSocket } from 'node:dgram';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import packet from 'dns-packet';
import { onTestFinished } from 'vitest';
import { framesOf } from '../../../../src/net/dns/transport/frames.ts';

type Send = (message: Buffer) => void;

/** A UDP server on loopback for one test; gives its port. `send` answers the sender of the query. */
export function udpServer(answer: (query: Buffer, send: Send, from: AddressInfo) => void): Promise<number> {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address, family }) =>
    answer(query, (message) => socket.send(message, port, address, () => undefined), {
      port,
      address,
      family,
    }),
  );
  onTestFinished(() => void socket.close());
  return new Promise((resolve) => socket.bind(0, '127.0.0.1', () => resolve(socket.address().port)));
}

/** A TCP server on loopback for one test; `answer` is called with each query, and its socket. */
export function tcpServer(answer: (query: Buffer, socket: Socket) => void, port = 0): Promise<number> {
  return listening(
    createServer(
      (socket) =>
        void socket
          .on(
            'data',
            framesOf((query) => answer(query, socket)),
          )
          .on('error', () => undefined),
    ),
    port,
  );
}

export function listening(server: Server, port = 0): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

type Reply = { -readonly [P in keyof packet.Packet]?: packet.Packet[P] } & { readonly rcode?: number };

/** An honest reply to a query, with what a test changes about it. */
export function replyTo(query: Buffer, { rcode = 0, flags = 0, ...sections }: Reply = {}): Buffer {
  const { id = 0, questions = [] } = packet.decode(query);
  const always = packet.RECURSION_AVAILABLE | packet.RECURSION_DESIRED;
  return packet.encode({ type: 'response', id, questions, flags: flags | always | rcode, ...sections });
}

export const a = (name: string, data = '192.0.2.1'): packet.Answer => ({ type: 'A', name, ttl: 60, data });
export const cname = (name: string, data: string): packet.Answer => ({ type: 'CNAME', name, ttl: 60, data });
export const soa = (name: string): packet.Answer => ({
  type: 'SOA',
  name,
  ttl: 60,
  data: { mname: name, rname: name, serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 1 },
});

/** A record whose owner is the question's name, with data that is given octet by octet. */
export function rawRecord(
  type: number,
  data: Buffer,
  { length = data.length, ttl = 60, owner = [0xc0, 12] } = {},
): Buffer {
  const fixed = Buffer.alloc(10);
  fixed.writeUInt16BE(type, 0);
  fixed.writeUInt16BE(1, 2);
  fixed.writeUInt32BE(ttl, 4);
  fixed.writeUInt16BE(length, 8);
  return Buffer.concat([Buffer.from(owner), fixed, data]);
}

/** A reply that holds these octets for its answer section, and says that they are `count` records. */
export function rawReply(query: Buffer, records: readonly Buffer[], count = records.length): Buffer {
  const reply = Buffer.concat([replyTo(query), ...records]);
  reply.writeUInt16BE(count, 6);
  return reply;
}
