import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../../src/app/demo/server.ts';
import { type Live, type LiveOptions, live } from '../../../src/net/dns/live.ts';
import type { DomainName } from '../../../src/net/dns/name.ts';
import { nothing, overlay } from '../../../src/net/dns/overlay.ts';
import type { Resolver, Server } from '../../../src/net/dns/resolver.ts';
import { systemServers } from '../../../src/net/dns/system.ts';
import { parseZone } from '../../../src/net/dns/zone/parse.ts';
import { makeCertificate } from './servers/certificate.ts';
import { a, replyTo, udpServer } from './servers/raw.ts';
import { overHttps, overTls } from './servers/secured.ts';

const random = (below: number): number => randomInt(below);
const udp = (port: number) => ({ transport: 'udp', address: '127.0.0.1', port }) as const;
const start = (servers: LiveOptions['servers'], options: Partial<LiveOptions> = {}): Live => {
  const started = live({ servers, random, timeout: 200, attempts: 1, ...options });
  onTestFinished(() => started.close());
  return started;
};
const name = 'example.com' as DomainName;
const silence = (): Promise<number> => udpServer(() => undefined);

describe('the deadline', () => {
  it('ends what is under way at once, over every transport, and lets nothing start', async () => {
    const port = await silence();
    const ending = new AbortController();
    const servers = [udp(port), { ...udp(port), transport: 'tcp' as const }];
    const { resolve } = start(servers, { signal: ending.signal, timeout: 60_000, attempts: 9 });
    const started = performance.now();
    const underWay = Promise.all([resolve({ name, type: 'A' }), resolve({ name, type: 'A', at: udp(port) })]);
    setTimeout(() => ending.abort(), 50);
    const answers = [...(await underWay), await resolve({ name, type: 'MX' })];
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(answers.map((answer) => answer.kind === 'failed' && answer.failure)).toEqual([
      'timeout',
      'timeout',
      'timeout',
    ]);
    expect(new Set(answers.map((answer) => answer.kind === 'failed' && answer.detail)).size).toBe(1);
  });

  it('may have passed already', async () => {
    const { resolve } = start([udp(await silence())], { signal: AbortSignal.abort(), timeout: 60_000 });
    expect(await resolve({ name, type: 'A' })).toMatchObject({ kind: 'failed', failure: 'timeout' });
  });

  it('ends the pause before another try', async () => {
    const port = await udpServer((query, send) => send(replyTo(query, { rcode: 2 })));
    const { resolve, close } = start([udp(port)], { attempts: 20 });
    const answer = resolve({ name, type: 'A' });
    setTimeout(close, 150);
    expect(await answer).toMatchObject({ kind: 'failed', failure: 'timeout' });
  });
});

describe('limits', () => {
  const measured = async (): Promise<{ port: number; most: () => number }> => {
    let [now, most] = [0, 0];
    const port = await udpServer((query, send) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        send(replyTo(query, { answers: [a('example.com')] }));
      }, 5);
    });
    return { port, most: () => most };
  };
  const many = (resolve: Resolver, at?: Server): Promise<unknown> =>
    Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        resolve({ name: `n${i}.example` as DomainName, type: 'A', ...(at && { at }) }),
      ),
    );

  it('hold for each server and for all', async () => {
    const [one, two] = [await measured(), await measured()];
    await many(start([udp(one.port)], { widthPerServer: 3, timeout: 2_000 }).resolve);
    expect(one.most()).toBe(3);
    await many(start([udp(two.port)], { width: 2, timeout: 2_000 }).resolve);
    expect(two.most()).toBe(2);
  });

  it('are stricter for a server that is asked by itself', async () => {
    const { port, most } = await measured();
    await many(start([], { timeout: 2_000 }).resolve, udp(port));
    expect(most()).toBeLessThanOrEqual(8);
  });
});

