/** The setting `reports`, from files to the step summary and to JSON, as processes of their own. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sampleReport, sampleTlsReport } from '../../../src/facts/report-samples.ts';
import { action, cli, type Folder, temporaryFolder } from '../processes.ts';

const zone = (policy: string): string => `$ORIGIN example.com.
@ SOA ns.example.com. a.example.com. 1 2 3 4 5
@ MX 0 .
@ TXT "v=spf1 ip4:192.0.2.0/24 -all"
_dmarc TXT "v=DMARC1; p=${policy}"
`;
const rows = [
  { count: 400, dkim: 'pass', spf: 'pass', authDkim: 'pass example.com' },
  { count: 120, authDkim: 'pass sendgrid.net', authSpf: 'pass sendgrid.net' },
] as const;

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
  folder.write('dmarc.xml', sampleReport({ rows }));
  folder.write(
    'tls.json',
    sampleTlsReport({ successful: 1, failures: [{ type: 'tlsa-invalid', count: 30 }] }),
  );
  folder.write('cut.xml', sampleReport({ id: '2', rows }).slice(0, 300));
});
afterEach(() => folder.remove());

it('tell a pull request what a stricter policy would cost, before it is live', async () => {
  folder.write('example.com.zone', zone('reject'));
  const { summary, stdout, code } = await action(folder, {
    domains: 'example.com',
    reports: '*.xml\ntls.json',
    'zone-files': 'example.com.zone',
    timeout: '2',
  });
  expect(summary).toContain('| ip4:192.0.2.0/24 | authorised | 520 | 76.9 % | 76.9 % | 76.9 % |  |');
  expect(summary).toContain('reputation/policy-cost');
  expect(summary).toContain('reputation/tls-failure');
  expect(stdout).toMatch(/::warning .*file=cut\.xml,.*line=5/);
  expect(stdout).toMatch(/::error .*file=example\.com\.zone,line=5::.*p=reject/);
  expect(code).toBe(1);
});

it('are in the JSON report as its schema has it', async () => {
  folder.write('example.com.zone', zone('none'));
  const args = ['--reports', 'dmarc.xml', '--zone-files', 'example.com.zone', '--timeout', '2'];
  const { stdout } = await cli(folder, ['check', 'example.com', ...args, '--format', 'json']);
  const schema = JSON.parse(
    readFileSync(new URL('../../../schema/report.schema.json', import.meta.url), 'utf8'),
  );
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const data = JSON.parse(stdout);
  expect(ajv.validate(schema, data), ajv.errorsText()).toBe(true);
  expect(data.senders).toEqual([
    {
      domain: 'example.com',
      reports: 1,
      begin: '2025-12-31',
      end: '2025-12-31',
      messages: 520,
      passed: 400,
      failed: 120,
      senders: [
        {
          name: 'ip4:192.0.2.0/24',
          standing: 'own',
          messages: 520,
          passed: 400,
          dkim: 400,
          spf: 400,
          stopped: 0,
          addresses: 1,
        },
      ],
    },
  ]);
});
