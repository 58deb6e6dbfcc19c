/** `npm run generate`: writes every generated file, and removes pages of checks that are gone. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generated } from './generated.ts';

const root = resolve(import.meta.dirname, '..');
const files = await generated();

for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const pages = existsSync(join(root, 'docs/checks'))
  ? readdirSync(join(root, 'docs/checks'), { recursive: true, encoding: 'utf8' })
  : [];
for (const page of pages.filter((page) => page.endsWith('.md') && !files.has(`docs/checks/${page}`))) {
  rmSync(join(root, 'docs/checks', page));
}
console.log(`${files.size} files are up to date`);
