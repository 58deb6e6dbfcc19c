/** A server as a child process in its own folder: started, asked until it answers, and ended by its id. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Program {
  /** Base name of the program; its log becomes `<name>.log` in the folder. */
  readonly name: string;
  /** Where the program is, if not where programs are installed. */
  readonly path?: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** Whether the server answers yet. */
  isReady(): Promise<boolean>;
}

export interface Running {
  stop(): Promise<void>;
}

/** Servers live in `sbin`, which is not on everyone's path. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/sbin'];

/** Where a program is installed, or undefined where it is not. */
export const pathOf = (program: string): string | undefined =>
  folders.map((folder) => join(folder, program)).find((path) => existsSync(path));

/** Milliseconds that a server has to answer its first question. */
const patience = 15_000;

/** @throws where the server ends, or stays silent; the message holds what it wrote last. */
export async function start({ name, path = pathOf(name), args, folder, isReady }: Program): Promise<Running> {
  if (path === undefined) throw new Error(`${name} is not installed`);
  const log = join(folder, `${name}.log`);
  const output = openSync(log, 'a');
  const child = spawn(path, args, { cwd: folder, stdio: ['ignore', output, output] });
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => resolve()).once('error', () => resolve()),
  );
  const stop = () => end(child, ended);
  const until = Date.now() + patience;
  while (!(await isReady())) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`${name} does not answer:\n${tailOf(log)}`);
    }
    await sleep(50);
  }
  return { stop };
}

/** Asks to end, and insists after two seconds. */
async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), 2_000);
  await ended;
  clearTimeout(insist);
}

/** The last lines of a log, as many as tell what went wrong. */
export const tailOf = (log: string): string =>
  existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-20).join('\n') : '(no log)';
