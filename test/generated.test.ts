/** Generated files are committed; this notices when a source has changed without `npm run generate`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { generated } from '../scripts/generated.ts';

const root = resolve(import.meta.dirname, '..');
const files = await generated();

it.each([...files])('%s is as its sources make it', (path, text) => {
  expect(existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8')).toBe(text);
});

it('no page is left of a check that is gone', () => {
  const pages = readdirSync(join(root, 'docs/checks'), { recursive: true, encoding: 'utf8' }).filter((page) =>
    page.endsWith('.md'),
  );
  expect(pages.filter((page) => !files.has(`docs/checks/${page}`))).toEqual([]);
});
