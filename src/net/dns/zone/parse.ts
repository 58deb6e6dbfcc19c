/** Master files (RFC 1035 §5): text to resource records that know the line they come from. */
import { type DomainName, isWithin, nameProblem, parseName, root, toAscii } from '../name.ts';
import type { Records, RR, Type } from '../resolver.ts';
import { type Entry, entriesOf, type Token } from './tokens.ts';

export type TypedRR = { readonly [T in Type]: RR<T> & { readonly type: T } }[Type];

export interface ZoneProblem {
  readonly line: number;
  readonly text: string;
}

export interface Zone {
  readonly records: readonly TypedRR[];
  readonly problems: readonly ZoneProblem[];
  /** The owner of the SOA record, else `origin`. Within it the file is the truth. */
  readonly apex: DomainName;
}

interface State {
  origin: DomainName;
  owner: DomainName | undefined;
  ttl: number;
}

/**
 * Reads a master file. `path` goes into every record's `source`; `origin` completes relative names (the root where
 * it is not given). Entries that cannot be read become problems; the rest is kept. `$INCLUDE` is refused.
 * Text is taken as UTF-8: characters beyond ASCII in quotes become their octets.
 */
export function parseZone(text: string, { path, origin = root }: { path: string; origin?: DomainName }): Zone {
  const state: State = { origin, owner: undefined, ttl: 3600 };
  const records: TypedRR[] = [];
  const problems: ZoneProblem[] = [];
  for (const entry of entriesOf(Buffer.from(text, 'utf8').toString('latin1'))) {
    const read = entry.problem ?? readEntry(entry, state, path);
    if (typeof read === 'string') problems.push({ line: entry.line, text: read });
    else if (read !== undefined) records.push(read);
  }
  const apex = records.find((record) => record.type === 'SOA')?.name ?? origin;
  for (const { name, source } of records.filter((record) => !isWithin(record.name, apex))) {
    problems.push({ line: source?.line ?? 0, text: `${name} is outside the zone ${apex}` });
  }
  return { records: records.filter((record) => isWithin(record.name, apex)), problems, apex };
}

/** A record, a problem, or undefined for a directive. */
function readEntry(entry: Entry, state: State, path: string): TypedRR | string | undefined {
  const [first] = entry.tokens;
  if (first === undefined) return undefined;
  if (!first.quoted && first.text.startsWith('$')) return readDirective(entry.tokens, state);
  const rest = [...entry.tokens];
  if (!entry.indented) {
    rest.shift();
    const owner = readName(first.text, state.origin);
    if (owner === undefined) return `${JSON.stringify(first.text)} is not a domain name`;
    state.owner = owner;
  }
  if (state.owner === undefined) return 'the first record has no owner name';
  const ttl = takeTtlAndClass(rest, state.ttl);
  const type = rest.shift()?.text.toUpperCase();
  if (type === undefined) return 'a record needs a type and data';
  const reader = readers[type as Type];
  if (reader === undefined) return knownElsewhere.has(type) || /^TYPE\d+$/.test(type) ? undefined : `the type ${type} is not known`;
  const data = reader(rest, state.origin);
  if (data === undefined) return `the data of the ${type} record cannot be read`;
  return { type, name: state.owner, ttl, data, source: { path, line: entry.line } } as TypedRR;
}

function readDirective([directive, value]: readonly Token[], state: State): string | undefined {
  switch (directive?.text.toUpperCase()) {
    case '$ORIGIN': {
      const origin = value && readName(value.text, state.origin);
      if (origin === undefined) return '$ORIGIN needs a domain name';
      state.origin = origin;
      return undefined;
    }
    case '$TTL': {
      const ttl = value && readTtl(value.text);
      if (ttl === undefined) return '$TTL needs a number of seconds';
      state.ttl = ttl;
      return undefined;
    }
    default:
      return `${directive?.text} is not supported`;
  }
}

/** TTL and class stand before the type, in either order, and may both be left out. */
function takeTtlAndClass(tokens: Token[], otherwise: number): number {
  let ttl = otherwise;
  for (let i = 0; i < 2; i += 1) {
    const text = tokens[0]?.text ?? '';
    const seconds = readTtl(text);
    if (/^(IN|CH|HS)$/i.test(text)) tokens.shift();
    else if (seconds !== undefined) {
      ttl = seconds;
      tokens.shift();
    }
  }
  return ttl;
}

/** Seconds, or the `1h30m` form that most servers read. */
function readTtl(text: string): number | undefined {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  if (!/^(\d{1,9}[smhdw])+$/i.test(text)) return undefined;
  const unit = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
  return [...text.toLowerCase().matchAll(/(\d+)([smhdw])/g)].reduce(
    (sum, [, count, letter]) => sum + Number(count) * unit[letter as keyof typeof unit],
    0,
  );
}

