import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { configPath, initConfig, initWorkflow } from '../../../src/app/init/texts.ts';
import { readOptions } from '../../../src/app/options/index.ts';

const read = (text: string) =>
  readOptions({
    source: 'cli',
    given: {},
    files: { read: async (path) => (path === configPath ? text : undefined) },
    known: {
      checks: new Map([
        ['dmarc/policy', []],
        ['spf/ptr', []],
      ]),
    },
    today: '2026-11-23',
  });

it('the first configuration is one that can be read', async () => {
  const result = await read(initConfig({ domains: ['example.com', 'example.net'] }));
  expect('options' in result && result.options.domains.map(({ name }) => name)).toEqual([
    'example.com',
    'example.net',
  ]);
});

it('what it holds in comments can be read too', async () => {
  const all = initConfig({ domains: [] }).replace(/^( *)# (?=[a-z-]+:| {2})/gm, '$1');
  const result = await read(all.replace(/^yaml-language.*$/m, ''));
  expect('options' in result && result.options).toMatchObject({
    domains: [{ declared: { selectors: ['mail2026'], helo: 'out.example.com' } }],
    policy: { ignores: [{ check: 'dmarc/policy' }], severities: { 'spf/ptr': 'error' } },
  });
});

it('the first workflow asks for no more than it needs, and runs at an odd minute', () => {
  const workflow = parse(initWorkflow());
  expect(workflow.permissions).toEqual({});
  expect(workflow.jobs.deliverability.permissions).toEqual({ contents: 'read' });
  expect(Number(workflow.on.schedule[0].cron.split(' ')[0]) % 2).toBe(1);
  expect(workflow.jobs.deliverability.steps.at(-1).with.config).toBe(configPath);
});
