import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type NameServer, serve } from '../../src/app/demo/server.ts';
import { zones } from '../../src/app/demo/zones.ts';
import { tool } from '../../src/app/version.ts';
import { zoneResolver } from '../support/example.ts';
import { action, cli, type Folder, temporaryFolder, unread } from './processes.ts';

let server: NameServer;
let folder: Folder;
let dns: string;
beforeAll(async () => {
  server = await serve(zoneResolver(zones));
  dns = `${server.address}:${server.port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

describe('the command line', () => {
  it('tells its version', async () => {
    expect(await cli(folder, ['--version'])).toEqual({ code: 0, stdout: `${tool.version}\n`, stderr: '' });
  });

  it('goes on to its exit code where nobody reads on, as before `head`', async () => {
    expect(await unread(folder, ['checks'])).toEqual({ code: 0, stderr: '' });
  });

  it('passes a healthy domain, quietly and without colour in a pipe', async () => {
    const { code, stdout, stderr } = await cli(folder, ['check', 'good.example', '--dns-servers', dns]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('good.example');
    expect(stdout).not.toContain('\u001b[');
  });

  it('fails a broken domain with what is wrong', async () => {
    const { code, stdout } = await cli(folder, ['check', 'broken.example', '--dns-servers', dns]);
    expect(code).toBe(1);
    expect(stdout).toContain('mx/target');
    expect(stdout).toContain('spf/syntax');
  });

  it('gives data alone on standard output where data is asked for', async () => {
    const { code, stdout } = await cli(folder, [
      'check',
      'broken.example',
      '--dns-servers',
      dns,
      '--format',
      'json',
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, verdict: { result: 'fail' } });
  });

  it('is inconclusive, not green, where no server answers', async () => {
    const { code, stdout } = await cli(folder, [
      'check',
      'good.example',
      '--dns-servers',
      '127.0.0.1:1',
      '--timeout',
      '5',
    ]);
    expect(code).toBe(3);
    expect(stdout).toContain('could not');
  });

  it('says all that is wrong with the settings before it asks anybody', async () => {
    const { code, stderr, stdout } = await cli(folder, [
      'check',
      'https://a.example/',
      '--fail-on',
      'eror',
      '--sending-ips',
      '192.0.2.0/33',
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(3);
    expect(stderr).toContain('a.example');
    expect(stderr).toContain('"error"');
  });

  it('names the line of a mistake in the configuration file', async () => {
    folder.write('mail.yml', 'domains:\n  - name: good.example\n    dkim-selector: x\n');
    const { code, stderr } = await cli(folder, ['check', '--config', 'mail.yml']);
    expect(code).toBe(2);
    expect(stderr).toContain('mail.yml:3');
    expect(stderr).toContain('dkim-selectors');
  });

  it('repeats a recorded run without a network, to the byte', async () => {
    const args = ['check', 'good.example', 'broken.example', '--format', 'json'];
    const live = await cli(folder, [...args, '--dns-servers', dns, '--record', 'dns.jsonl']);
    const replayed = await cli(folder, [...args, '--replay', 'dns.jsonl']);
    expect(replayed).toEqual(live);
  });

  it('checks a proposed zone, and points at its lines', async () => {
    folder.write(
      'zone',
      '@ SOA ns.new.example. a.new.example. 1 1 1 1 1\n@ MX 10 mx.new.example.\n@ TXT "v=spf1 -all"\n',
    );
    const { stdout } = await cli(folder, [
      'check',
      'new.example',
      '--zone-files',
      'new.example=zone',
      '--dns-servers',
      dns,
      '--format',
      'json',
    ]);
    const { results } = JSON.parse(stdout);
    const places = results.flatMap((result: { findings: { location?: object }[] }) =>
      result.findings.map(({ location }) => location),
    );
    expect(places).toContainEqual({ in: 'file', path: 'zone', line: 3 });
  });

  it('evaluates SPF for one address', async () => {
    const pass = await cli(folder, ['spf', '45.79.10.2', 'a@good.example', '--dns-servers', dns]);
    expect(pass).toMatchObject({ code: 0, stderr: '' });
    expect((await cli(folder, ['spf', '192.0.2.1', 'a@good.example', '--dns-servers', dns])).code).toBe(1);
  });

  it('explains each check, and names the nearest to one that does not exist', async () => {
    expect((await cli(folder, ['explain', 'mx/null'])).code).toBe(0);
    const { code, stderr } = await cli(folder, ['explain', 'mx/nul']);
    expect(code).toBe(2);
    expect(stderr).toContain('mx/null');
  });

  it('writes a configuration that it reads itself, and never over another', async () => {
    expect((await cli(folder, ['init', 'good.example'])).code).toBe(0);
    expect((await cli(folder, ['check', '--dns-servers', dns])).code).toBe(0);
    const again = await cli(folder, ['init', 'good.example']);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('exists already');
  });

  it('shows itself in a demo', async () => {
    const { code, stdout, stderr } = await cli(folder, ['demo']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/✓ good\.example/);
    expect(stdout).toMatch(/✗ broken\.example/);
  });
});

describe('the action', () => {
  it('passes a healthy domain with outputs and summary', async () => {
    const { code, outputs, summary } = await action(folder, { domains: 'good.example', 'dns-servers': dns });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ result: 'pass', errors: '0', warnings: '0', inconclusive: '0' });
    expect(summary).toContain('good.example');
  });

  it('fails a broken one with annotations, reports and a summary that draws the SPF record', async () => {
    const { code, stdout, outputs, summary } = await action(folder, {
      domains: 'broken.example',
      'dns-servers': dns,
      'json-file': 'out/report.json',
      'sarif-file': 'out/report.sarif',
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error title=[^\n]*::/m);
    expect(outputs).toMatchObject({
      result: 'fail',
      'json-file': 'out/report.json',
      'sarif-file': 'out/report.sarif',
    });
    expect(JSON.parse(folder.read('out/report.json')).verdict.counts.error).toBe(Number(outputs['errors']));
    expect(JSON.parse(folder.read('out/report.sarif')).version).toBe('2.1.0');
    expect(summary).toContain('```mermaid');
  });

  it('points at the workflow line that asks for the domain', async () => {
    folder.write(
      'mail.yml',
      'jobs:\n  a:\n    steps:\n      - uses: OWNER/smtp-deliverability-check@v1\n        with:\n          domains: |\n            good.example\n            broken.example\n',
    );
    const { stdout } = await action(
      folder,
      { domains: 'good.example\nbroken.example', 'dns-servers': dns },
      { GITHUB_WORKFLOW_REF: 'o/r/mail.yml@refs/heads/main', GITHUB_JOB: 'a' },
    );
    expect(stdout).toMatch(/^::error [^\n]*file=mail\.yml,line=8/m);
  });

  it('refuses bad settings with an annotation for each, and checks nothing', async () => {
    const { code, stdout, outputs } = await action(folder, { domains: 'a@b.example', profile: 'sendr' });
    expect(code).toBe(2);
    expect(outputs).toMatchObject({ result: 'error' });
    expect(stdout.match(/^::error /gm)).toHaveLength(2);
  });

  it('never ends green where no server answers', async () => {
    const { code, stdout, outputs } = await action(folder, {
      domains: 'good.example',
      'dns-servers': '127.0.0.1:1',
      timeout: '5',
    });
    expect(code).toBe(3);
    expect(outputs).toMatchObject({ result: 'inconclusive' });
    expect(stdout).toMatch(/^::error /m);
  });
});
