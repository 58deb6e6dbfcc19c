/** The static tree against the evaluation: what the tree says of a network holds for every address in it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate, expand, parseNetwork, representatives } from '../../../src/mail/spf/index.ts';
import '../../fuzz/seed.ts';
import { zoneResolver } from '../../support/example.ts';

const names = ['example.com', 'a.example.com', 'b.example.com', 'c.example.com'] as const;
const name = fc.constantFrom(...names, 'none.example.com');
const address = fc.integer({ min: 0, max: 63 }).map((last) => `192.0.2.${last}`);
const qualifier = fc.constantFrom('', '', '', '-', '~', '?');
const mechanism = fc.oneof(
  fc.tuple(address, fc.integer({ min: 26, max: 32 })).map(([ip, prefix]) => `ip4:${ip}/${prefix}`),
  fc.tuple(name, fc.integer({ min: 28, max: 32 })).map(([host, prefix]) => `a:${host}/${prefix}`),
  name.map((host) => `mx:${host}`),
  name.map((domain) => `include:${domain}`),
);
const ending = fc.constantFrom('-all', '~all', '', 'redirect=b.example.com', '-all redirect=c.example.com');
const record = fc
  .tuple(fc.array(fc.tuple(qualifier, mechanism), { maxLength: 4 }), ending)
  .map(([terms, end]) => ['v=spf1', ...terms.map(([sign, text]) => sign + text), end].join(' ').trim());
const zone = fc
  .tuple(
    ...names.map(() => fc.record({ record, hosts: fc.array(address, { maxLength: 2 }), exchanger: name })),
  )
  .map((domains) =>
    domains
      .flatMap(({ record, hosts, exchanger }, i) => [
        `${names[i]}. TXT "${record}"`,
        `${names[i]}. MX 10 ${exchanger}.`,
        ...hosts.map((host) => `${names[i]}. A ${host}`),
      ])
      .join('\n'),
  );

const network = parseNetwork('192.0.2.0/26');

it('gives an address for every verdict in a network, and counts no fewer look-ups than an evaluation', async () => {
  await fc.assert(
    fc.asyncProperty(zone, async (text) => {
      const dns = zoneResolver(text);
      const tree = await expand({ domain: 'example.com' }, { dns });
      const verdictOf = async (ip: string) =>
        evaluate({ ip, helo: 'example.com', mailFrom: 'x@example.com' }, { dns });
      const found = network && representatives(network, tree);
      expect(found?.isSample).toBe(false);
      const tried = new Set(found?.addresses);
      let last: string | undefined;
      for (let i = 0; i < 64; i += 1) {
        const ip = `192.0.2.${i}`;
        const { result, lookups } = await verdictOf(ip);
        if (tried.has(ip)) last = result;
        expect(`${ip} ${result}`).toBe(`${ip} ${last}`);
        if (result !== 'permerror') expect(lookups).toBeLessThanOrEqual(tree.lookups);
      }
    }),
    { numRuns: 40 },
  );
}, 30_000);
