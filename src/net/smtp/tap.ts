/** A plain stream over a socket, for TLS to run on, while somebody else listens to the same octets. */
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/** Takes over the socket's data; its errors and its end are passed on. Destroying the stream destroys the socket. */
export function tap(socket: Socket): Duplex {
  const stream = new Duplex({
    read: () => void socket.resume(),
    write: (chunk, _encoding, done) => void socket.write(chunk, done),
    final: (done) => void socket.end(done),
    destroy(error, done) {
      socket.destroy();
      done(error);
    },
  });
  socket.on('data', (octets: Buffer) => void (stream.push(octets) || socket.pause()));
  socket.on('end', () => stream.push(null));
  socket.on('error', (error) => stream.destroy(error));
  socket.on('close', () => stream.destroy());
  return stream;
}
