/** `deliverability` from `dist/` over the lab's real servers. */
import { describe, expect, inject, it } from 'vitest';
import { runCommand } from './runs.ts';
import { withSilentServer } from './silent-server.ts';

const lab = inject('lab');

describe.skipIf(lab === undefined)('the command over real name servers', () => {
  const servers = `127.0.0.1:${lab?.port}`;

  it('ends with 0 for a healthy domain', async () => {
    const run = await runCommand([
      ...['check', 'healthy.example', '--dkim-selectors', 'mail2026', '--dns-servers', servers],
    ]);
    expect(run.stdout).toContain('healthy.example');
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
  });

  it('ends with 1 for a broken domain, and tells why as data', async () => {
    const args = ['check', 'broken.example', '--dns-servers', servers, '--format', 'json'];
    const run = await runCommand(args);
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout).verdict).toMatchObject({ result: 'fail', exitCode: 1, crashed: 0 });
  });

  it('writes the same bytes each time', async () => {
    const args = ['check', 'broken.example', 'healthy.example', '--dns-servers', servers, '--format', 'json'];
    const [one, two] = [await runCommand(args), await runCommand(args)];
    expect(one.stdout.length).toBeGreaterThan(1_000);
    expect(two.stdout).toBe(one.stdout);
  });

  it('says the same over TCP', async () => {
    const args = ['check', 'broken.example', '--format', 'json', '--dns-servers'];
    const [udp, tcp] = [
      await runCommand([...args, servers]),
      await runCommand([...args, `tcp://${servers}`]),
    ];
    expect(tcp.stdout).toBe(udp.stdout);
  });

  it('evaluates SPF as a receiver does', async () => {
    const args = ['--dns-servers', servers];
    const pass = await runCommand(['spf', '45.79.10.2', 'someone@healthy.example', ...args]);
    const fail = await runCommand(['spf', '45.79.99.9', 'someone@healthy.example', ...args]);
    expect(pass.stdout).toMatch(/\bpass\b/);
    expect(fail.stdout).toMatch(/\bfail\b/);
  });

  it('ends with 3 within its time where the resolver is dead', async () => {
    await withSilentServer(async (silent) => {
      const run = await runCommand(['check', 'healthy.example', '--dns-servers', silent, '--timeout', '2']);
      expect(run.code).toBe(3);
      expect(run.took).toBeLessThan(4_000);
    });
  });

  it('checks a proposed zone in place of the live one', async () => {
    const zone = `$ORIGIN healthy.example.
$TTL 300
@ SOA ns1 hostmaster 1 7200 3600 1209600 300
@ NS ns1
@ MX 10 mx1
@ TXT "v=spf1 include:_spf.nowhere.example -all"
mx1 A 45.79.10.2
`;
    const args = ['check', 'healthy.example', '--dns-servers', servers, '--zone-files', 'proposed.zone'];
    const run = await runCommand([...args, '--format', 'json'], { 'proposed.zone': zone });
    const { results } = JSON.parse(run.stdout);
    const places = results.flatMap(({ findings }: { findings: { location?: object }[] }) =>
      findings.map(({ location }) => location),
    );
    expect(run.code).toBe(1);
    expect(places).toContainEqual(expect.objectContaining({ in: 'file', path: 'proposed.zone', line: 6 }));
  });
});
