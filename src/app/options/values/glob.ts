/** Paths of messages, with `*`, `**` and `?`. */
import { quoted } from '../../../core/quote.ts';
import { path } from './plain.ts';
import type { Parse } from './value.ts';

/** A few "**" only: each multiplies the folders that are looked through. */
export const glob: Parse<string> = (text, known) => {
  const parsed = path(text, known);
  if ('problem' in parsed) return parsed;
  return text.split('**').length > 4
    ? { problem: `${quoted(text)} has too many "**": one is enough` }
    : parsed;
};
