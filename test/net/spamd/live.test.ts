import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { live } from '../../../src/net/spamd/live.ts';

const servers: Server[] = [];
const sockets = new Set<Socket>();

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** The port of a server that does what it is told with each connection. */
async function serving(serve: (socket: Socket) => void): Promise<number> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    serve(socket);
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

const ask = (port: number, message = 'To: a\n\nHello\n', options = {}) =>
  live({ host: '127.0.0.1', port, signal: new AbortController().signal, ...options })(Buffer.from(message));

const verdict = 'SPAMD/1.1 0 EX_OK\r\nSpam: False ; 1.5 / 5.0\r\n\r\n';

describe('spamd', () => {
  it('gets the message whole, and is heard', async () => {
    let heard = '';
    const port = await serving((socket) => {
      socket.on('data', (chunk) => {
        heard += chunk;
      });
      socket.on('end', () => socket.end(verdict));
    });
    const message = `To: a\n\n${'x'.repeat(200_000)}`;
    expect(await ask(port, message)).toMatchObject({ kind: 'judged', score: 1.5, threshold: 5 });
    expect(heard).toBe(`REPORT SPAMC/1.5\r\nContent-length: ${message.length}\r\n\r\n${message}`);
  });

  it('that is not there is a failure', async () => {
    const port = await serving(() => undefined);
    servers.splice(0)[0]?.close();
    expect(await ask(port)).toMatchObject({ kind: 'failed' });
  });

  it('that closes at once is a failure', async () => {
    expect(await ask(await serving((socket) => socket.end()))).toMatchObject({ kind: 'failed' });
  });

  it('that never answers is given up', async () => {
    const answer = await ask(await serving(() => undefined), undefined, { milliseconds: 50 });
    expect(answer).toEqual({ kind: 'failed', detail: 'did not answer within 0.05 s' });
  });

  it('that answers without end is cut off', async () => {
    const flood = (socket: Socket): void => {
      const more = (): void => {
        while (socket.writable && socket.write('x'.repeat(65_536)));
        socket.once('drain', more);
      };
      more();
    };
    expect(await ask(await serving(flood))).toEqual({
      kind: 'failed',
      detail: 'answered more than a report',
    });
  });

  it('is left when the run is over', async () => {
    const run = new AbortController();
    const asked = ask(await serving(() => run.abort()), undefined, { signal: run.signal });
    expect(await asked).toMatchObject({ kind: 'failed' });
    expect(await ask(1, undefined, { signal: run.signal })).toMatchObject({ kind: 'failed' });
  });
});
