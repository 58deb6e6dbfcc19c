/** What is wrong with a file that was given as one of bounces, in a sentence without its end. */
import { quoted } from '../core/quote.ts';
import type { FileTrouble } from './bounce-told.ts';

export const troubleInWords = ({ path, trouble, detail }: Omit<FileTrouble, 'line'>): string => {
  const file = quoted(path);
  switch (trouble) {
    case 'unreadable':
      return `the file ${file} cannot be read (${detail})`;
    case 'empty':
      return `the file ${file} is empty`;
    case 'packed':
      return `the file ${file} is an archive, and was not read`;
    case 'no-bounce':
      return `a mail in ${file} is no bounce, and was left out`;
    case 'no-entry':
      return `${file} is neither a mail nor the log of a mail server that is known`;
  }
};
