/** The entry points as processes of their own, from the sources, in an empty working folder. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const src = resolve(import.meta.dirname, '../../src/app');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Folder {
  readonly path: string;
  write(name: string, text: string): string;
  read(name: string): string;
  remove(): void;
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'deliverability-'));
  return {
    path,
    write(name, text) {
      writeFileSync(join(path, name), text);
      return join(path, name);
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Nothing of this process's environment but the path gets through. */
function start(
  entry: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<Ended> {
  const child = spawn(process.execPath, [join(src, entry), ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, stdout, stderr })));
}

/** Like `cli`, but nobody reads what it writes to standard output. */
export function unread(folder: Folder, args: readonly string[]): Promise<Omit<Ended, 'stdout'>> {
  const child = spawn(process.execPath, [join(src, 'cli.ts'), ...args], { cwd: folder.path });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, stderr })));
}

/** The exchangers of the zones in tests are strangers, and block lists are elsewhere: they are left alone but where a test says otherwise. */
const sparing = (args: readonly string[]): readonly string[] =>
  args[0] === 'check'
    ? [...args, ...Object.entries(spared).flatMap((pair) => unlessGiven(pair, args))]
    : args;

const spared = { exchangers: 'off', blocklists: 'none' };

const unlessGiven = ([name, value]: readonly [string, string], args: readonly string[]): readonly string[] =>
  args.includes(`--${name}`) ? [] : [`--${name}`, value];

export const cli = (folder: Folder, args: readonly string[], env?: Record<string, string>): Promise<Ended> =>
  start('cli.ts', sparing(args), { cwd: folder.path, ...(env === undefined ? {} : { env }) });

/** As GitHub runs it: inputs as `INPUT_*`, command files, the workspace as the working folder. */
export async function action(
  folder: Folder,
  inputs: Readonly<Record<string, string>>,
  env: Record<string, string> = {},
) {
  const files = {
    GITHUB_OUTPUT: folder.write('output', ''),
    GITHUB_STEP_SUMMARY: folder.write('summary', ''),
  };
  const given = Object.fromEntries(
    Object.entries({ ...spared, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const ended = await start('action.ts', [], {
    cwd: folder.path,
    env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder.path, ...files, ...given, ...env },
  });
  return { ...ended, summary: folder.read('summary'), outputs: outputsIn(folder.read('output')) };
}

/** `name<<mark`, the value, `mark`. */
const outputsIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2$/gm)].map(([, name, , value]) => [name, value]),
  );
