import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { parse } from '../../../src/mail/metrics/index.ts';

const root = resolve(import.meta.dirname, '../../..');
const documented = readFileSync(resolve(root, 'docs/metrics.md'), 'utf8');
const blocks = [...documented.matchAll(/```(csv|json)\n([\s\S]*?)```/g)].map(([, , text = '']) => text);
const validate = new Ajv2020().compile(
  JSON.parse(readFileSync(resolve(root, 'schema/metrics.schema.json'), 'utf8')),
);

it.each(blocks)('reads the documented file %#', async (text) => {
  const { rows, problems } = await parse(new TextEncoder().encode(text), { today: '2026-12-31' });
  expect(rows.length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

it('takes what the schema takes, and has a word for what it does not', async () => {
  const good = [{ day: '2026-01-01', sent: 10, complained: '0.3%' }];
  const bad = [{ day: '2026-01-01', sent: 10, complaint_rate: 0.3 }];
  expect(blocks.filter((text) => text.startsWith('[')).every((text) => validate(JSON.parse(text)))).toBe(
    true,
  );
  expect([validate(good), validate(bad)]).toEqual([true, false]);
  const read = (rows: unknown) =>
    parse(new TextEncoder().encode(JSON.stringify(rows)), { today: '2026-12-31' });
  expect((await read(good)).problems).toEqual([]);
  expect((await read(bad)).problems).not.toEqual([]);
});
