import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type HttpOptions, live } from '../../../src/net/http/live.ts';

async function asked(
  listener: RequestListener,
  options: HttpOptions | ((origin: string) => HttpOptions) = {},
  path = '/',
) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  try {
    const http = live(typeof options === 'function' ? options(origin) : options);
    return await http({ method: 'POST', url: `${origin}${path}`, json: { a: 1 } });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const text = (response: Awaited<ReturnType<typeof asked>>) =>
  response.kind === 'answered' ? new TextDecoder().decode(response.body) : response.failure;

describe('HTTP', () => {
  it('gives the status and the body', async () => {
    const response = await asked((_, out) => void out.writeHead(404).end('nobody'));
    expect([response.kind === 'answered' && response.status, text(response)]).toEqual([404, 'nobody']);
  });

  it('sends JSON, and a token to its origin alone', async () => {
    const echo: RequestListener = (request, out) => {
      let body = '';
      request.on('data', (part) => (body += part));
      request.on('end', () => out.end(`${request.headers.authorization} ${body}`));
    };
    const headers = { authorization: 'Bearer secret' };
    expect(text(await asked(echo, (origin) => ({ headersFor: { origin, headers } })))).toBe(
      'Bearer secret {"a":1}',
    );
    expect(text(await asked(echo, { headersFor: { origin: 'https://other.example', headers } }))).toBe(
      'undefined {"a":1}',
    );
  });

  it('follows no redirect', async () => {
    const response = await asked(
      (_, out) => void out.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    );
    expect(response).toMatchObject({ kind: 'answered', status: 302 });
  });

  it('waits no longer than it has patience', async () => {
    const response = await asked(() => undefined, { patience: 50 });
    expect(response).toMatchObject({ kind: 'failed', failure: 'timeout' });
  });

  it('ends with the run', async () => {
    const response = await asked(() => undefined, { signal: AbortSignal.timeout(50) });
    expect(response).toMatchObject({ kind: 'failed', failure: 'timeout' });
  });

  it('reads no endless answer', async () => {
    const response = await asked(
      (_, out) => {
        const timer = setInterval(() => out.write('x'.repeat(10_000)), 1);
        out.on('close', () => clearInterval(timer));
      },
      { largest: 50_000 },
    );
    expect(response).toMatchObject({ kind: 'failed', failure: 'too-large' });
  });

  it.each(['http://192.0.2.1/', 'https://user:pass@example.com/', 'file:///etc/passwd', 'nothing'])(
    'does not ask %s',
    async (url) => {
      expect(await live({})({ method: 'GET', url })).toMatchObject({ kind: 'failed', failure: 'unusable' });
    },
  );

  it('says that nobody is there', async () => {
    const response = await live({})({ method: 'GET', url: 'http://127.0.0.1:1/' });
    expect(response).toMatchObject({ kind: 'failed', failure: 'network' });
  });
});
