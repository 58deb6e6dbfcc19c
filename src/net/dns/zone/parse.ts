/** Master files (RFC 1035 §5): text to resource records that know the line they come from. */
import { type DomainName, isWithin, root } from '../name.ts';
import type { RR, Type } from '../resolver.ts';
import { type Reader, readers, readName, readSeconds } from './data.ts';
import { type Entry, entriesOf, type Token } from './tokens.ts';

export type TypedRR = { readonly [T in Type]: RR<T> & { readonly type: T } }[Type];

export interface ZoneProblem {
  readonly line: number;
  readonly text: string;
}

export interface Zone {
  readonly records: readonly TypedRR[];
  /** Where there are records of types that nobody here asks for: the name exists, the data is not read. */
  readonly unread: readonly { readonly name: DomainName; readonly type: string }[];
  readonly problems: readonly ZoneProblem[];
  /** The owner of the SOA record, else `origin`. Within it the file is the truth. */
  readonly apex: DomainName;
}

interface State {
  origin: DomainName;
  owner: DomainName | undefined;
  ttl: number;
}

/** More than any zone that people keep in a file, and little enough to read in a moment. */
const longestText = 16 * 1024 * 1024;

/**
 * Reads a master file. `path` goes into every record's `source`; `origin` completes relative names (the root where
 * it is not given). Entries that cannot be read become problems; the rest is kept. `$INCLUDE` is refused.
 * Text is taken as UTF-8: characters beyond ASCII in quotes become their octets.
 */
export function parseZone(
  text: string,
  { path, origin = root }: { readonly path: string; readonly origin?: DomainName },
): Zone {
  const isTooLong = text.length > longestText;
  const state: State = { origin, owner: undefined, ttl: 3_600 };
  const records: TypedRR[] = [];
  const unread: Unread[] = [];
  const problems: ZoneProblem[] = isTooLong
    ? [{ line: 1, text: 'the zone has more than 16 MiB of text' }]
    : [];
  const plain = isTooLong ? '' : text.replace(/^\ufeff/, '');
  for (const entry of entriesOf(Buffer.from(plain, 'utf8').toString('latin1'))) {
    const read = entry.problem ?? readEntry(entry, state, path);
    if (typeof read === 'string') problems.push({ line: entry.line, text: read });
    else if (read !== undefined && isRead(read)) records.push(read);
    else if (read !== undefined) unread.push(read);
  }
  const apex = records.find((record) => record.type === 'SOA')?.name ?? origin;
  for (const { name, source } of records.filter((record) => !isWithin(record.name, apex))) {
    problems.push({ line: source?.line ?? 0, text: `${quote(name)} is outside the zone ${quote(apex)}` });
  }
  const isInside = ({ name }: { readonly name: DomainName }): boolean => isWithin(name, apex);
  return { records: records.filter(isInside), unread: unread.filter(isInside), problems, apex };
}

type Unread = Zone['unread'][number];
const isRead = (record: TypedRR | Unread): record is TypedRR => 'data' in record;

/** A record, a problem, or undefined for a directive. */
function readEntry(entry: Entry, state: State, path: string): TypedRR | Unread | string | undefined {
  const [first] = entry.tokens;
  if (first === undefined) return undefined;
  if (!first.quoted && first.text.startsWith('$')) return readDirective(entry.tokens, state);
  if (!entry.indented) {
    const owner = readName(first, state.origin);
    if (owner === undefined) return `${quote(first.text)} is not a domain name`;
    state.owner = owner;
  }
  if (state.owner === undefined) return 'the first record has no owner name';
  const { ttl, isInternet, rest } = takeTtlAndClass(entry.tokens.slice(entry.indented ? 0 : 1), state.ttl);
  if (!isInternet) return 'only records of the class IN are read';
  const [typeToken, ...tokens] = rest;
  if (typeToken === undefined) return 'a record needs a type and data';
  const type = typeToken.text.toUpperCase();
  if (!isType(type)) {
    return isKnownElsewhere(type)
      ? { name: state.owner, type }
      : `the type ${quote(typeToken.text)} is not known`;
  }
  const data = (readers[type] as Reader<Type>)(tokens, state.origin);
  if (data === undefined) return `the data of the ${type} record cannot be read`;
  return { type, name: state.owner, ttl, data, source: { path, line: entry.line } } as TypedRR;
}

function readDirective([directive, value]: readonly Token[], state: State): string | undefined {
  switch (directive?.text.toUpperCase()) {
    case '$ORIGIN': {
      const origin = value && readName(value, state.origin);
      if (origin === undefined) return '$ORIGIN needs a domain name';
      state.origin = origin;
      return undefined;
    }
    case '$TTL': {
      const ttl = value && readSeconds(value.text);
      if (ttl === undefined) return '$TTL needs a number of seconds';
      state.ttl = ttl;
      return undefined;
    }
    default:
      return `${quote(directive?.text ?? '')} is not supported`;
  }
}

interface Preamble {
  readonly ttl: number;
  readonly isInternet: boolean;
  readonly rest: readonly Token[];
}

/** TTL and class stand before the type, in either order, and may both be left out. */
function takeTtlAndClass(tokens: readonly Token[], otherwise: number): Preamble {
  let [ttl, isInternet, taken] = [otherwise, true, 0];
  for (; taken < 2; taken += 1) {
    const text = tokens[taken]?.text ?? '';
    const seconds = readSeconds(text);
    if (/^(IN|CH|HS)$/i.test(text)) isInternet = text.toUpperCase() === 'IN';
    else if (seconds !== undefined) ttl = seconds;
    else break;
  }
  return { ttl, isInternet, rest: tokens.slice(taken) };
}

const quote = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);

const isType = (text: string): text is Type => Object.hasOwn(readers, text);

/** Types that a mail check never asks for, so that a zone may hold them unread. */
const knownElsewhere = new Set([
  ...[
    'CAA',
    'RRSIG',
    'NSEC',
    'NSEC3',
    'NSEC3PARAM',
    'CDS',
    'CDNSKEY',
    'SSHFP',
    'NAPTR',
    'HINFO',
    'LOC',
    'SVCB',
    'HTTPS',
  ],
  ...['OPENPGPKEY', 'SMIMEA', 'URI', 'DNAME', 'RP', 'CERT', 'AFSDB', 'ALIAS', 'ANAME'],
]);

/** RFC 3597 §5: any type can be written with its number. */
const isKnownElsewhere = (type: string): boolean => knownElsewhere.has(type) || /^TYPE\d{1,5}$/.test(type);
