/** `npm run new-check spf/lookup-limit`: writes the one file that a check is. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { problemWithId, skeletonOf } from './check-skeleton.ts';

const root = resolve(import.meta.dirname, '..');
const pathOf = (id: string): string => join(root, 'src/checks', `${id}.ts`);
const [id = ''] = process.argv.slice(2);
const problem = problemWithId(id, (taken) => existsSync(pathOf(taken)));

if (problem === undefined) {
  mkdirSync(dirname(pathOf(id)), { recursive: true });
  writeFileSync(pathOf(id), skeletonOf(id), { flag: 'wx' });
  console.log(`src/checks/${id}.ts is written: fill it in, then npm run generate, then npm test`);
} else {
  console.error(problem);
  process.exitCode = 2;
}
