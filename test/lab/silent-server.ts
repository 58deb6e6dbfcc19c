/** A resolver that is dead: it takes questions and says nothing. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';

export async function withSilentServer<T>(use: (server: string) => Promise<T>): Promise<T> {
  const socket = createSocket('udp4');
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  try {
    return await use(`127.0.0.1:${socket.address().port}`);
  } finally {
    socket.close();
  }
}
