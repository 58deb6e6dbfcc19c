/** Real block lists: rbldnsd with the data sets that operators use, Unbound in front, and what becomes of it in a report. */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { type Listing, lookup } from '../../src/mail/dnsbl/index.ts';
import { cached } from '../../src/net/dns/cached.ts';
import { type Live, live } from '../../src/net/dns/live.ts';
import type { Resolver } from '../../src/net/dns/resolver.ts';
import { cli, temporaryFolder } from '../app/processes.ts';
import { makeCertificate } from './servers/certificate.ts';
import { type NameServer, startNsd } from './servers/nsd.ts';
import { freePort } from './servers/port.ts';
import { pathOf, type Running } from './servers/process.ts';
import { startRbldnsd } from './servers/rbldnsd.ts';
import { type RecursiveServer, startUnbound } from './servers/unbound.ts';

const programs = ['rbldnsd', 'unbound', 'nsd'];
const areInstalled =
  programs.every((program) => pathOf(program) !== undefined) || process.env['CI'] === 'true';

const key = 'labkey0123456789';
const everybody = (answer: string): string => `127.0.0.0/24 :${answer}\n198.51.100.0/24 :${answer}\n`;

const lists = {
  'zen.spamhaus.org': {
    ip4set: `:127.0.0.2:Listed, see https://list.lab.example/?$
127.0.0.2
198.51.100.9
198.51.100.32/28 :127.0.0.10:Must not send itself
!198.51.100.33
`,
    ip6trie: ':127.0.0.4:Exploited $\n::ffff:7f00:2\n2001:db8:9::/48\n',
  },
  'bl.spamcop.net': { ip4set: ':127.0.0.2:Blocked - $\n127.0.0.2\n' },
  'dbl.spamhaus.org': {
    dnset: ':127.0.1.2:Low reputation $\ndbltest.com\n.bad.example\n.hacked.example :127.0.1.104:\n',
  },
  'multi.uribl.com': { dnset: ':127.0.0.2:black $\ntest.uribl.com :127.0.0.14:test\n.bad.example\n' },
  // A mirror that has lost its data, one that refuses all, one that lists all.
  'psbl.surriel.com': { ip4set: '' },
  'bl.mailspike.net': { ip4set: everybody('127.255.255.254:public resolvers are not served') },
  'all.s5h.net': { ip4set: everybody('127.0.0.2:everybody') },
  'multi.surbl.org': { dnset: ':127.0.0.1:blocked\n.org\n.com\n.example\n' },
  [`${key}.zen.dq.spamhaus.net`]: { ip4set: ':127.0.0.2:with a key\n127.0.0.2\n198.51.100.10\n' },
} as const;

const rootZone = `$ORIGIN .
@ 300 SOA ns.lab.example. hostmaster.lab.example. 1 3600 900 604800 300
@ NS ns.lab.example.
ns.lab.example. A 127.0.0.1
`;

const usualZone = `$ORIGIN good.example.
@ 300 SOA ns hostmaster 1 3600 900 604800 300
@ NS ns
ns A 127.0.0.1
@ MX 10 mx
mx A 198.51.100.8
@ TXT "v=spf1 ip4:198.51.100.9 ip4:198.51.100.10 -all"
`;

