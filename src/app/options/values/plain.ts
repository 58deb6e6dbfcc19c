/** Values without a grammar of their own: choices, yes and no, whole numbers, paths. */
import { quoted } from '../../../core/quote.ts';
import { alternatives, nearest } from '../nearest.ts';
import type { Parse } from './value.ts';

/** One of some words, in any case. */
export const choice =
  <const T extends string>(choices: readonly T[]): Parse<T> =>
  (text) => {
    const value = choices.find((one) => one === text.toLowerCase());
    if (value !== undefined) return { value };
    const near = nearest(text, choices);
    const meant = near === undefined ? '' : ` (did you mean "${near}"?)`;
    return { problem: `${quoted(text)} is not a choice: use ${alternatives(choices)}${meant}` };
  };

/** YAML 1.1 and 1.2 and people disagree on how to write it; all mean the same. */
const truths: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'on'].map((word) => [word, true] as const),
  ...['false', 'no', 'off'].map((word) => [word, false] as const),
]);

export const boolean: Parse<boolean> = (text) => {
  const value = truths.get(text.toLowerCase());
  return value === undefined
    ? { problem: `${quoted(text)} is neither true nor false: use one of them` }
    : { value };
};

/** A whole number from `least` to `most`. */
export const integer =
  ({ least, most }: { least: number; most: number }): Parse<number> =>
  (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return { value };
    return {
      problem: `${quoted(text)} is not a whole number from ${least} to ${most}: write one, without a unit`,
    };
  };

/** A path of a file, as the platform takes it; relative to the working directory. */
export const path: Parse<string> = (text) => {
  if (text.includes('\0') || /[\r\n]/.test(text))
    return { problem: `${quoted(text)} is not a path: give one path on one line` };
  return text.length > 4096
    ? { problem: `${quoted(text)} is too long for a path: give a shorter one` }
    : { value: text };
};
