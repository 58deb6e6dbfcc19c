import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/app/options/index.ts';
import { catalogue } from '../../../src/mail/dnsbl/index.ts';
import { configPath, options, problems, read } from './support.ts';

describe('without a configuration file', () => {
  it('one domain is enough, and the table says the rest', async () => {
    expect(await options({ given: { domains: 'example.com' } })).toEqual({
      source: 'action',
      domains: [{ name: 'example.com', declared: { profile: 'sender', selectors: [], sendingNetworks: [] } }],
      policy: { ignores: [], severities: {}, failOn: 'error', strict: false },
      dns: { servers: [] },
      blocklists: {
        lists: catalogue.filter((list) => list.default).map(({ id }) => ({ id, hasKey: false })),
        servers: [],
      },
      timeout: 60_000,
      smtp: {
        exchangers: 'auto',
        port25Controls: [
          { host: 'gmail-smtp-in.l.google.com', port: 25 },
          { host: 'mx01.mail.icloud.com', port: 25 },
        ],
        smtpTest: 'passive',
        postmaster: false,
        recipientDomains: [],
        messages: [],
        postmasterTools: 'https://gmailpostmastertools.googleapis.com',
        rateLimits: {
          bounce: { warn: 0.02, fail: 0.05 },
          complaint: { warn: 0.001, fail: 0.003 },
          unsubscribe: { warn: 0.005, fail: 0.01 },
        },
      },
      inputs: { bounces: [], reports: [], metrics: [] },
      zoneFiles: [],
      outputs: {},
      summary: true,
      annotations: true,
      format: 'text',
      color: 'auto',
      verbose: false,
    });
  });

  it('every input is read', async () => {
    const given = {
      domains: 'b.example, a.example\nb.example # again',
      profile: 'bulk-sender',
      'dkim-selectors': 's1 s1 s2',
      'sending-ips': '192.0.2.1, 2001:db8::/64',
      helo: 'Out.example.com',
      'mail-from': 'bounces.example.com Bounces.example.com.',
      'dns-servers': '192.0.2.53 192.0.2.53 tls://192.0.2.54#dns.example',
      timeout: '5',
      'fail-on': 'never',
      strict: 'true',
      severity: 'spf/ptr=error, mx/*=notice',
      'zone-files': 'a.db',
      'json-file': 'out/a.json',
      'sarif-file': 'out/a.sarif',
      'junit-file': 'out/a.xml',
      'markdown-file': 'out/a.md',
      summary: 'false',
      annotations: 'no',
    };
    const read = await options({ given });
    const declared = {
      profile: 'bulk-sender',
      selectors: ['s1', 's2'],
      sendingNetworks: ['192.0.2.1', '2001:db8::/64'],
      helo: 'out.example.com',
      mailFrom: ['bounces.example.com'],
    };
    expect(read.domains).toEqual([
      { name: 'b.example', declared },
      { name: 'a.example', declared },
    ]);
    expect(read).toMatchObject({
      dns: {
        servers: [
          { transport: 'udp', address: '192.0.2.53', port: 53 },
          { transport: 'tls', address: '192.0.2.54', port: 853, serverName: 'dns.example' },
        ],
      },
      timeout: 5000,
      policy: { failOn: 'never', strict: true, severities: { 'spf/ptr': 'error', 'mx/*': 'notice' } },
      zoneFiles: [{ path: 'a.db' }],
      outputs: { json: 'out/a.json', sarif: 'out/a.sarif', junit: 'out/a.xml', markdown: 'out/a.md' },
      summary: false,
      annotations: false,
    });
  });

  it('the command line has flags of its own', async () => {
    const given = {
      domains: 'example.com',
      format: 'json',
      color: 'never',
      record: 'a.jsonl',
      verbose: 'true',
    };
    expect(await options({ source: 'cli', given })).toMatchObject({ ...given, domains: [{}], verbose: true });
  });

  it('an empty input is none, and so is one that holds only a comment', async () => {
    const given = { domains: 'example.com', profile: '', 'sending-ips': ' # none yet\n', timeout: '  ' };
    const { timeout, domains } = await options({ given });
    expect([timeout, domains[0]?.declared.sendingNetworks]).toEqual([60_000, []]);
  });

  it.each([{}, { domains: '' }, { domains: '# example.com' }])('no domain is an error: %j', async (given) => {
    expect(await problems({ given })).toHaveLength(1);
  });
});

