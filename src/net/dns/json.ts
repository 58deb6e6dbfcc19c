/** Answers as JSON that people can read, and back, believing nothing. */
import { isIPv4, isIPv6 } from 'node:net';
import { type DomainName, parseName } from './name.ts';
import type { Answer, Failure, Question, Records, RR, Server, Type } from './resolver.ts';
import { textOf } from './text.ts';

type Json = unknown;
type Kind = 'ipv4' | 'ipv6' | 'name' | 'number' | 'octets' | 'strings';
/** A record's data is one value, or an object of them. */
type Shape<D> = D extends string | readonly Uint8Array[] ? Kind : { readonly [P in keyof D]: Kind };

const shapes: { readonly [T in Type]: Shape<Records[T]> } = {
  A: 'ipv4',
  AAAA: 'ipv6',
  CNAME: 'name',
  PTR: 'name',
  NS: 'name',
  MX: { preference: 'number', exchange: 'name' },
  TXT: 'strings',
  SPF: 'strings',
  SOA: {
    primary: 'name',
    mailbox: 'name',
    serial: 'number',
    refresh: 'number',
    retry: 'number',
    expire: 'number',
    minimum: 'number',
  },
  SRV: { priority: 'number', weight: 'number', port: 'number', target: 'name' },
  TLSA: { usage: 'number', selector: 'number', matchingType: 'number', certificate: 'octets' },
  DS: { keyTag: 'number', algorithm: 'number', digestType: 'number', digest: 'octets' },
  DNSKEY: { flags: 'number', protocol: 'number', algorithm: 'number', key: 'octets' },
};

/** How a value is written, and what it is when it is read; undefined where it cannot be one. */
const kinds: { readonly [K in Kind]: { write(value: never): Json; read(json: Json): unknown } } = {
  ipv4: {
    write: (value) => value,
    read: (json) => (typeof json === 'string' && isIPv4(json) ? json : undefined),
  },
  ipv6: {
    write: (value) => value,
    read: (json) => (typeof json === 'string' && isIPv6(json) ? json : undefined),
  },
  name: { write: (value) => value, read: readName },
  number: { write: (value) => value, read: readNumber },
  octets: { write: (value: Uint8Array) => Buffer.from(value).toString('base64'), read: readOctets },
  strings: {
    write: (value: readonly Uint8Array[]) => value.map((octets) => textOf([octets])),
    read: readStrings,
  },
};

/** Text of records becomes text, one character for each octet; other octets become base64. */
export function answerToJson<T extends Type>(type: T, answer: Answer<T>): Json {
  if (answer.kind !== 'found') return answer;
  return {
    ...answer,
    records: answer.records.map((record) => ({ ...record, data: writeData(type, record.data) })),
  };
}

function writeData<T extends Type>(type: T, data: Records[T]): Json {
  const shape = shapes[type] as Kind | Readonly<Record<string, Kind>>;
  if (typeof shape === 'string') return kinds[shape].write(data as never);
  const fields = Object.entries(shape);
  return Object.fromEntries(fields.map(([key, kind]) => [key, kinds[kind].write((data as never)[key])]));
}

/** The question, or undefined where the value is none. */
export function questionFromJson(json: Json): Question | undefined {
  if (!isObject(json)) return undefined;
  const { name: text, type, at: server } = json;
  const name = readName(text);
  if (name === undefined || typeof type !== 'string' || !Object.hasOwn(shapes, type)) return undefined;
  if (server === undefined) return { name, type: type as Type };
  const at = readServer(server);
  return at === undefined ? undefined : { name, type: type as Type, at };
}

/** The answer to a question of a type, or undefined where the value is none. */
export function answerFromJson(type: Type, json: Json): Answer | undefined {
  if (!isObject(json)) return undefined;
  const via = json['via'] === undefined ? undefined : readList(json['via'], readName);
  if (json['via'] !== undefined && via === undefined) return undefined;
  const authentic = typeof json['authentic'] === 'boolean' ? { authentic: json['authentic'] } : {};
  switch (json['kind']) {
    case 'found': {
      const records = readList(json['records'], (record) => readRecord(type, record));
      return records && { kind: 'found', records, via: via ?? [], ...authentic };
    }
    case 'nodata':
    case 'nxdomain':
      return { kind: json['kind'], ...(via === undefined ? {} : { via }), ...authentic };
    case 'failed':
      return readFailure(json);
    default:
      return undefined;
  }
}

const failures: ReadonlySet<unknown> = new Set<Failure>([
  'timeout',
  'servfail',
  'refused',
  'network',
  'malformed',
  'budget',
]);

function readFailure({ failure, detail }: Readonly<Record<string, Json>>): Answer | undefined {
  if (!failures.has(failure) || typeof detail !== 'string') return undefined;
  return { kind: 'failed', failure: failure as Failure, detail };
}

function readRecord(type: Type, json: Json): RR | undefined {
  if (!isObject(json)) return undefined;
  const name = readName(json['name']);
  const ttl = readNumber(json['ttl']);
  const data = readData(type, json['data']) as Records[Type] | undefined;
  const source = readSource(json['source']);
  if (name === undefined || ttl === undefined || data === undefined) return undefined;
  return { name, ttl, data, ...(source === undefined ? {} : { source }) };
}

function readData(type: Type, json: Json): unknown {
  const shape = shapes[type] as Kind | Readonly<Record<string, Kind>>;
  if (typeof shape === 'string') return kinds[shape].read(json);
  if (!isObject(json)) return undefined;
  const fields = Object.entries(shape).map(([key, kind]) => [key, kinds[kind].read(json[key])] as const);
  return fields.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(fields);
}

function readSource(json: Json): RR['source'] {
  if (!isObject(json)) return undefined;
  const { path, line } = json;
  return typeof path === 'string' && typeof line === 'number' ? { path, line } : undefined;
}

function readServer(json: Json): Server | undefined {
  if (!isObject(json) || typeof json['address'] !== 'string') return undefined;
  const port = json['port'];
  if (port === undefined) return { address: json['address'] };
  return typeof port === 'number' ? { address: json['address'], port } : undefined;
}

const isObject = (json: Json): json is Readonly<Record<string, Json>> =>
  typeof json === 'object' && json !== null;

function readName(json: Json): DomainName | undefined {
  return typeof json === 'string' ? parseName(json) : undefined;
}

function readNumber(json: Json): number | undefined {
  return typeof json === 'number' && Number.isInteger(json) && json >= 0 && json <= 0xffffffff
    ? json
    : undefined;
}

function readOctets(json: Json): Uint8Array | undefined {
  return typeof json === 'string' ? Uint8Array.from(Buffer.from(json, 'base64')) : undefined;
}

function readStrings(json: Json): readonly Uint8Array[] | undefined {
  return readList(json, (text) =>
    typeof text === 'string' && text.length <= 255 ? Uint8Array.from(Buffer.from(text, 'latin1')) : undefined,
  );
}

function readList<T>(json: Json, read: (json: Json) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const values = json.map(read);
  return values.every((value) => value !== undefined) ? values : undefined;
}
