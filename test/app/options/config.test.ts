import { describe, expect, it } from 'vitest';
import { configPath, options, problems, wrongLines } from './support.ts';

describe('domains of the file', () => {
  it('are a list of names and of maps, and know their lines', async () => {
    const config = `
domains:
  - Example.com.
  - name: bücher.example
    profile: bulk-sender
    dkim-selectors: [20230601, 1e3, no]
    sending-ips: 192.0.2.1, 2001:db8::/32
    helo: out.example.com
  - |
    # more
    a.example
    b.example # the last
`;
    const { domains } = await options({ config });
    expect(domains.map(({ name, location }) => [name, location?.in === 'file' && location.line])).toEqual([
      ['example.com', 3],
      ['xn--bcher-kva.example', 4],
      ['a.example', 11],
      ['b.example', 12],
    ]);
    expect(domains[1]?.declared).toEqual({
      profile: 'bulk-sender',
      selectors: ['20230601', '1e3', 'no'],
      sendingNetworks: ['192.0.2.1', '2001:db8::/32'],
      helo: 'out.example.com',
    });
  });

  it('are a map from names to settings', async () => {
    const { domains } = await options({
      config: 'domains:\n  example.com:\n    profile: parked\n  example.net: ~\n',
    });
    expect(domains.map(({ name, declared, location }) => [name, declared.profile, location])).toEqual([
      ['example.com', 'parked', { in: 'file', path: configPath, line: 2, column: 3 }],
      ['example.net', 'sender', { in: 'file', path: configPath, line: 4, column: 3 }],
    ]);
  });

  it('share settings by an alias', async () => {
    const config = `domains:
  example.com: &ours
    profile: parked
    dkim-selectors: [a]
  example.net: *ours
`;
    const { domains } = await options({ config });
    expect(domains[1]?.declared).toEqual(domains[0]?.declared);
  });

  it('are one where they are repeated and nothing differs', async () => {
    const config = 'domains:\n  - example.com\n  - EXAMPLE.com.\n  - name: example.com\n';
    expect((await options({ config })).domains).toHaveLength(1);
  });

  it('are an error where what is said differs, naming both lines', async () => {
    const config = 'domains:\n  - example.com\n  - name: Example.com\n    profile: parked\n';
    expect(await problems({ config })).toEqual([
      { text: expect.stringContaining('line 2'), location: expect.objectContaining({ line: 3 }) },
    ]);
  });

  it.each([
    ['domains:\n', [1]],
    ['domains: []\n', [1]],
    ['domains: {}\n', [1]],
    ['domains: |\n  # none\n', [1]],
    ['timeout: 5\n', [undefined]],
    ['', [undefined]],
    ['# nothing yet\n', [undefined]],
    ['domains:\n  - *.example.com\n', [2]],
    ['domains:\n  - https://example.com/\n  - user@example.com\n', [2, 3]],
    ['domains:\n  - profile: parked\n', [2]],
    ['domains:\n  - name: [example.com]\n', [2]],
    ['domains:\n  - name: example.com\n    profil: parked\n    profile: parkd\n', [3, 4]],
    ['domains:\n  - [example.com]\n', [2]],
    ['domains:\n  example.com: parked\n', [2]],
    ['domains:\n  - name: example.com\n    fail-on: error\n', [3]],
    ['domains:\n  - name: example.com\n    helo: [a.example.com, b.example.com]\n', [3]],
    ['domains:\n  - name: example.com\n    helo:\n', [3]],
    ['domains:\n  - name: example.com\n    sending-ips:\n      - 192.0.2.1\n      - 192.0.2.5/24\n', [5]],
    ['domains:\n  - name: example.com\n    sending-ips: {a: b}\n', [3]],
  ])('%j is wrong', async (config, lines) => {
    expect(await wrongLines(config)).toEqual(lines);
  });

  it('need not be there where they are named elsewhere', async () => {
    expect((await options({ config: '', given: { domains: 'example.com' } })).domains).toHaveLength(1);
    expect(
      (await options({ config: 'domains: []', given: { domains: 'example.com' } })).domains,
    ).toHaveLength(1);
  });
});

