/** The action's entry. Node keeps the compiled code of what is loaded behind it, for the next run on the same machine. */
import module from 'node:module';

// Since node 22.1.
module.enableCompileCache?.();
const { main } = await import('./github/main.ts');
process.exitCode = await main();
