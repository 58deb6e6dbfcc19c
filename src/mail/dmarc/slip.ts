/** Which tag somebody meant who wrote one that does not exist. */
import { type KnownTag, knownTags } from './record.ts';

/** The known tag that one slip of the finger away: letters in another order, or one too many, too few or wrong. */
export const likelyTag = (name: string): KnownTag | undefined =>
  name.length > 10
    ? undefined
    : (knownTags.find((tag) => sorted(tag) === sorted(name.toLowerCase())) ??
      knownTags.find((tag) => tag.length > 2 && isOneEditAway(tag, name.toLowerCase())));

const sorted = (word: string): string => [...word].sort().join('');

/** What is left after the common beginning and the common end is at most one letter in each. */
function isOneEditAway(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return a.length - start - end <= 1 && b.length - start - end <= 1;
}
