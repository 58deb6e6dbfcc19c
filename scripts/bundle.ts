/** The last part of `npm run build`: writes `dist/` anew from `build/`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bundled } from './bundled.ts';

const dist = resolve(import.meta.dirname, '../dist');
const files = await bundled();

rmSync(dist, { recursive: true, force: true });
for (const [path, bytes] of files) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), bytes);
}
const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
console.log(`dist: ${files.size} files, ${Math.round(total / 1024)} KiB`);
