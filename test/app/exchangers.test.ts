import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, it } from 'vitest';
import { prepare } from '../../src/app/prepare.ts';
import { run } from '../../src/app/run.ts';
import type { Report } from '../../src/core/report.ts';
import type { Smtp } from '../../src/net/smtp/conversation.ts';
import { live } from '../../src/net/smtp/live.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { zoneResolver } from '../support/example.ts';
import { type FaultServer, serve } from '../support/fault-server/server.ts';
import { smtp } from '../support/fault-server/smtp.ts';

const zone = `example.com. MX 10 mx.example.com.
example.com. MX 20 mx2.example.com.
mx.example.com. A 198.18.0.1
mx2.example.com. A 198.18.0.2
control.example.net. A 198.18.0.250`;

const servers: FaultServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A run in which each address of the zone is a server on this machine, and the others are silent. */
async function inspected(
  scripts: Readonly<Record<string, Parameters<typeof serve>[0]>>,
  given: Readonly<Record<string, string>> = {},
): Promise<Report> {
  const ports = new Map<string, number>();
  for (const [address, script] of Object.entries(scripts)) {
    const server = await serve(script);
    servers.push(server);
    ports.set(address, server.port);
  }
  const real = live({ random: randomBytes, patience: 4000, retryAfter: 10 });
  const elsewhere: Smtp = (call) => {
    const port = ports.get(call.address);
    return port === undefined
      ? real({ ...call, address: '127.0.0.1', port: 1 }).then((held) => ({
          ...held,
          ended: { kind: 'timeout', during: 'connect', said: 'did not answer within 4 s' },
        }))
      : real({ ...call, address: '127.0.0.1', port });
  };
  const prepared = await prepare({
    source: 'cli',
    given: { domains: 'example.com', 'port-25-control': 'control.example.net', ...given },
    today: '2026-11-23',
    files: { read: async () => undefined },
  });
  if ('problems' in prepared) throw new Error(JSON.stringify(prepared.problems));
  return run(prepared.options, { ...prepared, ...around(elsewhere), now: new Date('2026-11-23') });
}

/** The DNS of the zone as a proposed one, so that nothing else is asked. */
const around = (elsewhere: Smtp) => ({ smtp: elsewhere, dns: zoneResolver(zone) });

const polite = smtp({ answers: { RCPT: ['550 5.7.1 Relaying denied'], VRFY: ['252 2.0.0 Maybe'] } });
const about = (report: Report, prefix: string) =>
  report.results.filter(({ check }) => check.startsWith(prefix));

describe('the mail exchangers of a run', () => {
  it('are spoken to, and their faults are findings with a transcript', async () => {
    const control = { '198.18.0.250': polite };
    const hostile = smtp({ greeting: ['220 mx.example.com ::error::x ``` <b>@owner</b> \u001b[31m'] });
    const report = await inspected({ ...control, '198.18.0.1': hostile, '198.18.0.2': polite });
    const outcomes = about(report, 'exchanger/starttls').map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['fail', 'fail']);
    const markdown = renderMarkdown(report);
    expect(markdown).toContain('Transcript: SMTP mx.example.com:25');
    expect(markdown).toContain('````text');
    expect(markdown).not.toContain('\u001b');
    const verbose = renderText(report, { color: false, width: 100, verbose: true });
    expect(verbose).toMatch(/C: EHLO /);
    expect(verbose).not.toMatch(/^\s*::error/m);
    expect(verbose).not.toContain('\u001b');
  });

  it('give JSON that the schema describes', async () => {
    const report = await inspected({ '198.18.0.250': polite, '198.18.0.1': polite, '198.18.0.2': polite });
    const schema = readFileSync(join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8');
    const ajv = new Ajv2020({ strict: false });
    const data = JSON.parse(renderJson(report));
    expect(ajv.validate(JSON.parse(schema), data), ajv.errorsText(ajv.errors)).toBe(true);
    expect(data.exchanges['SMTP mx.example.com:25 at 198.18.0.1 (opportunistic)']).toMatchObject({
      conversation: { ended: 'completed' },
    });
  });

  it('are inconclusive in one line where this machine cannot reach port 25', async () => {
    const report = await inspected({ '198.18.0.1': polite });
    const outcomes = new Set(about(report, 'exchanger/').map(({ outcome }) => outcome));
    expect(outcomes.has('inconclusive')).toBe(true);
    expect(outcomes.has('fail')).toBe(false);
    expect(outcomes.has('pass')).toBe(false);
    const text = renderText(report, { color: false, width: 100 });
    expect(text.match(/port 25/g)).toHaveLength(1);
    expect(report.verdict.result).not.toBe('error');
  });

  it('are left alone where the settings say so', async () => {
    const report = await inspected({}, { exchangers: 'off' });
    const outcomes = new Set(about(report, 'exchanger/').map(({ outcome }) => outcome));
    expect([...outcomes].filter((outcome) => outcome !== 'skipped')).toEqual([]);
    expect(servers).toEqual([]);
  });

  it('fail where they refuse, and do not where they are silent', async () => {
    const reset = await inspected({
      '198.18.0.250': polite,
      '198.18.0.1': smtp({ greeting: ['554 5.7.1 No'] }),
      '198.18.0.2': polite,
    });
    expect(about(reset, 'exchanger/greeting').some(({ outcome }) => outcome === 'fail')).toBe(true);
    const silent = await inspected({ '198.18.0.250': polite, '198.18.0.2': polite });
    const first = silent.results.filter(
      ({ subject }) => subject.kind === 'exchanger' && subject.ip === '198.18.0.1',
    );
    expect(first.length).toBeGreaterThan(0);
    expect(first.some(({ outcome }) => outcome === 'fail' || outcome === 'pass')).toBe(false);
  });
});
