/** The values of the known tags of a DMARC record, each by the rule of RFC 9989 §4.8. */
import type { Tag } from '../tag-list/index.ts';
import {
  type AlignmentMode,
  type DmarcProblem,
  type FailureOption,
  type KnownTag,
  type Policy,
  type Psd,
  policies,
} from './record.ts';
import { type ReadUris, readUris } from './uri.ts';

/** What the tags say; undefined where one is absent, or its value is none of those that it can have. */
export interface Values {
  readonly p: Policy | undefined;
  readonly sp: Policy | undefined;
  readonly np: Policy | undefined;
  readonly adkim: AlignmentMode | undefined;
  readonly aspf: AlignmentMode | undefined;
  readonly fo: readonly FailureOption[] | undefined;
  readonly psd: Psd | undefined;
  readonly t: 'y' | 'n' | undefined;
  readonly rua: ReadUris;
  readonly ruf: ReadUris;
}

/** The tag of each name, in lower case, that counts. */
export type TagsByName = ReadonlyMap<string, Tag>;

export function readValues(tags: TagsByName): Values {
  const modes = ['r', 's'] as const;
  const uris = (name: 'rua' | 'ruf'): ReadUris => {
    const tag = tags.get(name);
    if (tag === undefined || tag.value === '') return { uris: [], problems: [] };
    return readUris(name, tag.value, tag.valueSpan.start);
  };
  return {
    p: choice(tags.get('p'), policies),
    sp: choice(tags.get('sp'), policies),
    np: choice(tags.get('np'), policies),
    adkim: choice(tags.get('adkim'), modes),
    aspf: choice(tags.get('aspf'), modes),
    fo: readOptions(tags.get('fo')),
    psd: choice(tags.get('psd'), ['y', 'n', 'u']),
    t: choice(tags.get('t'), ['y', 'n']),
    rua: uris('rua'),
    ruf: uris('ruf'),
  };
}

/** RFC 5234 §2.3: literal text of a grammar matches in either case. */
const choice = <T extends string>(tag: Tag | undefined, choices: readonly T[]): T | undefined =>
  choices.find((one) => one === tag?.value.toLowerCase());

/** RFC 9989 §4.7: options between colons, in any number (§4.8 lists fewer combinations than its own example). */
function readOptions(tag: Tag | undefined): readonly FailureOption[] | undefined {
  const options = tag?.value.split(':').map((option) => option.trim().toLowerCase());
  return options?.every((option) => /^[01ds]$/.test(option)) ? (options as FailureOption[]) : undefined;
}

/** The known tags, but for the policies, that have a value which they cannot have. */
export function valueFaults(tags: TagsByName, values: Values): readonly DmarcProblem[] {
  const judged: readonly KnownTag[] = ['adkim', 'aspf', 'fo', 'psd', 't', 'rua', 'ruf'];
  const faults = judged.flatMap((name) => {
    const tag = tags.get(name);
    if (tag === undefined || (tag.value !== '' && values[name as keyof Values] !== undefined)) return [];
    return [valueFault(tag, 'error')];
  });
  return [...faults, ...values.rua.problems, ...values.ruf.problems];
}

/** What to say of a tag whose value is not one that it can have. */
export const valueFault = (
  { name, value, nameSpan, valueSpan }: Tag,
  level: 'error' | 'warning',
): DmarcProblem =>
  value === ''
    ? { code: 'empty-value', level, span: nameSpan, text: name, tag: name.toLowerCase() }
    : { code: 'invalid-value', level, span: valueSpan, text: value, tag: name.toLowerCase() };
