/** The data of records as JSON that people can read, and back, believing nothing. */
import { isIPv4, isIPv6 } from 'node:net';
import { type DomainName, parseName } from '../name.ts';
import type { Records, Type } from '../resolver.ts';
import { textOf } from '../text.ts';

export type Json = unknown;
type Kind = 'ipv4' | 'ipv6' | 'name' | 'number' | 'octets' | 'strings';
/** A record's data is one value, or an object of them. */
type Shape<D> = D extends string | readonly Uint8Array[] ? Kind : { readonly [P in keyof D]: Kind };

/** What records there are, and of what their data is made. */
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

/** Text becomes text, one character for each octet; other octets become base64. */
export function writeData<T extends Type>(type: T, data: Records[T]): Json {
  const shape = shapes[type] as Kind | Readonly<Record<string, Kind>>;
  if (typeof shape === 'string') return kinds[shape].write(data as never);
  const fields = Object.entries(shape);
  return Object.fromEntries(fields.map(([key, kind]) => [key, kinds[kind].write((data as never)[key])]));
}

/** Undefined where the value is no data of the type. */
export function readData<T extends Type>(type: T, json: Json): Records[T] | undefined {
  const shape = shapes[type] as Kind | Readonly<Record<string, Kind>>;
  if (typeof shape === 'string') return kinds[shape].read(json) as Records[T] | undefined;
  if (!isObject(json)) return undefined;
  const fields = Object.entries(shape).map(([key, kind]) => [key, kinds[kind].read(json[key])] as const);
  return fields.some(([, value]) => value === undefined)
    ? undefined
    : (Object.fromEntries(fields) as Records[T]);
}

export const isObject = (json: Json): json is Readonly<Record<string, Json>> =>
  typeof json === 'object' && json !== null;

export function readName(json: Json): DomainName | undefined {
  return typeof json === 'string' ? parseName(json) : undefined;
}

export function readNumber(json: Json): number | undefined {
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

export function readList<T>(json: Json, read: (json: Json) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const values = json.map(read);
  return values.every((value) => value !== undefined) ? values : undefined;
}

export const isType = (json: Json): json is Type => typeof json === 'string' && Object.hasOwn(shapes, json);
