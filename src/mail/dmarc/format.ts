/** DMARC records as text. */
import { formatTags, type Tag } from '../tag-list/index.ts';

type Written = Pick<Tag, 'name' | 'value'>;

/** The record as people publish it; what was no `name=value` in the text is gone. */
export const format = ({ tags }: { readonly tags: readonly Written[] }): string => formatTags(tags);

/**
 * The text of a record after some changes: a tag gets the given value, where it stands or else at the end (`p` right
 * after `v`, where receivers by RFC 7489 look for it), or goes, where the value is undefined.
 */
export function amended(
  { tags }: { readonly tags: readonly Written[] },
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const kept = new Map<string, string>();
  for (const { name, value } of tags) {
    const key = name.toLowerCase();
    if (!kept.has(key)) kept.set(key, value);
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) kept.delete(name);
    else kept.set(name, value);
  }
  const { v = 'DMARC1', p, ...others } = Object.fromEntries(kept);
  const first = p === undefined ? { v } : { v, p };
  return formatTags(Object.entries({ ...first, ...others }).map(([name, value]) => ({ name, value })));
}
