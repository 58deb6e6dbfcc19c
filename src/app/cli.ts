#!/usr/bin/env node
/** The command line's entry: answers `--version` at once, and loads the rest for everything else. */
import { tool } from './version.ts';

const [first, ...more] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && more.length === 0) {
  process.stdout.write(`${tool.version}\n`);
} else {
  const { main } = await import('./cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
