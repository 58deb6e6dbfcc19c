#!/usr/bin/env node
/**
 * The command line's entry: answers `--version` at once, and loads the rest for everything else. Node keeps the compiled
 * code of what is loaded, for the next run on the same machine.
 */
import module from 'node:module';
import { tool } from './version.ts';

// A reader that has seen enough, such as `head`, is no defect: the run goes on to its exit code.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [first, ...more] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && more.length === 0) {
  process.stdout.write(`${tool.version}\n`);
} else {
  // Since node 22.1.
  module.enableCompileCache?.();
  const { main } = await import('./cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
