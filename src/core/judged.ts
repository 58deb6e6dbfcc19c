/** What checks found, for those that rest on it instead of on the world. */
import type { Result } from './report.ts';

/** A result without what only a report needs. */
export type Judged = Pick<Result, 'check' | 'subject' | 'outcome' | 'reason' | 'findings'>;
