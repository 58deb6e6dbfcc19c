/** Opens the lab before the first test and closes it after the last; tests get to it by `inject('lab')`. */
import type { TestProject } from 'vitest/node';
import { type Lab, missingPrograms, openLab } from './lab.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Undefined where servers are not installed. */
    lab: Lab | undefined;
  }
}

/** @throws in CI where a server is not installed: there, nothing may be skipped. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const missing = missingPrograms();
  if (missing.length > 0) {
    const sentence = `the lab needs ${missing.join(', ')}: apt-get install nsd knot unbound dnsutils openssl`;
    if (process.env['CI'] === 'true') throw new Error(sentence);
    console.warn(`skipped: ${sentence}`);
    project.provide('lab', undefined);
    return undefined;
  }
  const { logs, stop, ...lab } = await openLab();
  project.provide('lab', lab);
  return async () => {
    if (project.vitest.state.getCountOfFailedTests() > 0) console.error(logs());
    await stop();
  };
}
