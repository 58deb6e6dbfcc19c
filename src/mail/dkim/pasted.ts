/** What gets into a record by pasting: the quotes of a zone file, the backslashes of its escapes, the armour of a key file. */
import type { Tag } from '../tag-list/index.ts';
import type { DkimProblem } from './record.ts';

/** The first quote or backslash outside `n=`, whose text may hold any. */
export function pastedIn(
  text: string,
  tags: readonly Tag[],
  level: DkimProblem['level'],
): DkimProblem | undefined {
  const notes = tags.find(({ name }) => name === 'n')?.valueSpan;
  const bare =
    notes === undefined
      ? text
      : text.slice(0, notes.start) + ' '.repeat(notes.end - notes.start) + text.slice(notes.end);
  const at = bare.search(/["\\]/);
  if (at === -1) return undefined;
  const code = bare[at] === '\\' || /\\"/.test(bare) ? 'pasted-backslashes' : 'pasted-quotes';
  return { code, level, span: { start: at, end: at + 1 } };
}

/** Whether the value holds the lines that a key file begins and ends with, and of which kind. */
export const armourIn = (value: string): 'pem-armour' | 'private-key' | undefined => {
  if (!/-----\s*(?:BEGIN|END)/.test(value)) return undefined;
  return value.includes('PRIVATE') ? 'private-key' : 'pem-armour';
};
