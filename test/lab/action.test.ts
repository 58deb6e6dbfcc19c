/** The action from `dist/`, as GitHub runs it, over the lab's real servers. */
import { describe, expect, inject, it } from 'vitest';
import { type ActionRun, inAction, workflowPath } from './runs.ts';
import { withSilentServer } from './silent-server.ts';

const lab = inject('lab');

const whole = (run: ActionRun): ActionRun => run;
const checksIn = (run: ActionRun, path: string): readonly string[] => {
  const { results }: { results: { check: string; findings: unknown[] }[] } = JSON.parse(run.file(path));
  return [...new Set(results.filter(({ findings }) => findings.length > 0).map(({ check }) => check))].sort();
};

describe.skipIf(lab === undefined)('the action over real name servers', () => {
  const servers = `127.0.0.1:${lab?.port}`;

  it('is green and quiet for a healthy domain', async () => {
    const inputs = {
      domains: 'healthy.example',
      'dkim-selectors': 'mail2026',
      'sending-ips': '45.79.10.0/28, 2600:3c00::f03c:91ff:fe10:2',
      helo: 'mx1.healthy.example',
      'dns-servers': servers,
    };
    const run = await inAction({ inputs }, whole);
    expect(run.annotations).toEqual([]);
    expect(run.outputs).toMatchObject({
      result: 'pass',
      errors: '0',
      warnings: '0',
      notices: '0',
      inconclusive: '0',
    });
    expect(run.summary).toContain('healthy.example');
    expect(run.code).toBe(0);
  });

  it('fails for a broken domain, at the line of the workflow that names it', async () => {
    const workflow = `on: push
jobs:
  deliverability:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/smtp-deliverability-check@v1
        with:
          domains: broken.example
          dkim-selectors: s1, s2
`;
    const inputs = {
      domains: 'broken.example',
      'dkim-selectors': 's1, s2',
      'dns-servers': servers,
      'json-file': 'out/report.json',
      'sarif-file': 'out/report.sarif',
    };
    await inAction({ inputs, files: { [workflowPath]: workflow } }, (run) => {
      expect(run.code).toBe(1);
      const errors = run.annotations.filter(({ level }) => level === 'error');
      expect(run.outputs).toMatchObject({ result: 'fail', 'json-file': 'out/report.json' });
      expect(Number(run.outputs['errors'])).toBeGreaterThanOrEqual(errors.length);
      expect(errors.length).toBeGreaterThan(3);
      expect(errors.map(({ file, line }) => [file, line])).toEqual(errors.map(() => [workflowPath, 8]));
      expect(checksIn(run, 'out/report.json')).toEqual(
        expect.arrayContaining([
          'dkim/missing',
          'dkim/revoked',
          'mx/alias',
          'mx/private-address',
          'spf/syntax',
        ]),
      );
      expect(JSON.parse(run.file('out/report.sarif')).version).toBe('2.1.0');
      for (const { message } of errors) expect(run.summary.length).toBeGreaterThan(message.length);
    });
  });

  it('reads many domains from the configuration file, and points into it', async () => {
    const config = `dns-servers: ${servers}
domains:
  - name: healthy.example
    dkim-selectors: mail2026
  - name: broken.example
  - name: parked.example
    profile: parked
ignore:
  - check: spf/*
    domain: broken.example
    reason: moves to another provider in spring
    until: 2099-12-31
`;
    const files = { '.github/deliverability.yml': config };
    const run = await inAction({ inputs: {}, files }, whole);
    expect(run.code).toBe(1);
    const places = new Set(run.annotations.map(({ file, line }) => `${file}:${line}`));
    expect([...places]).toEqual(['.github/deliverability.yml:5']);
    expect(run.annotations.filter(({ title = '' }) => title.includes('spf/'))).toEqual([]);
    expect(run.summary).toContain('moves to another provider in spring');
  });

  it('makes no noise about a parked domain', async () => {
    const inputs = { domains: 'parked.example', profile: 'parked', 'dns-servers': servers };
    const run = await inAction({ inputs }, whole);
    expect(run.annotations).toEqual([]);
    expect(run.outputs).toMatchObject({ result: 'pass', inconclusive: '0' });
    expect(run.code).toBe(0);
  });

  it('calls a domain inconclusive whose signatures do not verify: what is there cannot be seen', async () => {
    const inputs = { domains: 'bogus.example', 'dns-servers': servers };
    const run = await inAction({ inputs }, whole);
    expect(run.outputs['result']).toBe('inconclusive');
    expect(run.code).toBe(3);
  });

  it('is neither green nor late where the resolver is dead', async () => {
    await withSilentServer(async (silent) => {
      const inputs = { domains: 'healthy.example', 'dns-servers': silent, timeout: '3' };
      const run = await inAction({ inputs }, whole);
      expect(run.outputs['result']).toBe('inconclusive');
      expect(run.outputs['errors']).toBe('0');
      expect(Number(run.outputs['inconclusive'])).toBeGreaterThan(10);
      expect(run.code).toBe(3);
      expect(run.took).toBeLessThan(5_000);
    });
  });

  it('refuses settings that are wrong, all at once, before it asks anybody', async () => {
    await withSilentServer(async (silent) => {
      const inputs = {
        domains: 'healthy.example',
        'dns-servers': silent,
        'fail-on': 'eror',
        'sending-ips': '192.0.2.300',
      };
      const run = await inAction({ inputs }, whole);
      expect(run.code).toBe(2);
      expect(run.annotations.filter(({ level }) => level === 'error').length).toBe(2);
      expect(run.outputs['result']).toBe('error');
      expect(run.took).toBeLessThan(2_000);
    });
  });

  it('lets no record write workflow commands', async () => {
    const inputs = { domains: 'hostile.example', 'dns-servers': servers };
    const run = await inAction({ inputs }, whole);
    expect(run.stdout).not.toMatch(/^::(?:stop-commands|add-mask|set-output|save-state)/m);
    expect(run.annotations.map(({ message }) => message)).not.toContain('pwned');
    // Between backticks, Markdown is text; the folds are the report's own, and an address within a word mentions nobody.
    const live = run.summary
      .replaceAll(/(`+)(?!`).*?[^`]\1(?!`)/g, '')
      .replaceAll(/<\/?(?:details|summary)>/g, '');
    expect(live).not.toMatch(/<|(?<!\w)@/);
    expect(run.annotations.length).toBeGreaterThan(0);
  });
});