describe('keys of the file', () => {
  const domain = 'domains: [example.com]\n';
  it.each([
    ['dkim-selector: a', 'dkim-selectors'],
    ['fail_on: error', 'fail-on'],
    ['ignores: []', 'ignore'],
    ['domain: example.com', 'domains'],
    ['Strict: true', 'strict'],
  ])('%s is told %s', async (line, near) => {
    expect(await problems({ config: `${domain}${line}\n` })).toEqual([
      {
        text: expect.stringContaining(`"${near}"`),
        location: expect.objectContaining({ in: 'file', path: configPath, line: 2 }),
      },
    ]);
  });
  it.each(['config: a.yml', 'verbose: true', 'record: a.jsonl', 'domains-file: a', '<<: {}', '? [a]\n: b'])(
    '%s is none of them',
    async (line) => expect(await wrongLines(`${domain}${line}\n`)).toEqual([2]),
  );
  it('come once', async () => {
    expect(await wrongLines(`timeout: 5\n${domain}timeout: 6\n`)).toEqual([3]);
  });
  it('take maps of severities and zones', async () => {
    const config = `${domain}severity:\n  spf/ptr: error\n  mx/null:mixed: notice\nzone-files:\n  example.com: zones/a b.db\n`;
    const { policy, zoneFiles } = await options({ config });
    expect(policy.severities).toEqual({ 'spf/ptr': 'error', 'mx/null:mixed': 'notice' });
    expect(zoneFiles).toEqual([
      { path: 'zones/a b.db', origin: 'example.com', location: expect.objectContaining({ line: 6 }) },
    ]);
  });
  it('name the line of a wrong severity', async () => {
    expect(await wrongLines(`${domain}severity:\n  spf/ptr: fatal\n  spf/prt: error\n`)).toEqual([3, 4]);
  });
});

describe('ignores', () => {
  const ignore = (lines: string): string => `domains: [example.com]\nignore:\n${lines}`;
  it('say which check, where, why, who and until when', async () => {
    const config = ignore(
      '  - check: spf/*\n    reason: legacy: ends soon\n'.replace('legacy: ends', 'legacy, ends') +
        '  - check: mx/null:mixed\n    domain: EXAMPLE.com\n    reason: on purpose\n    owner: postmaster\n    until: 2026-11-23\n',
    );
    expect((await options({ config })).policy.ignores).toEqual([
      { check: 'spf/*', reason: 'legacy, ends soon' },
      {
        check: 'mx/null:mixed',
        domain: 'example.com',
        reason: 'on purpose',
        owner: 'postmaster',
        until: '2026-11-23',
      },
    ]);
  });
  it.each([
    ['  - check: spf/ptr\n    reason: x\n    until: 2026-11-22\n', [5]],
    ['  - check: spf/ptr\n    reason: x\n    until: 2026-02-30\n', [5]],
    ['  - check: spf/ptr\n    reason: x\n    until: next year\n', [5]],
    ['  - check: spf/ptr\n', [3]],
    ['  - reason: x\n', [3]],
    ['  - check: spf/ptr\n    reason:\n', [4]],
    ['  - check: spf/prt\n    reason: x\n', [3]],
    ['  - check: spf/ptr\n    reason: x\n    domain: exmaple.com\n', [5]],
    ['  - check: spf/prt\n    reason: x\n    domain: exmaple.com\n    untl: 2027-01-01\n', [3, 5, 6]],
    ['  - check: [spf/ptr, mx/null]\n    reason: x\n', [3]],
    ['  - spf/ptr\n', [3]],
    ['  check: spf/ptr\n  reason: x\n', [3]],
    ['  spf/ptr\n', [3]],
  ])('%j is wrong', async (lines, wrong) => {
    expect(await wrongLines(ignore(lines))).toEqual(wrong);
  });
  it('may be none', async () => {
    expect((await options({ config: ignore('') })).policy.ignores).toEqual([]);
  });
  it('may be for domains that the file does not list, where it lists none', async () => {
    const config = 'ignore:\n  - check: spf/ptr\n    reason: x\n    domain: example.org\n';
    expect((await options({ config, given: { domains: 'example.com' } })).policy.ignores).toHaveLength(1);
  });
});
