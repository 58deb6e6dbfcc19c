/** Reads the text of a key record (RFC 6376 §3.6.1). */
import type { Span } from '../problem/index.ts';
import { readTags, type Tag } from '../tag-list/index.ts';
import { decodeBase64 } from './base64.ts';
import { decodeNotes } from './notes.ts';
import { armourIn, pastedIn } from './pasted.ts';
import { readPublicKey } from './public-key.ts';
import { type DkimProblem, type KeyProblemCode, type KeyRecord, type KeyType, keyTypes } from './record.ts';
import { runTogetherIn } from './run-together.ts';

export interface Parsed {
  /** Undefined where no verifier gets a key; a revoked key has a record. */
  readonly record: KeyRecord | undefined;
  /** In the order of the text; spans are offsets in it. */
  readonly problems: readonly DkimProblem[];
}

/** Reads the text of one TXT record, its character-strings joined. Never throws; linear in its length. */
export function parse(text: string): Parsed {
  const { tags, problems: faults } = readTags(text);
  const read = readRecord(text, tags);
  // RFC 6376 §6.1.2 step 5: what does not keep to the format is ignored as a whole.
  const problems: readonly DkimProblem[] = [...faults, ...read.problems].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const isVoid = read.record === undefined || problems.some(({ level }) => level === 'error');
  const pasted = pastedIn(text, tags, isVoid ? 'error' : 'warning');
  if (!isVoid)
    return { record: read.record, problems: pasted === undefined ? problems : [...problems, pasted] };
  const cause = pasted ?? runTogetherIn(tags);
  return { record: undefined, problems: cause === undefined ? problems : [cause] };
}

interface Key extends Pick<KeyRecord, 'key' | 'bits' | 'revoked'> {
  readonly problems: readonly DkimProblem[];
}

function readRecord(text: string, tags: readonly Tag[]): Parsed {
  const problems = [...versionProblems(tags), ...obsolete(tags)];
  const keyType = readKeyType(tagNamed(tags, 'k'));
  const key = readKey(text, tagNamed(tags, 'p'), keyType ?? 'rsa');
  if (keyType === undefined) return { record: undefined, problems: [...problems, unknownType(tags)] };
  problems.push(...key.problems);
  if (problems.some(({ level }) => level === 'error')) return { record: undefined, problems };
  return { record: { keyType, ...keyOf(key), ...lists(tags) }, problems };
}

const keyOf = ({ key, bits, revoked }: Key): Pick<KeyRecord, 'key' | 'bits' | 'revoked'> => ({
  revoked,
  key,
  ...(bits === undefined ? {} : { bits }),
});

const tagNamed = (tags: readonly Tag[], name: string): Tag | undefined =>
  tags.find((tag) => tag.name === name);

function versionProblems(tags: readonly Tag[]): readonly DkimProblem[] {
  const version = tagNamed(tags, 'v');
  if (version === undefined) return [];
  // RFC 6376 §3.6.1: a string comparison; "DKIM1" is not the same as "DKIM1.0".
  if (version.value !== 'DKIM1') return [faultOf(version, 'bad-version')];
  return tags[0] === version ? [] : [{ code: 'version-not-first', level: 'error', span: version.nameSpan }];
}

/** RFC 6376 Appendix E: `g=` of RFC 4871 is gone. */
const obsolete = (tags: readonly Tag[]): readonly DkimProblem[] =>
  tags
    .filter(({ name }) => name === 'g')
    .map((tag) => ({ ...faultOf(tag, 'obsolete-tag'), level: 'warning' }));

const readKeyType = (tag: Tag | undefined): KeyType | undefined =>
  tag === undefined ? 'rsa' : keyTypes.find((type) => type === tag.value.toLowerCase());

const unknownType = (tags: readonly Tag[]): DkimProblem =>
  faultOf(tagNamed(tags, 'k') ?? noTag, 'unknown-key-type');

const noTag: Pick<Tag, 'value' | 'valueSpan'> = { value: '', valueSpan: { start: 0, end: 0 } };

const faultOf = (
  { value, valueSpan }: Pick<Tag, 'value' | 'valueSpan'>,
  code: DkimProblem['code'],
): DkimProblem => ({
  code,
  level: 'error',
  span: valueSpan,
  text: value,
});

function readKey(text: string, tag: Tag | undefined, keyType: KeyType): Key {
  if (tag === undefined)
    return noKey({ code: 'missing-key', level: 'error', span: { start: 0, end: text.length } });
  // RFC 6376 §3.6.1: an empty value means that this key has been revoked.
  if (tag.value === '') return { key: new Uint8Array(), revoked: true, problems: [] };
  const fault = (code: KeyProblemCode, detail?: string, span = tag.valueSpan): Key =>
    noKey({ code, level: 'error', span, ...(detail === undefined ? {} : { text: detail }) });
  const armour = armourIn(tag.value);
  if (armour !== undefined) return fault(armour);
  const decoded = decodeBase64(tag.value);
  if ('isCut' in decoded) return fault('truncated-key');
  if ('illegal' in decoded)
    return fault('bad-base64', sliceOf(tag.value, decoded.illegal), moved(decoded.illegal, tag));
  const read = readPublicKey(decoded.octets, keyType);
  if ('problem' in read) return fault(read.problem, read.text);
  const warnings = [
    ...(decoded.isPadded ? [] : (['missing-padding'] as const)),
    ...(read.warning ? [read.warning] : []),
  ];
  const problems = warnings.map((code): DkimProblem => ({ code, level: 'warning', span: tag.valueSpan }));
  return { key: decoded.octets, bits: read.bits, revoked: false, problems };
}

const noKey = (problem: DkimProblem): Key => ({ key: new Uint8Array(), revoked: false, problems: [problem] });

const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

const moved = ({ start, end }: Span, { valueSpan }: Tag): Span => ({
  start: start + valueSpan.start,
  end: end + valueSpan.start,
});

function lists(tags: readonly Tag[]): Pick<KeyRecord, 'hashes' | 'services' | 'flags' | 'notes' | 'others'> {
  const hashes = itemsOf(tagNamed(tags, 'h'));
  return {
    ...(hashes === undefined ? {} : { hashes }),
    services: itemsOf(tagNamed(tags, 's')) ?? ['*'],
    flags: itemsOf(tagNamed(tags, 't')) ?? [],
    notes: decodeNotes(tagNamed(tags, 'n')?.value ?? ''),
    // RFC 6376 §3.2: unrecognized tags are ignored.
    others: tags.filter(({ name }) => !known.has(name)).map(({ name, value }) => ({ name, value })),
  };
}

const known = new Set(['v', 'k', 'p', 'h', 's', 't', 'n']);

/** The items of a colon-separated list; none for an empty value. */
const itemsOf = (tag: Tag | undefined): readonly string[] | undefined =>
  tag?.value
    .split(':')
    .map((item) => item.trim())
    .filter((item) => item !== '');
