/** The data of records on the wire, by type; each reader insists on every octet between `start` and `end`. */
import ipaddr from 'ipaddr.js';
import type { DomainName } from '../name.ts';
import type { Records, Type } from '../resolver.ts';
import { readName } from './name.ts';

/** Names may be compressed, so that a reader gets the whole message. Undefined where the data is not of the type. */
type Reader<T extends Type> = (message: Buffer, start: number, end: number) => Records[T] | undefined;

/** The type's number in a message, and how its data is read. */
export const rdata: { readonly [T in Type]: { readonly code: number; readonly read: Reader<T> } } = {
  A: { code: 1, read: (message, start, end) => address(message, start, end, 4) },
  NS: { code: 2, read: name },
  CNAME: { code: 5, read: name },
  SOA: { code: 6, read: soa },
  PTR: { code: 12, read: name },
  MX: { code: 15, read: mx },
  TXT: { code: 16, read: strings },
  AAAA: { code: 28, read: (message, start, end) => address(message, start, end, 16) },
  SRV: { code: 33, read: srv },
  DS: { code: 43, read: ds },
  DNSKEY: { code: 48, read: dnskey },
  TLSA: { code: 52, read: tlsa },
  SPF: { code: 99, read: strings },
};

/** A copy, so that a few octets do not keep a whole message in memory. */
const rest = (message: Buffer, start: number, end: number): Uint8Array =>
  Uint8Array.from(message.subarray(start, end));

function address(message: Buffer, start: number, end: number, length: 4 | 16): string | undefined {
  if (end - start !== length) return undefined;
  if (length === 4) return message.subarray(start, end).join('.');
  return ipaddr.fromByteArray([...message.subarray(start, end)]).toString();
}

function name(message: Buffer, start: number, end: number): DomainName | undefined {
  const read = readName(message, start);
  return read?.next === end ? read.name : undefined;
}

/** RFC 1035 §3.3.14: one or more character-strings. */
function strings(message: Buffer, start: number, end: number): readonly Uint8Array[] | undefined {
  const read: Uint8Array[] = [];
  let at = start;
  while (at < end) {
    const next = at + 1 + (message[at] ?? 0);
    if (next > end) return undefined;
    read.push(rest(message, at + 1, next));
    at = next;
  }
  return read.length === 0 ? undefined : read;
}

function mx(message: Buffer, start: number, end: number): Records['MX'] | undefined {
  if (end - start < 3) return undefined;
  const exchange = name(message, start + 2, end);
  return exchange === undefined ? undefined : { preference: message.readUInt16BE(start), exchange };
}

function srv(message: Buffer, start: number, end: number): Records['SRV'] | undefined {
  if (end - start < 7) return undefined;
  const target = name(message, start + 6, end);
  if (target === undefined) return undefined;
  const [priority, weight, port] = [0, 2, 4].map((at) => message.readUInt16BE(start + at)) as [
    number,
    number,
    number,
  ];
  return { priority, weight, port, target };
}

function soa(message: Buffer, start: number, end: number): Records['SOA'] | undefined {
  const primary = readName(message, start);
  const mailbox = primary && readName(message, primary.next);
  if (primary?.name === undefined || mailbox?.name === undefined || mailbox.next + 20 !== end)
    return undefined;
  const number = (index: number): number => message.readUInt32BE(mailbox.next + 4 * index);
  return {
    primary: primary.name,
    mailbox: mailbox.name,
    serial: number(0),
    refresh: number(1),
    retry: number(2),
    expire: number(3),
    minimum: number(4),
  };
}

function tlsa(message: Buffer, start: number, end: number): Records['TLSA'] | undefined {
  if (end - start < 3) return undefined;
  return {
    usage: message.readUInt8(start),
    selector: message.readUInt8(start + 1),
    matchingType: message.readUInt8(start + 2),
    certificate: rest(message, start + 3, end),
  };
}

function ds(message: Buffer, start: number, end: number): Records['DS'] | undefined {
  if (end - start < 4) return undefined;
  return {
    keyTag: message.readUInt16BE(start),
    algorithm: message.readUInt8(start + 2),
    digestType: message.readUInt8(start + 3),
    digest: rest(message, start + 4, end),
  };
}

function dnskey(message: Buffer, start: number, end: number): Records['DNSKEY'] | undefined {
  if (end - start < 4) return undefined;
  return {
    flags: message.readUInt16BE(start),
    protocol: message.readUInt8(start + 2),
    algorithm: message.readUInt8(start + 3),
    key: rest(message, start + 4, end),
  };
}