describe.skipIf(!areInstalled)('rbldnsd behind Unbound', () => {
  const running: Running[] = [];
  let folder = '';
  let unbound: RecursiveServer;
  let limited: RecursiveServer;
  let world: Live;
  let dns: Resolver;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deliverability-lists-'));
    const server = await startRbldnsd(folder, lists);
    running.push(server);
    const nsd: NameServer = await startNsd(folder, { '.': rootZone, 'good.example.': usualZone });
    running.push(nsd);
    const stubs = {
      ...Object.fromEntries(Object.keys(lists).map((zone) => [`${zone}.`, server.port])),
      '.': nsd.port,
      'good.example.': nsd.port,
      'dnsbl.dronebl.org.': await freePort(),
    };
    const certificate = makeCertificate(folder, 'resolver.lab.example');
    const rules = ['local-zone: "rbl.interserver.net." always_refuse'];
    unbound = await startUnbound(folder, { stubs, anchors: [], certificate, rules });
    running.push(unbound);
    const second = mkdtempSync(join(folder, 'limited-'));
    const sparse = ['ip-ratelimit: 3', 'ip-ratelimit-factor: 0'];
    limited = await startUnbound(second, { stubs, anchors: [], certificate, rules: sparse });
    running.push(limited);
    world = open(unbound);
    dns = cached(world.resolve);
  });

  afterAll(async () => {
    world?.close();
    for (const server of running.toReversed()) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = ({ port }: RecursiveServer): Live =>
    live({
      servers: [{ transport: 'udp', address: '127.0.0.1', port }],
      random: (below) => randomInt(below),
      timeout: 2_000,
      attempts: 1,
    });
  const look = (subject: string, list: string): Promise<Listing> => lookup(subject, list, { dns });

  it.each([
    ['198.51.100.9', 'spamhaus-zen', 'SBL', 'Listed, see https://list.lab.example/?198.51.100.9'],
    ['198.51.100.40', 'spamhaus-zen', 'PBL', 'Must not send itself'],
    ['2001:db8:9::7', 'spamhaus-zen', 'XBL', 'Exploited 2001:db8:9::7'],
    ['bad.example', 'spamhaus-dbl', 'DBL', 'Low reputation bad.example'],
    ['mail.bad.example', 'spamhaus-dbl', 'DBL', 'Low reputation bad.example'],
    ['www.bad.example', 'uribl', 'black', 'black bad.example'],
  ])('%s is on %s', async (subject, list, name, reason) => {
    expect(await look(subject, list)).toMatchObject({ kind: 'listed', codes: [{ name }], reason });
  });

  it.each([
    ['198.51.100.8', 'spamhaus-zen'],
    ['198.51.100.33', 'spamhaus-zen'],
    ['2001:db8:8::7', 'spamhaus-zen'],
    ['198.51.100.9', 'spamcop'],
    ['good.example', 'spamhaus-dbl'],
    ['good.example', 'uribl'],
  ])('%s is not on %s', async (subject, list) => {
    expect(await look(subject, list)).toEqual({ kind: 'not-listed' });
  });

  it.each([
    ['psbl', 'silent'],
    ['mailspike-bl', 'refused'],
    ['s5h', 'lists-everything'],
    ['interserver', 'refused'],
    ['dronebl', 'no-answer'],
  ])('nothing is known from %s', async (list, cause) => {
    expect(await look('198.51.100.8', list)).toMatchObject({ kind: 'unavailable', cause });
  });

  it('nor from a list of names that refuses by a bit', async () => {
    expect(await look('good.example', 'surbl')).toMatchObject({ kind: 'unavailable', cause: 'refused' });
  });

  it('a resolver that limits its clients makes nobody listed or clean', async () => {
    const sparse = open(limited);
    try {
      const subjects = Array.from({ length: 30 }, (_, i) => `198.51.100.${i}`);
      const once = { dns: cached(sparse.resolve) };
      const found = await Promise.all(subjects.map((subject) => lookup(subject, 'spamhaus-zen', once)));
      const kinds = found.map(({ kind }, i) => `${subjects[i]} ${kind}`);
      expect(kinds.filter((one) => one.endsWith(' listed') && one !== '198.51.100.9 listed')).toEqual([]);
      expect(kinds).not.toContain('198.51.100.9 not-listed');
      expect(kinds.some((one) => one.endsWith('unavailable'))).toBe(true);
    } finally {
      sparse.close();
    }
  });

  const reported = async (
    ...args: readonly string[]
  ): Promise<{ readonly report: Report; readonly text: string }> => {
    const workspace = temporaryFolder();
    try {
      const place = `127.0.0.1:${unbound.port}`;
      const common = ['check', 'good.example', '--dns-servers', place, '--format', 'json', '--timeout', '30'];
      const ended = await cli(workspace, [...common, ...args], { LAB_KEY: key });
      return { report: JSON.parse(ended.stdout), text: `${ended.stdout}${ended.stderr}` };
    } finally {
      workspace.remove();
    }
  };
  const entriesIn = ({ results }: Report): readonly string[] =>
    results.flatMap(({ findings }) =>
      findings.flatMap(({ check, message, subject }) =>
        check === 'blocklist/listed' && subject.kind === 'listing' ? [`${subject.of} ${message}`] : [],
      ),
    );

  it('a report names the address, and what could not be asked once', async () => {
    const { report } = await reported('--blocklists', '+s5h');
    expect(entriesIn(report)).toEqual(['198.51.100.9 blocked']);
    const unseen = report.results.flatMap(({ check, outcome, subject }) =>
      check === 'blocklist/unavailable' && outcome === 'inconclusive' && subject.kind === 'blocklist'
        ? [subject.list]
        : [],
    );
    expect([...unseen].sort()).toEqual(['dronebl', 'mailspike-bl', 'psbl', 's5h', 'surbl']);
  });

  it('with a key, the list behind it answers, and the key is seen nowhere', async () => {
    const { report, text } = await reported(
      '--blocklists',
      'spamhaus-zen',
      '--blocklist-keys-env',
      'spamhaus=LAB_KEY',
    );
    expect(entriesIn(report)).toEqual(['198.51.100.10 blocked']);
    expect(text).toContain('{key}.zen.dq.spamhaus.net');
    expect(text).not.toContain(key);
  });
});
