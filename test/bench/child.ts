/** Programs that are measured from outside: how long they take, and how much memory they had at most. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  /** Milliseconds from the start to the end of the process. */
  readonly took: number;
  readonly stdout: string;
}

export interface Started {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs node with the arguments and nothing else in its environment. */
export function node(args: readonly string[], { cwd = root, env = {} }: Started = {}): Promise<Ended> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (part) => {
    stdout += part;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, took: performance.now() - began, stdout }));
  });
}

/** The same, with the most memory that the process held, in MB. */
export async function nodeWithMemory(
  args: readonly string[],
  started: Started,
): Promise<Ended & { readonly memory: number }> {
  return inFolder(async (folder) => {
    const witness = join(folder, 'witness.cjs');
    const note = join(folder, 'note');
    writeFileSync(
      witness,
      `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(note)}, String(process.resourceUsage().maxRSS)));`,
    );
    const ended = await node(['--require', witness, ...args], started);
    return { ...ended, memory: Number(readFileSync(note, 'utf8')) / 1024 };
  });
}

/** A folder for the time that a function takes. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'deliverability-bench-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
