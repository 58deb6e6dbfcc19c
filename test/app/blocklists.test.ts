/** A whole run with block lists, over real UDP: what is asked, and what a report tells of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, it } from 'vitest';
import { serve } from '../../src/app/demo/server.ts';
import { prepare } from '../../src/app/prepare.ts';
import { run } from '../../src/app/run.ts';
import type { Report } from '../../src/core/report.ts';
import { nothing, overlay } from '../../src/net/dns/overlay.ts';
import type { Resolver } from '../../src/net/dns/resolver.ts';
import { parseZone } from '../../src/net/dns/zone/parse.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';

type Server = Awaited<ReturnType<typeof serve>>;
const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function nameServer(zone: string): Promise<{ readonly place: string; readonly asked: string[] }> {
  const truth = overlay([parseZone(zone, { path: 'zone' })], nothing);
  const asked: string[] = [];
  const watched: Resolver = (question) => {
    asked.push(`${question.type} ${question.name}`);
    return truth(question);
  };
  const server = await serve(watched);
  servers.push(server);
  return { place: `${server.address}:${server.port}`, asked };
}

interface Ran {
  readonly report: Report;
  readonly recording: string;
}

async function checked(given: Readonly<Record<string, string>>): Promise<Ran> {
  const lines: string[] = [];
  const prepared = await prepare({
    source: 'action',
    given: { domains: 'example.org', exchangers: 'off', timeout: '20', ...given },
    today: '2026-11-23',
    files: { read: async () => undefined },
  });
  if ('problems' in prepared) throw new Error(JSON.stringify(prepared.problems));
  const report = await run(prepared.options, {
    ...prepared,
    now: new Date('2026-11-23'),
    record: (line) => lines.push(line),
  });
  return { report, recording: lines.join('\n') };
}

const domain = 'example.org. TXT "v=spf1 ip4:198.51.100.9 -all"\n';
const everywhere = ({ report, recording }: Ran): string =>
  [
    renderJson(report),
    renderText(report, { color: false, width: 100, verbose: true }),
    renderMarkdown(report),
    recording,
  ].join('\n');

describe('block lists in a run', () => {
  it('are asked with a key that is seen nowhere', async () => {
    const key = 'Ab12Cd34Ef56';
    const zen = `${key.toLowerCase()}.zen.dq.spamhaus.net`;
    const usual = await nameServer(domain);
    const lists = await nameServer(
      `2.0.0.127.${zen}. A 127.0.0.2\n9.100.51.198.${zen}. A 127.0.0.2\n9.100.51.198.${zen}. TXT "with ${key}"\n`,
    );
    const ran = await checked({
      'dns-servers': usual.place,
      'blocklist-dns-servers': lists.place,
      blocklists: 'spamhaus-zen',
      'blocklist-keys': `spamhaus=${key}`,
      'sending-ips': '198.51.100.9',
    });
    expect([...lists.asked].sort()).toEqual([
      `A 1.0.0.127.${zen}`,
      `A 2.0.0.127.${zen}`,
      `A 9.100.51.198.${zen}`,
      `TXT 9.100.51.198.${zen}`,
    ]);
    expect(usual.asked.filter((question) => question.includes('spamhaus'))).toEqual([]);
    const [finding] = ran.report.results.flatMap(({ findings }) =>
      findings.filter(({ check }) => check === 'blocklist/listed'),
    );
    expect(finding).toMatchObject({ message: 'blocked', severity: 'error', data: { reason: 'with {key}' } });
    expect(everywhere(ran)).toContain('9.100.51.198.{key}.zen.dq.spamhaus.net');
    expect(everywhere(ran).toLowerCase()).not.toContain(key.toLowerCase());
  });

  it('that refuse are told once, in one line, for fifty addresses', async () => {
    const usual = await nameServer(domain);
    const lists = await nameServer(
      '*.zen.spamhaus.org. A 127.255.255.254\n*.multi.uribl.com. A 127.0.0.1\n2.0.0.127.psbl.surriel.com. A 127.0.0.2\n',
    );
    const addresses = Array.from({ length: 50 }, (_, i) => `198.51.100.${i}`);
    const { report } = await checked({
      'dns-servers': usual.place,
      'blocklist-dns-servers': lists.place,
      blocklists: 'spamhaus-zen psbl uribl',
      'sending-ips': addresses.join(' '),
    });
    const found = report.results.filter(({ check }) => check.startsWith('blocklist/'));
    const unseen = found.filter(({ outcome }) => outcome === 'inconclusive');
    expect(unseen.map(({ check, subject }) => [check, 'list' in subject && subject.list])).toEqual([
      ['blocklist/unavailable', 'uribl'],
      ['blocklist/unavailable', 'spamhaus-zen'],
    ]);
    expect(found.filter(({ outcome }) => outcome === 'pass')).toHaveLength(50 + 1);
    expect(lists.asked).toHaveLength(2 * 3 + 50);
    const text = renderText(report, { color: false, width: 200 });
    expect(text.match(/Spamhaus ZEN/g)).toHaveLength(1);
    const sentence = '51 addresses and names on 1 block list: no entry; 2 lists could not be asked';
    expect(text).toContain(sentence);
    expect(renderMarkdown(report)).toContain(sentence);
    const schema = readFileSync(join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8');
    const ajv = new Ajv2020({ strict: false });
    const data = JSON.parse(renderJson(report));
    expect(ajv.validate(JSON.parse(schema), data), ajv.errorsText(ajv.errors)).toBe(true);
  });

  it('show nothing of a domain that shows nothing of itself', async () => {
    const lists = await nameServer(
      '2.0.0.127.psbl.surriel.com. A 127.0.0.2\ntest.dbl.0spam.org. A 127.0.0.2\n',
    );
    const silent = await nameServer('');
    await servers.pop()?.close();
    const { report } = await checked({
      'dns-servers': silent.place,
      'blocklist-dns-servers': lists.place,
      blocklists: 'psbl 0spam-dbl',
      timeout: '3',
    });
    expect(
      report.results.some(({ check, outcome }) => check === 'blocklist/listed' && outcome === 'pass'),
    ).toBe(true);
    expect(report.verdict).toMatchObject({ result: 'inconclusive', exitCode: 3 });
  });
});
