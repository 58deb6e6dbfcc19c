/** Passwords and tokens, which no message repeats, and the environment variables that they stand in. */
import { quoted } from '../../../core/quote.ts';
import type { Parse } from './value.ts';

const longest = 16_384;

export const secret: Parse<string> = (text) => {
  if (text.length > longest)
    return { problem: `is longer than ${longest} characters: give the secret alone` };
  return /[\0\r\n]/.test(text)
    ? { problem: 'has several lines, or a NUL: give the secret alone, on one line' }
    : { value: text };
};

/** POSIX.1-2024 §8.1, with lower-case letters. */
export const variable: Parse<string> = (text) =>
  /^[A-Za-z_][A-Za-z0-9_]{0,199}$/.test(text)
    ? { value: text }
    : {
        problem: `${quoted(text.slice(0, 3))}… is no name of an environment variable: give the name, never the secret itself`,
      };

/** One line that can be said to a server. */
export const account: Parse<string> = (text) =>
  /\p{Cc}/u.test(text) || text.length > 500
    ? { problem: `${quoted(text)} is no user name: give it on one line, without control characters` }
    : { value: text };
