/** `deliverability demo`: a name server on loopback with two domains, the real check over real UDP, the real report. */
import { nothing, overlay } from '../../net/dns/overlay.ts';
import { parseZone } from '../../net/dns/zone/parse.ts';
import { inspectAndReport } from '../cli/check.ts';
import { refuse } from '../cli/refuse.ts';
import { formatProblem } from '../options/index.ts';
import { type Prepared, prepare } from '../prepare.ts';
import { serve } from './server.ts';
import { zones } from './zones.ts';

/** What a configuration file would say about the two domains. */
const settings = (server: string): string => `
dns-servers: ${server}
exchangers: off
blocklists: none
domains:
  - name: good.example
    dkim-selectors: mail2026
    sending-ips: 45.79.10.2, 2600:3c00::f03c:91ff:fe10:2
    helo: mx1.good.example
  - name: broken.example
    dkim-selectors: s1, s2
    sending-ips: 45.79.20.2
`;

export async function demo({ format = 'text' }: { readonly format?: string }): Promise<number> {
  const server = await serve(overlay([parseZone(zones, { path: 'demo' })], nothing));
  try {
    const now = new Date();
    const config = settings(`${server.address}:${server.port}`);
    const prepared = await prepare({
      source: 'cli',
      given: { format, config: 'demo.yml', timeout: '20' },
      today: now.toISOString().slice(0, 10),
      files: { read: async (path) => (path === 'demo.yml' ? config : undefined) },
    });
    if ('problems' in prepared) return refuse(prepared.problems.map(formatProblem));
    return await inspectAndReport(withoutPlaces(prepared), now);
  } finally {
    await server.close();
  }
}

/** The settings of the demo stand in no file that somebody could open. */
const withoutPlaces = (prepared: Prepared): Prepared => ({
  ...prepared,
  options: {
    ...prepared.options,
    domains: prepared.options.domains.map(({ name, declared }) => ({ name, declared })),
  },
});