describe('a question to a named server', () => {
  it('does not ask for recursion, and goes nowhere else', async () => {
    const seen: number[] = [];
    const port = await udpServer((query, send) => {
      seen.push(query.readUInt16BE(2) & 0x0100);
      send(replyTo(query, { rcode: 5 }));
    });
    const other = await udpServer((query, send) => send(replyTo(query, { answers: [a('example.com')] })));
    const { resolve } = start([udp(other)], { attempts: 3 });
    expect(await resolve({ name, type: 'A', at: udp(port) })).toMatchObject({
      kind: 'failed',
      failure: 'refused',
    });
    expect(seen).toEqual([0]);
  });

  it('needs an address', async () => {
    const { resolve } = start([]);
    expect(await resolve({ name, type: 'A', at: { address: 'ns.example' } })).toMatchObject({
      failure: 'network',
    });
  });
});

describe('a dead server', () => {
  it('gets one try a question after a while, so that it does not use up the run', async () => {
    let asked = 0;
    const port = await udpServer(() => {
      asked += 1;
    });
    const { resolve } = start([udp(port)], { timeout: 20, attempts: 3 });
    for (let i = 0; i < 6; i += 1) await resolve({ name, type: 'A' });
    expect(asked).toBe(3 * 4 + 2);
  });
});

describe('the process', () => {
  it.skipIf(!process.features.typescript)(
    'can end while connections are open and nothing was closed',
    async () => {
      const text = `example.com. A 192.0.2.1\nexample.com. TXT ${'"0123456789" '.repeat(300)}`;
      const zone = overlay([parseZone(text, { path: 'zone' })], nothing);
      const certificate = makeCertificate();
      const [plain, modern, old] = await Promise.all([
        serve(zone),
        overHttps(certificate, zone),
        overHttps(certificate, zone, { version: 1 }),
      ]);
      const secured = await overTls(certificate, plain.port);
      onTestFinished(() => void Promise.all([plain, modern, old, secured].map((server) => server.close())));
      const servers = [
        ...['udp', 'tcp'].map((transport) => ({ transport, address: '127.0.0.1', port: plain.port })),
        { transport: 'tls', address: '127.0.0.1', port: secured.port },
        ...[modern, old].map(({ port }) => ({ transport: 'https', url: `https://127.0.0.1:${port}/` })),
      ];
      const { kinds, lingered } = await runAndEnd(servers, certificate.cert);
      expect(kinds).toEqual(servers.map(() => 'found'));
      expect(lingered).toBeLessThan(1_000);
    },
  );
});

/** Asks each server in a process that closes nothing; tells how many milliseconds it lived on after the last answer. */
async function runAndEnd(
  servers: readonly object[],
  cert: string,
): Promise<{ kinds: string[]; lingered: number }> {
  const script = `
    import { randomInt } from 'node:crypto';
    import { live } from ${JSON.stringify(new URL('../../../src/net/dns/live.ts', import.meta.url).href)};
    const kinds = [];
    for (const server of ${JSON.stringify(servers)}) {
      const { resolve } = live({ servers: [server], random: (below) => randomInt(below), timeout: 60_000 });
      kinds.push((await resolve({ name: 'example.com', type: 'TXT' })).kind);
    }
    const done = performance.now();
    process.on('exit', () => console.log(JSON.stringify({ kinds, lingered: performance.now() - done })));
  `;
  const folder = await mkdtemp(join(tmpdir(), 'live-'));
  await writeFile(join(folder, 'cert.pem'), cert);
  const flags = ['--experimental-strip-types', '--no-warnings', '--input-type=module', '--eval', script];
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem') };
  const { stdout } = await promisify(execFile)(process.execPath, flags, { env });
  await rm(folder, { recursive: true });
  return JSON.parse(stdout);
}

it('reads the servers of this machine, whatever they are', () => {
  for (const server of systemServers())
    expect(server).toMatchObject({ transport: 'udp', port: expect.any(Number) });
});
