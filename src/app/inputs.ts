/** The files that the settings `bounces`, `reports` and `metrics` name: looked up before a run, read within it. */
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { NamedFiles, RunWide } from '../core/run-wide.ts';
import { glob, isPattern } from './glob.ts';
import type { AskedFiles, Options } from './options/index.ts';

/** A day's bounces of a large sender, one a file. */
const mostFiles = 200_000;

/** What each pattern leads to. Never rejects: what is wrong with one is said there, and the rest is read. */
export async function findInputs(inputs: Options['inputs']): Promise<RunWide['inputs']> {
  const [bounces, reports, metrics] = await Promise.all(
    [inputs.bounces, inputs.reports, inputs.metrics].map((asked) => Promise.all(asked.map(found))),
  );
  return { bounces: bounces ?? [], reports: reports ?? [], metrics: metrics ?? [] };
}

const partOctets = 256 * 1024;

/**
 * The octets of a file, in parts. Rejects where it cannot be read. Ten thousand small files are read one after the other:
 * to wait for each would take longer than to read it.
 */
export async function* fileParts(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = openSync(path, 'r');
  try {
    const most = Math.min(fstatSync(file).size + 1, partOctets);
    for (;;) {
      const part = Buffer.allocUnsafe(most);
      const length = readSync(file, part);
      if (length > 0) yield part.subarray(0, length);
      // A file's end comes short; a read at the end of one that has just grown is left to the next run.
      if (length < most) return;
      // Answers of the network wait meanwhile.
      await setImmediate();
    }
  } finally {
    closeSync(file);
  }
}

type Outcome = Pick<NamedFiles, 'paths' | 'trouble'>;

const found = async (asked: AskedFiles): Promise<NamedFiles> => ({
  ...asked,
  ...(await lookUp(asked.pattern).catch((): Outcome => ({ paths: [], trouble: 'unreadable' }))),
});

/** A name with a "*" in it may be a file's own. */
async function lookUp(pattern: string): Promise<Outcome> {
  const about = await aboutOf(pattern);
  if (about?.isDirectory()) return within(pattern);
  if (about?.isFile()) return { paths: [withSlashes(pattern)] };
  if (about !== undefined) return { paths: [], trouble: about.isSymbolicLink() ? 'link' : 'unreadable' };
  if (!isPattern(pattern)) return { paths: [], trouble: 'missing' };
  const { paths, isCut } = await glob(pattern);
  return bounded(paths, isCut);
}

const aboutOf = (path: string): Promise<Stats | undefined> =>
  lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });

/** The files of a folder; of a Maildir, those of its folders "new" and "cur". */
async function within(folder: string): Promise<Outcome> {
  const entries = await readdir(folder, { withFileTypes: true });
  const isMaildir = entries.some((entry) => entry.name === 'cur' && entry.isDirectory());
  const folders = isMaildir ? ['new', 'cur'].map((name) => join(folder, name)) : [folder];
  const paths: string[] = [];
  for (const path of folders) paths.push(...(await filesIn(path)));
  return bounded(paths, false);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => withSlashes(join(folder, name)))
    .sort();
}

function bounded(paths: readonly string[], isCut: boolean): Outcome {
  if (isCut || paths.length > mostFiles) return { paths: paths.slice(0, mostFiles), trouble: 'too-many' };
  return paths.length === 0 ? { paths, trouble: 'nothing' } : { paths };
}

const withSlashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);
