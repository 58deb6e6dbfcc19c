/** What a signature signs: the fields of `h=`, then the signature field itself without its value (RFC 6376 §3.7, §5.4.2). */
import { readTags } from '../tag-list/index.ts';
import { type Canonicalization, canonicalField } from './canonical-header.ts';
import type { Field } from './fields.ts';

export interface Signed {
  readonly fields: readonly Field[];
  /** Where the signature stands among the fields. */
  readonly at: number;
  readonly names: readonly string[];
  readonly canonicalization: Canonicalization;
}

/** The octets whose hash is signed. Linear in the header and the list. */
export function signedData({ fields, at, names, canonicalization }: Signed): Uint8Array {
  const own = fields[at];
  const canonical = (text: string): string => canonicalField(text, canonicalization);
  const selected = fieldsSigned(fields, at, names).map(({ text }) => `${canonical(text)}\r\n`);
  // RFC 6376 §3.7: the signature field comes last, and without the line end that closes it.
  const last = own === undefined ? '' : canonical(withoutSignature(own.text));
  return Buffer.from([...selected, last].join(''), 'latin1');
}

/** RFC 6376 §5.4.2: of a field that is there several times, the lowest first; what is not there is signed as nothing. */
function fieldsSigned(fields: readonly Field[], at: number, names: readonly string[]): readonly Field[] {
  const left = new Map<string, Field[]>();
  for (const [index, field] of fields.entries()) {
    // RFC 6376 §3.5: the signature that is being verified is not among the fields that h= names.
    if (index === at) continue;
    const same = left.get(field.name);
    if (same === undefined) left.set(field.name, [field]);
    else same.push(field);
  }
  return names.flatMap((name) => left.get(name)?.pop() ?? []);
}

/** RFC 6376 §3.7: the value of `b=` deleted, with all white space around it. */
export function withoutSignature(text: string): string {
  const valueStart = text.indexOf(':') + 1;
  const value = text.slice(valueStart);
  const tag = readTags(value).tags.find(({ name }) => name === 'b');
  if (tag === undefined) return text;
  const start = value.indexOf('=', tag.nameSpan.end) + 1;
  const semicolon = value.indexOf(';', start);
  return text.slice(0, valueStart + start) + (semicolon === -1 ? '' : value.slice(semicolon));
}
