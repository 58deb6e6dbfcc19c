/** The embedded name server behind TLS and behind HTTPS. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { createServer as createTls } from 'node:tls';
import { replyTo } from '../../../../src/app/demo/reply.ts';
import type { Resolver } from '../../../../src/net/dns/resolver.ts';
import type { Certificate } from './certificate.ts';

export interface Secured {
  readonly port: number;
  close(): void;
}

/** What comes in over TLS goes on to a TCP port of loopback. */
export function overTls(certificate: Certificate, tcpPort: number): Promise<Secured> {
  const server = createTls(certificate, (socket) => {
    const inner = connect(tcpPort, '127.0.0.1');
    socket.pipe(inner).pipe(socket);
    for (const end of [socket, inner]) end.on('error', () => [socket.destroy(), inner.destroy()]);
  });
  return listening(server);
}

export interface Https extends Secured {
  /** What was asked, by method, path and type. */
  readonly requests: string[];
}

export async function overHttps(
  certificate: Certificate,
  resolver: Resolver,
  { version = 2 }: { readonly version?: 1 | 2 } = {},
): Promise<Https> {
  const requests: string[] = [];
  const secured = await listening(
    httpsServer(certificate, version, async (request, response) => {
      requests.push(
        `${request.httpVersion} ${request.method} ${request.url} ${request.headers['content-type']}`,
      );
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const reply = await replyTo(Buffer.concat(chunks), resolver, 'tcp');
      // A server that is silent about a question does not answer the request either.
      if (reply === undefined) return;
      response.setHeader('content-type', 'application/dns-message');
      response.end(reply);
    }),
  );
  return { ...secured, requests };
}

/** A server that speaks one version of HTTP and not the other. */
export function httpsServer(
  certificate: Certificate,
  version: 1 | 2,
  answer: (request: IncomingMessage, response: ServerResponse) => unknown,
): Server {
  return version === 1 ? createHttps(certificate, answer) : createSecureServer(certificate, answer as never);
}

function listening(server: Server): Promise<Secured> {
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => sockets.add(socket));
  const close = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port, close }));
  });
}
