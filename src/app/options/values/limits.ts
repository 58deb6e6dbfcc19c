/** Limits of a rate, from which on it is warned of and fails. */
import { quoted } from '../../../core/quote.ts';
import type { RateLimits } from '../../../core/run-wide.ts';
import type { Parse } from './value.ts';

/** `0.1%/0.3%`: two percentages, the first at most the second. The sign is not left out: nobody should have to guess the unit. */
export const limits: Parse<RateLimits> = (text) => {
  const [, warn, fail] = /^(\d{1,3}(?:\.\d{1,4})?) ?% ?\/ ?(\d{1,3}(?:\.\d{1,4})?) ?%$/.exec(text) ?? [];
  const value = { warn: Number(warn) / 100, fail: Number(fail) / 100 };
  return value.warn > 0 && value.warn <= value.fail && value.fail <= 1
    ? { value }
    : {
        problem: `${quoted(text)} is not two percentages, to warn and to fail, the first not above the second: write them as 0.1%/0.3%`,
      };
};
