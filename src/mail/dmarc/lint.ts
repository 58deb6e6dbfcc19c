/** What is valid in a DMARC record, and yet surely not what its publisher wants. */
import type { Tag } from '../tag-list/index.ts';
import { type DmarcProblem, type DmarcProblemCode, isWeaker, knownTags, removedTags } from './record.ts';
import type { TagsByName, Values } from './values.ts';

/** Tags that mean nothing (any more). */
export const tagWarnings = (tags: TagsByName): readonly DmarcProblem[] =>
  [...tags].flatMap(([name, tag]) => {
    if (includes(removedTags, name)) return removedWarnings(name, tag);
    return includes(knownTags, name) ? [] : unknownFaults(name, tag);
  });

const includes = (names: readonly string[], name: string): boolean => names.includes(name);

/** RFC 9989 Appendix A.6: no receiver needs to read them; one by RFC 7489 still does, and may trip over the value. */
function removedWarnings(name: string, { value, nameSpan, valueSpan }: Tag): readonly DmarcProblem[] {
  const removed: DmarcProblem = {
    code: 'removed-tag',
    level: 'warning',
    span: nameSpan,
    text: name,
    tag: name,
  };
  if (isLegacyValue(name, value)) return [removed];
  return [
    removed,
    { code: 'invalid-removed-value', level: 'warning', span: valueSpan, text: value, tag: name },
  ];
}

/** RFC 7489 §6.3 and §6.4. */
export function isLegacyValue(name: string, value: string): boolean {
  if (name === 'pct') return /^\d{1,3}$/.test(value) && Number(value) <= 100;
  if (name === 'ri') return /^\d{1,10}$/.test(value) && Number(value) < 2 ** 32;
  return value.split(':').some((format) => format.trim().toLowerCase() === 'afrf');
}

/** RFC 9989 §4.7: unknown tags are ignored; §4.8: their names are letters only, and no value is empty. */
function unknownFaults(name: string, { name: text, value, nameSpan }: Tag): readonly DmarcProblem[] {
  const fault = (code: DmarcProblemCode, level: 'error' | 'warning'): DmarcProblem => ({
    code,
    level,
    span: nameSpan,
    text,
    tag: name,
  });
  if (/^[a-z]+[0-9_][a-z0-9_]*$/.test(name)) return [fault('bad-tag-name', 'error')];
  if (!/^[a-z]+$/.test(name)) return []; // the reader of the list has said so
  return [fault('unknown-tag', 'warning'), ...(value === '' ? [fault('empty-value', 'error')] : [])];
}

/** What the known tags say together; `second` is the tag after `v`, `end` the end of the record. */
export function recordWarnings(
  tags: TagsByName,
  values: Values,
  { second, end }: { readonly second: Tag | undefined; readonly end: number },
): readonly DmarcProblem[] {
  const problems: DmarcProblem[] = [];
  const warn = (code: DmarcProblemCode, name: string): void => {
    const span = tags.get(name)?.nameSpan ?? { start: end, end };
    problems.push({ code, level: 'warning', span, tag: name });
  };
  const { p, sp, np, fo, rua, ruf } = values;
  // RFC 7489 §6.4 wants `p` right after `v`; receivers by that RFC are many.
  if (tags.has('p') && second !== tags.get('p')) warn('p-not-second', 'p');
  if (sp === 'none' && isWeaker(sp, p ?? 'none')) warn('sp-none', 'sp');
  if (np === 'none' && isWeaker(np, sp ?? p ?? 'none')) warn('np-none', 'np');
  if (!tags.has('rua')) warn('no-rua', 'rua');
  if (rua.uris.length > 2) warn('more-than-two-rua', 'rua');
  if (ruf.uris.length > 2) warn('more-than-two-ruf', 'ruf');
  // RFC 9989 §4.7: `1` asks for all that `0` does; without `ruf`, `fo` is ignored.
  if (fo?.includes('0') && fo.includes('1')) warn('redundant-fo', 'fo');
  if (tags.has('fo') && !tags.has('ruf')) warn('fo-without-ruf', 'fo');
  return problems;
}