describe('what is wrong', () => {
  it('comes all at once, and under the name by which it was given', async () => {
    const given = {
      domains: 'localhost',
      timeout: 'soon',
      'fail-on': 'always',
      'sending-ips': '192.0.2.1/24 x',
    };
    const action = await problems({ given });
    expect(action).toHaveLength(5);
    expect(action.every(({ text }) => text.startsWith('input "'))).toBe(true);
    const cli = await problems({ given, source: 'cli' });
    expect(cli.map(({ text }) => text.split(':')[0])).toEqual(
      expect.arrayContaining(['domain', '--timeout', '--fail-on', '--sending-ips']),
    );
  });

  it('is said together with what is wrong in the file', async () => {
    const found = await problems({ given: { timeout: '0' }, config: 'domains: [x]\nfail-on: x' });
    expect(found.map(({ location }) => (location?.in === 'file' ? location.line : 0))).toEqual([0, 1, 2]);
  });

  it('an unknown setting is told the nearest', async () => {
    expect(await problems({ given: { domains: 'example.com', domain: 'x' } })).toEqual([
      { text: expect.stringContaining('"domains"') },
    ]);
    expect(await problems({ given: { domains: 'example.com', verbose: 'true' } })).toHaveLength(1);
  });

  it('two reports do not share a path', async () => {
    const given = { domains: 'example.com', 'json-file': 'a/report', 'sarif-file': './a//report' };
    expect(await problems({ given })).toHaveLength(1);
  });

  it('what is recorded is not replayed', async () => {
    const given = { domains: 'example.com', record: 'a.jsonl', replay: 'b.jsonl' };
    expect(await problems({ given, source: 'cli' })).toHaveLength(1);
  });

  it('points at the place of an input', async () => {
    const locate = (setting: string, value: string) =>
      ({ in: 'file', path: `${setting}.yml`, line: value.length }) as const;
    const found = await problems({ given: { domains: 'abc\nexample.com' }, locate });
    expect(found.map(({ location }) => location)).toEqual([{ in: 'file', path: 'domains.yml', line: 3 }]);
    const { domains } = await options({ given: { domains: 'example.com' }, locate });
    expect(domains[0]?.location).toEqual({ in: 'file', path: 'domains.yml', line: 11 });
  });

  it('is told in part where it is too much to read', async () => {
    const found = await problems({ given: { domains: 'localhost\n'.repeat(1000) } });
    expect(found).toHaveLength(201);
    expect(found.at(-1)?.text).toContain('800 more');
  });

  it('is written as compilers do', () => {
    expect(formatProblem({ text: 'x', location: { in: 'file', path: 'a.yml', line: 3 } })).toBe('a.yml:3: x');
    expect(formatProblem({ text: 'x' })).toBe('x');
  });
});

describe('which file is read', () => {
  const given = { domains: 'example.com' };
  it('a named one has to be there', async () => {
    expect(await problems({ given: { ...given, config: 'no.yml' } })).toEqual([
      { text: expect.stringContaining('"no.yml"') },
    ]);
  });
  it('the usual one is read where it exists', async () => {
    expect(await options({ given, config: 'timeout: 7' })).toMatchObject({
      timeout: 7000,
      configFile: configPath,
    });
    const other = { '.github/deliverability.yaml': 'timeout: 8' };
    expect(await options({ given, files: other })).toMatchObject({ timeout: 8000 });
  });
  it('a named one is read instead of it', async () => {
    const files = { 'a.yml': 'timeout: 9' };
    expect(
      await options({ given: { ...given, config: 'a.yml' }, files, config: 'timeout: 7' }),
    ).toMatchObject({
      timeout: 9000,
      configFile: 'a.yml',
    });
  });
  it('one that cannot be read is a problem, and nothing throws', async () => {
    const files = { read: () => Promise.reject(new Error('EISDIR')) };
    const { readOptions } = await import('../../../src/app/options/index.ts');
    const result = await readOptions({
      source: 'cli',
      given,
      files,
      known: { checks: new Map() },
      today: '2026-11-23',
    });
    expect(result).toEqual({ problems: [{ text: expect.stringContaining('cannot be read') }] });
  });
  it('domains may come from a file of their own, each with its line', async () => {
    const files = { 'list.txt': '\ufeff# ours\nexample.com\n\nexample.net # and theirs\n' };
    const { domains } = await options({ given: { 'domains-file': 'list.txt' }, files });
    expect(domains.map(({ name, location }) => [name, location])).toEqual([
      ['example.com', { in: 'file', path: 'list.txt', line: 2 }],
      ['example.net', { in: 'file', path: 'list.txt', line: 4 }],
    ]);
  });
  it.each([
    ['# nothing', 'holds no domain'],
    ['localhost', 'single label'],
    [undefined, 'there is no file'],
  ])('a file of domains with %j is a problem', async (text, why) => {
    const files: Record<string, string> = text === undefined ? {} : { 'list.txt': text };
    expect(await problems({ given: { 'domains-file': 'list.txt' }, files })).toEqual([
      expect.objectContaining({ text: expect.stringContaining(why) }),
    ]);
  });
});

describe('what wins', () => {
  const config = `
profile: bulk-sender
helo: file.example.com
timeout: 30
domains:
  - example.com
  - name: example.net
    profile: parked
`;
  it('one domain of the file over inputs, inputs over its defaults', async () => {
    const { domains, timeout } = await options({ config, given: { profile: 'receive-only', timeout: '20' } });
    expect(domains.map(({ declared }) => declared.profile)).toEqual(['receive-only', 'parked']);
    expect(domains.map(({ declared }) => declared.helo)).toEqual(['file.example.com', 'file.example.com']);
    expect(timeout).toBe(20_000);
  });
  it('the defaults of the file over those of the table', async () => {
    const { domains, timeout } = await options({ config });
    expect([domains[0]?.declared.profile, timeout]).toEqual(['bulk-sender', 30_000]);
  });
  it('domains that are named over those of the file, which still says what it knows of them', async () => {
    const { domains } = await options({ config, given: { domains: 'example.org EXAMPLE.net' } });
    expect(domains.map(({ name, declared, location }) => [name, declared.profile, location])).toEqual([
      ['example.org', 'bulk-sender', undefined],
      ['example.net', 'parked', { in: 'file', path: configPath, line: 7, column: 11 }],
    ]);
  });
  it('a list is replaced as a whole', async () => {
    const config =
      'sending-ips: [192.0.2.1]\ndomains:\n  example.com:\n    sending-ips: [192.0.2.2]\n  example.net:\n  example.org:\n    sending-ips: []\n';
    const { domains } = await options({ config });
    expect(domains.map(({ declared }) => declared.sendingNetworks)).toEqual([
      ['192.0.2.2'],
      ['192.0.2.1'],
      [],
    ]);
  });
});

it('the same settings give the same answer', async () => {
  const setup = { given: { domains: 'b.example a.example', timeout: 'x' }, config: 'x: 1\ny: 2' };
  expect(JSON.stringify(await read(setup))).toBe(JSON.stringify(await read(setup)));
});
