/** Reads the text of a DMARC Policy Record (RFC 9989 §4.7 and §4.8). */
import { readTags, type Tag } from '../tag-list/index.ts';
import { isLegacyValue, recordWarnings, tagWarnings } from './lint.ts';
import { type PolicyReading, readPolicy } from './policy.ts';
import { type DmarcProblem, type DmarcRecord, knownTags, type ParsedRecord } from './record.ts';
import { readValues, type TagsByName, type Values, valueFaults } from './values.ts';

/** Never throws, and takes time linear in the length of the text. */
export function parse(text: string): ParsedRecord {
  const { tags: list, problems } = readTags(text, { caseless: true });
  const version = versionProblem(text, list);
  if (version !== undefined)
    return { record: undefined, isDmarc: false, psd: 'u', tags: list, problems: [version] };
  const tags = firstOfEach(list);
  const values = readValues(tags);
  const policy = readPolicy(tags, values, text.length);
  const found = [
    ...problems,
    ...policy.problems,
    ...valueFaults(tags, values),
    ...tagWarnings(tags),
    ...recordWarnings(tags, values, { second: list[1], end: text.length }),
  ];
  return {
    record: recordOf(text, list, { tags, values, policy }),
    isDmarc: true,
    psd: values.psd ?? 'u',
    tags: list,
    problems: found.sort((a, b) => a.span.start - b.span.start),
  };
}

/** RFC 9989 §4.7: without a first tag `v` whose value is precisely `DMARC1`, the whole record is ignored. */
function versionProblem(text: string, [first, ...others]: readonly Tag[]): DmarcProblem | undefined {
  if (first === undefined || first.name.toLowerCase() !== 'v') {
    const later = others.find(({ name, value }) => name.toLowerCase() === 'v' && value === 'DMARC1');
    if (later === undefined)
      return { code: 'missing-version', level: 'error', span: { start: 0, end: text.length } };
    return { code: 'version-not-first', level: 'error', span: later.nameSpan, tag: 'v' };
  }
  const { value, nameSpan, valueSpan } = first;
  if (value !== 'DMARC1')
    return { code: 'bad-version', level: 'error', span: valueSpan, text: value, tag: 'v' };
  if (nameSpan.start === 0) return undefined;
  // RFC 9989 §4.8: nothing stands before `v`, not even white space.
  const code = text.slice(0, nameSpan.start).trim() === '' ? 'leading-whitespace' : 'version-not-first';
  return { code, level: 'error', span: { start: 0, end: nameSpan.start }, tag: 'v' };
}

/** A tag that comes twice is an error (RFC 6376 §3.2); of what receivers make of it, the first is likeliest. */
function firstOfEach(list: readonly Tag[]): TagsByName {
  const first = new Map<string, Tag>();
  for (const tag of list) {
    const name = tag.name.toLowerCase();
    if (!first.has(name)) first.set(name, tag);
  }
  return first;
}

interface Reading {
  readonly tags: TagsByName;
  readonly values: Values;
  readonly policy: PolicyReading;
}

function recordOf(
  text: string,
  list: readonly Tag[],
  { tags, values, policy }: Reading,
): DmarcRecord | undefined {
  if (policy.inForce === undefined) return undefined;
  const { adkim, aspf, fo, psd, t, rua, ruf } = values;
  const pct = tags.get('pct')?.value;
  return {
    text,
    tags: list,
    explicit: knownTags.filter((name) => name === 'v' || counts(tags.get(name), values[name])),
    ...policy.inForce,
    adkim: adkim ?? 'r',
    aspf: aspf ?? 'r',
    fo: fo ?? ['0'],
    psd: psd ?? 'u',
    t: t ?? 'n',
    rua: rua.uris,
    ruf: ruf.uris,
    ...(pct !== undefined && isLegacyValue('pct', pct) ? { pct: Number(pct) } : {}),
  };
}

const counts = (tag: Tag | undefined, value: Values[keyof Values]): boolean => {
  if (tag === undefined || value === undefined) return false;
  return typeof value !== 'object' || !('uris' in value) || value.uris.length > 0;
};
