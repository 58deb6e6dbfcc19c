/** What is wrong with the settings, said on the way out. */
import { visible } from '../../report/escape.ts';

/** The exit code. */
export const badSettings = 2;

/** Says all that is wrong, and returns the exit code. */
export function refuse(problems: readonly string[]): number {
  for (const problem of problems) process.stderr.write(`error: ${visible(problem)}\n`);
  return badSettings;
}
