import { randomInt } from 'node:crypto';
import { describe } from 'vitest';
import { serve } from '../../src/app/demo/server.ts';
import { budgeted } from '../../src/net/dns/budgeted.ts';
import { cached } from '../../src/net/dns/cached.ts';
import { deadline } from '../../src/net/dns/deadline.ts';
import { limited } from '../../src/net/dns/limited.ts';
import { live } from '../../src/net/dns/live.ts';
import { nothing, overlay } from '../../src/net/dns/overlay.ts';
import { recording, replaying } from '../../src/net/dns/recorded.ts';
import type { Resolver } from '../../src/net/dns/resolver.ts';
import type { Upstream } from '../../src/net/dns/server.ts';
import { traced } from '../../src/net/dns/traced.ts';
import { canTrust, makeCertificate, trust } from '../net/dns/servers/certificate.ts';
import { overHttps, overTls } from '../net/dns/servers/secured.ts';
import { elsewhere, resolverContract, type Subject, world } from './resolver.ts';

const at = { address: '192.0.2.53' };
const inMemory = (resolve: Resolver): Subject => ({ resolve, at });

resolverContract('overlay', () => inMemory(overlay([], world)));
resolverContract('cached', () => inMemory(cached(world)));
resolverContract('limited', () => inMemory(limited(world, 3)));
resolverContract('budgeted', () => inMemory(budgeted(world, 1_000)));
resolverContract('traced', () => inMemory(traced(world, () => undefined)));
resolverContract('deadline', () => inMemory(deadline(world, { signal: new AbortController().signal })));

/** A recording has to hold what is asked later: each answer goes through its text. */
const throughText: Resolver = async (question) => {
  const lines: string[] = [];
  await recording(world, (line) => lines.push(line))(question);
  const replay = replaying(lines.join('\n'));
  return typeof replay === 'function' ? replay(question) : nothing(question);
};
resolverContract('recorded and replayed', () => inMemory(throughText));

/** The servers of a live resolver: the world, and a zone's own. */
async function liveOver(upstreams: (worldPort: number) => Promise<readonly Upstream[]>): Promise<Subject> {
  const [here, there] = await Promise.all([serve(world), serve(elsewhere)]);
  const servers = await upstreams(here.port);
  const { resolve, close } = live({
    servers,
    random: (below) => randomInt(below),
    timeout: 400,
    attempts: 2,
  });
  return {
    resolve,
    at: there,
    async close() {
      close();
      await Promise.all([here.close(), there.close()]);
    },
  };
}

const address = '127.0.0.1';
resolverContract('live over UDP', () => liveOver(async (port) => [{ transport: 'udp', address, port }]));
resolverContract('live over TCP', () => liveOver(async (port) => [{ transport: 'tcp', address, port }]));
resolverContract('cached, limited and live', async () => {
  const subject = await liveOver(async (port) => [{ transport: 'udp', address, port }]);
  return { ...subject, resolve: cached(limited(subject.resolve, 20)) };
});

describe.skipIf(!canTrust)('over a secured connection', () => {
  const certificate = makeCertificate();
  if (canTrust) trust(certificate);
  resolverContract('live over TLS', () =>
    liveOver(async (worldPort) => {
      const { port } = await overTls(certificate, worldPort);
      return [{ transport: 'tls', address, port }];
    }),
  );
  resolverContract('live over TLS by name', () =>
    liveOver(async (worldPort) => {
      const { port } = await overTls(certificate, worldPort);
      return [{ transport: 'tls', address, port, serverName: 'dns.test' }];
    }),
  );
  for (const version of [1, 2] as const) {
    resolverContract(`live over HTTPS, HTTP/${version}`, () =>
      liveOver(async () => {
        const { port } = await overHttps(certificate, world, { version });
        return [{ transport: 'https', url: `https://127.0.0.1:${port}/dns-query` }];
      }),
    );
  }
});
