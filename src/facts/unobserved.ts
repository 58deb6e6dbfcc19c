/** What stands in for a fact where the world did not answer, and that is no reason to say nothing at all. */
import { Unobserved } from '../core/fact.ts';

/** For `catch` of a promise; whatever else went wrong goes on as it was. */
export const whereUnobserved =
  <T>(instead: (why: string) => T) =>
  (error: unknown): T => {
    if (error instanceof Unobserved) return instead(error.message);
    throw error;
  };
