/**
 * `npm test` tries the same inputs every time, so that a change is judged by what it changes; `npm run fuzz` tries others
 * at each run, and more of them. A failure names its seed: `FUZZ_SEED=… npm run fuzz` repeats it.
 */
import fc from 'fast-check';

const { FUZZ_SEED: seed = '20261123', FUZZ_RUNS: runs } = process.env;

fc.configureGlobal({
  ...(seed === 'random' ? {} : { seed: Number(seed) }),
  ...(runs === undefined ? {} : { numRuns: Number(runs) }),
});
