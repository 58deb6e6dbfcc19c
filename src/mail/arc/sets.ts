/** The ARC sets of a message (RFC 8617 §4.2), and whether they are whole. */
import { type Field, fieldValue, TagReader } from '../dkim/index.ts';

/** Places among the fields of the message. */
export interface ArcSet {
  readonly results: number;
  readonly signature: number;
  readonly seal: number;
}

/** `sets[0]` is instance 1; `broken`: a field without a number, a set with too few or too many, or a gap. */
export type Sets = { readonly sets: readonly ArcSet[] } | { readonly broken: 'structure' | 'too-many-sets' };

/** RFC 8617 §4.2.1. */
const mostSets = 50;

const parts: Readonly<Record<string, keyof ArcSet>> = {
  'arc-authentication-results': 'results',
  'arc-message-signature': 'signature',
  'arc-seal': 'seal',
};

/** Linear in the fields. */
export function setsOf(fields: readonly Field[]): Sets {
  const found = new Map<number, Partial<ArcSet>>();
  for (const [at, field] of fields.entries()) {
    const part = parts[field.name];
    if (part === undefined) continue;
    const instance = part === 'results' ? instanceOfResults(field) : instanceOf(field);
    const set = found.get(instance ?? 0) ?? {};
    // RFC 8617 §5.2 step 3: exactly one of each in every set.
    if (instance === undefined || set[part] !== undefined) return { broken: 'structure' };
    if (instance > mostSets) return { broken: 'too-many-sets' };
    found.set(instance, { ...set, [part]: at });
  }
  const sets = Array.from({ length: found.size }, (_, at) => found.get(at + 1));
  return sets.every(isWhole) ? { sets } : { broken: 'structure' };
}

const isWhole = (set: Partial<ArcSet> | undefined): set is ArcSet =>
  set?.results !== undefined && set.signature !== undefined && set.seal !== undefined;

/** RFC 8617 §4.2.1: one or two digits, from 1. */
function numberOf(text: string): number | undefined {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return number === 0 ? undefined : number;
}

const instanceOf = (field: Field): number | undefined =>
  numberOf(new TagReader(fieldValue(field)).tag('i')?.value ?? '');

/** RFC 8617 §4.1.1: the number comes first, and after it, as anywhere, comments may stand. */
function instanceOfResults(field: Field): number | undefined {
  const [first = ''] = fieldValue(field).split(';', 1);
  const [name = '', number = '', ...others] = first.replace(/\([^()]*\)/g, ' ').split('=');
  return name.trim().toLowerCase() === 'i' && others.length === 0 ? numberOf(number.trim()) : undefined;
}
