import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  actionInputs,
  configSchema,
  flags,
  settingsIn,
  settingsTable,
} from '../../../src/app/options/index.ts';
import { settingNames, settingOf } from '../../../src/app/options/settings.ts';
import { itemsOf } from '../../../src/app/options/values/list.ts';
import { known, options } from './support.ts';

describe.each(settingNames)('the setting %s', (name) => {
  const setting = settingOf(name);
  const parsed = (text: string) =>
    (setting.separated === undefined ? [{ text }] : itemsOf(text, setting.separated)).map((item) =>
      setting.parse(item.text, known),
    );
  it('has an example that it reads', () => {
    expect(parsed(setting.example).filter((one) => 'problem' in one)).toEqual([]);
  });
  it('says what holds without it, and reads that where it is a value', () => {
    expect([setting.default, setting.otherwise].filter((text) => text !== undefined)).toHaveLength(1);
    if (setting.default !== undefined)
      expect(parsed(setting.default)).toEqual([expect.objectContaining({ value: expect.anything() })]);
  });
  it('has one line of help that ends like a sentence', () => {
    expect(setting.help).toMatch(/^[A-Z][^\n]{15,}[.]$/);
  });
});

describe('the JSON Schema', () => {
  const validate = new Ajv2020({ strict: false }).compile(configSchema());
  const accepts = (text: string): boolean => validate(parse(text));
  it('knows every key of the file and no other', () => {
    const { properties } = configSchema();
    expect(Object.keys(properties as object).sort()).toEqual(
      [...settingsIn('config'), 'ignore', 'own-blocklists'].sort(),
    );
  });
  it.each([
    'domains: [example.com]',
    'domains:\n  - name: example.com\n    dkim-selectors: 20230601\n    sending-ips: [192.0.2.1]\n',
    'domains:\n  example.com:\n  example.net: {profile: parked}\n',
    'fail-on: never\nstrict: yes\ntimeout: 60\nseverity: {spf/ptr: error}\nzone-files: [a.db]',
    'own-blocklists:\n  - {zone: bl.example.net, queries: [ipv4, domain], codes: {127.0.0.2: spam, 127.0.1.x: {severity: error}}}\n',
    'blocklists: [+psbl, -spamcop]\nblocklist-keys-env: {}\n',
    'ignore:\n  - {check: "spf/*", reason: x, until: 2027-01-01}\n  - {check: mx/null:mixed, reason: x}\n',
  ])('accepts %j, as the reader does', async (text) => {
    expect(accepts(text)).toBe(true);
    expect(await options({ config: text, given: { domains: 'example.com' } })).toBeDefined();
  });
  it.each([
    'domain: example.com',
    'fail-on: always',
    'timeout: soon',
    'timeout: 0',
    'domains:\n  - {profile: parked}',
    'domains:\n  - {name: example.com, profil: parked}',
    'ignore:\n  - {check: spf/ptr}',
    'ignore:\n  - {check: spf, reason: x}',
  ])('refuses %j, as the reader does', async (text) => {
    expect(accepts(text)).toBe(false);
    await expect(options({ config: text, given: { domains: 'example.com' } })).rejects.toThrow();
  });
  it('accepts the configuration of the README, and so does the reader', async () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const config = /```yaml\n(# yaml-language-server[^`]*)```/.exec(readme)?.[1] ?? '';
    expect(config).toContain('domains:');
    expect(accepts(config)).toBe(true);
    expect((await options({ config })).domains.length).toBeGreaterThan(1);
  });
});

describe('the inputs of the action', () => {
  const inputs: Record<string, { description: string; required: boolean }> = parse(
    `inputs:\n${actionInputs()}`,
  ).inputs;
  it('are those of the table', () => expect(Object.keys(inputs)).toEqual(settingsIn('input')));
  it('have no default, which would win over the file', () => {
    for (const input of Object.values(inputs))
      expect(Object.keys(input)).toEqual(['description', 'required']);
  });
  it('name the default in their description', () => {
    expect(inputs['fail-on']?.description).toContain('Default: error.');
    expect(inputs['dns-servers']?.description).toContain("the system's");
  });
});

describe('the flags of the command line', () => {
  it('are those of the table, and tell switches from values', () => {
    expect(flags().map(({ name }) => name)).toEqual(settingsIn('flag'));
    expect(
      flags()
        .filter(({ isSwitch }) => isSwitch)
        .map(({ synopsis }) => synopsis),
    ).toEqual(['--postmaster', '--strict', '--verbose']);
    expect(flags().find(({ name }) => name === 'timeout')?.synopsis).toBe('--timeout <seconds>');
  });
});

describe('the table of the README', () => {
  it('has a row for each setting, of five cells', () => {
    const rows = settingsTable()
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    expect(rows).toHaveLength(settingNames.length);
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(7);
  });
});
