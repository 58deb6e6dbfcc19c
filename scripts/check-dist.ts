/** `npm run check-dist`: whether the committed `dist/` is what the sources make, byte for byte. Writes nothing there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundled } from './bundled.ts';

const dist = resolve(import.meta.dirname, '../dist');
const wanted = await bundled();
const present = existsSync(dist) ? filesBelow(dist) : [];

const stale = [...wanted].filter(
  ([path, bytes]) => present.includes(path) && !readFileSync(join(dist, path)).equals(bytes),
);
const problems = [
  ...stale.map(([path]) => `differs   ${path}`),
  ...[...wanted.keys()].filter((path) => !present.includes(path)).map((path) => `missing   ${path}`),
  ...present.filter((path) => !wanted.has(path)).map((path) => `left over ${path}`),
];
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `dist is fresh: ${wanted.size} files`
    : 'dist is not what the sources make: run `npm run build`',
);
process.exitCode = problems.length === 0 ? 0 : 1;

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}
