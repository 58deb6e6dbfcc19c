/** `deliverability check`: the main job at a terminal or in a pipe. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { quoted } from '../../core/quote.ts';
import type { DeadAddress } from '../../facts/bounce-tally.ts';
import { visible } from '../../report/escape.ts';
import { formatProblem } from '../options/index.ts';
import { type Prepared, prepare } from '../prepare.ts';
import { renderAs, writeReports } from '../reports.ts';
import { run } from '../run.ts';
import { progressOn } from './progress.ts';
import { badSettings, refuse } from './refuse.ts';
import { terminalOf } from './terminal.ts';

/** Flags by the name of their setting; `domains` are the arguments. Returns the exit code. */
export async function check(given: Readonly<Record<string, string | undefined>>): Promise<number> {
  const now = new Date();
  const prepared = await prepare({
    source: 'cli',
    given,
    today: now.toISOString().slice(0, 10),
    env: (name) => process.env[name],
  });
  if ('problems' in prepared) return refuse(prepared.problems.map(formatProblem));
  return inspectAndReport(prepared, now);
}

export async function inspectAndReport(prepared: Prepared, now: Date): Promise<number> {
  const { options } = prepared;
  const record = options.record === undefined ? undefined : recorder(options.record);
  if (typeof record === 'string') return refuse([record]);
  const progress = progressOn(process.stderr, () => performance.now());
  let dead: readonly DeadAddress[] = [];
  const report = await run(options, {
    ...prepared,
    suppress: (addresses) => {
      dead = addresses;
    },
    now,
    record,
    progress: progress.update,
    crashed: (error, where) => {
      if (process.env['DEBUG']) process.stderr.write(`${where}: ${error.stack}\n`);
    },
  });
  progress.end();
  const terminal = terminalOf(process.stdout, process.env, options.color);
  process.stdout.write(await renderAs(options.format, report, { ...options, ...terminal }));
  const written = await writeReports(report, options, dead);
  for (const problem of written.problems) process.stderr.write(`${visible(problem)}\n`);
  return written.problems.length > 0 ? badSettings : report.verdict.exitCode;
}

/** Lines go out as they come, so that a run that is stopped leaves what it has seen; a sentence where that cannot be. */
function recorder(path: string): ((line: string) => void) | string {
  try {
    writeFileSync(path, '');
  } catch (error) {
    return `--record: ${quoted(path)} cannot be written (${(error as Error).message})`;
  }
  return (line) => appendFileSync(path, `${line}\n`);
}