function readName(latin1: string, origin: DomainName): DomainName | undefined {
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  if (text === '@') return origin;
  if (text === '.') return root;
  const absolute = text.endsWith('.') || origin === '' ? text : `${text}.${origin}`;
  const ascii = nameProblem(absolute) === 'not-a-name' ? toAscii(absolute) : absolute;
  return ascii === undefined ? undefined : parseName(ascii);
}

type Reader<T extends Type> = (tokens: readonly Token[], origin: DomainName) => Records[T] | undefined;

const nameData = (tokens: readonly Token[], origin: DomainName): DomainName | undefined =>
  tokens.length === 1 && tokens[0] ? readName(tokens[0].text, origin) : undefined;

const stringData = (tokens: readonly Token[]): readonly Uint8Array[] | undefined =>
  tokens.length === 0 ? undefined : tokens.flatMap(({ text }) => pieces(Buffer.from(text, 'latin1')));

/** A string over 255 octets cannot be on the wire; servers that take it cut it, and so does this reader. */
function pieces(octets: Uint8Array): readonly Uint8Array[] {
  if (octets.length <= 255) return [octets];
  return [octets.subarray(0, 255), ...pieces(octets.subarray(255))];
}

const numbers = (tokens: readonly Token[], count: number): readonly number[] | undefined => {
  const values = tokens.slice(0, count).map(({ text }) => (/^\d{1,10}$/.test(text) ? Number(text) : readTtl(text)));
  return values.length === count && values.every((value) => value !== undefined) ? values : undefined;
};

const octetsData = (tokens: readonly Token[], encoding: 'hex' | 'base64'): Uint8Array =>
  Buffer.from(tokens.map(({ text }) => text).join(''), encoding);

const readers: { readonly [T in Type]: Reader<T> } = {
  A: ([token]) => (token && /^\d{1,3}(\.\d{1,3}){3}$/.test(token.text) ? token.text : undefined),
  AAAA: ([token]) => (token && /^[0-9a-f:.]{2,45}$/i.test(token.text) ? token.text.toLowerCase() : undefined),
  CNAME: nameData,
  PTR: nameData,
  NS: nameData,
  TXT: stringData,
  SPF: stringData,
  MX: (tokens, origin) => {
    const [preference] = numbers(tokens, 1) ?? [];
    const exchange = nameData(tokens.slice(1), origin);
    return preference === undefined || exchange === undefined ? undefined : { preference, exchange };
  },
  SRV: (tokens, origin) => {
    const [priority, weight, port] = numbers(tokens, 3) ?? [];
    const target = nameData(tokens.slice(3), origin);
    if (priority === undefined || weight === undefined || port === undefined || target === undefined) return undefined;
    return { priority, weight, port, target };
  },
  SOA: (tokens, origin) => {
    const primary = nameData(tokens.slice(0, 1), origin);
    const mailbox = nameData(tokens.slice(1, 2), origin);
    const [serial = 0, refresh = 0, retry = 0, expire = 0, minimum] = numbers(tokens.slice(2), 5) ?? [];
    if (primary === undefined || mailbox === undefined || minimum === undefined) return undefined;
    return { primary, mailbox, serial, refresh, retry, expire, minimum };
  },
  TLSA: (tokens) => {
    const [usage, selector, matchingType] = numbers(tokens, 3) ?? [];
    if (usage === undefined || selector === undefined || matchingType === undefined) return undefined;
    return { usage, selector, matchingType, certificate: octetsData(tokens.slice(3), 'hex') };
  },
  DS: (tokens) => {
    const [keyTag, algorithm, digestType] = numbers(tokens, 3) ?? [];
    if (keyTag === undefined || algorithm === undefined || digestType === undefined) return undefined;
    return { keyTag, algorithm, digestType, digest: octetsData(tokens.slice(3), 'hex') };
  },
  DNSKEY: (tokens) => {
    const [flags, protocol, algorithm] = numbers(tokens, 3) ?? [];
    if (flags === undefined || protocol === undefined || algorithm === undefined) return undefined;
    return { flags, protocol, algorithm, key: octetsData(tokens.slice(3), 'base64') };
  },
};

/** Types that a mail check never asks for, so that a zone may hold them unread. */
const knownElsewhere = new Set(
  'CAA RRSIG NSEC NSEC3 NSEC3PARAM CDS CDNSKEY SSHFP NAPTR HINFO LOC SVCB HTTPS OPENPGPKEY SMIMEA URI DNAME RP ALIAS ANAME'.split(' '),
);
