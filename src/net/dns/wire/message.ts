/** Messages on the wire (RFC 1035 §4.1, RFC 6891): the header, and where each record of the sections stands. */
import type { DomainName } from '../name.ts';
import { readName, skipName } from './name.ts';
import { rdata } from './rdata.ts';

/** A record whose data is not read yet: it stands between `start` and `end`. */
export interface WireRecord {
  /** Undefined where a `DomainName` cannot hold it. */
  readonly owner: DomainName | undefined;
  readonly type: number;
  readonly class: number;
  readonly ttl: number;
  readonly start: number;
  readonly end: number;
}

export interface Sections {
  readonly answers: readonly WireRecord[];
  readonly authorities: readonly WireRecord[];
  /** The twelve-bit code of EDNS, or the four bits of the header. */
  readonly rcode: number;
  /** RFC 8914: why a resolver could not answer. */
  readonly extendedErrors: readonly number[];
}

export const headerLength = 12;
const optType = 41;

/** Header fields that can be read of any message of at least twelve octets. */
export const header = {
  isResponse: (message: Buffer): boolean => (flags(message) & 0x8000) !== 0,
  opcode: (message: Buffer): number => (flags(message) >> 11) & 0xf,
  isAuthoritative: (message: Buffer): boolean => (flags(message) & 0x0400) !== 0,
  isTruncated: (message: Buffer): boolean => (flags(message) & 0x0200) !== 0,
  isAuthentic: (message: Buffer): boolean => (flags(message) & 0x0020) !== 0,
  rcode: (message: Buffer): number => flags(message) & 0xf,
  questions: (message: Buffer): number => message.readUInt16BE(4),
} as const;

const flags = (message: Buffer): number => message.readUInt16BE(2);

/** Reads all sections; `offset` is the end of the question. Undefined where a count or a length lies. */
export function readSections(message: Buffer, offset: number): Sections | undefined {
  const answers = readSection(message, offset, message.readUInt16BE(6));
  const authorities = answers && readSection(message, answers.next, message.readUInt16BE(8));
  const additionals = authorities && readSection(message, authorities.next, message.readUInt16BE(10));
  if (additionals === undefined) return undefined;
  const opt = additionals.records.find(({ type }) => type === optType);
  return {
    answers: answers?.records ?? [],
    authorities: authorities?.records ?? [],
    // RFC 6891 §6.1.3: the upper eight bits of the code stand where other records have their TTL.
    rcode: header.rcode(message) + (opt === undefined ? 0 : ((opt.ttl >>> 24) & 0xff) * 16),
    extendedErrors: opt === undefined ? [] : readExtendedErrors(message, opt),
  };
}

interface Section {
  readonly records: readonly WireRecord[];
  readonly next: number;
}

function readSection(message: Buffer, offset: number, count: number): Section | undefined {
  const records: WireRecord[] = [];
  let next = offset;
  for (let i = 0; i < count; i += 1) {
    const record = readRecord(message, next);
    if (record === undefined) return undefined;
    records.push(record);
    next = record.end;
  }
  return { records, next };
}

function readRecord(message: Buffer, offset: number): WireRecord | undefined {
  const owner = readName(message, offset);
  if (owner === undefined || owner.next + 10 > message.length) return undefined;
  const start = owner.next + 10;
  const end = start + message.readUInt16BE(owner.next + 8);
  if (end > message.length) return undefined;
  const [type, klass] = [message.readUInt16BE(owner.next), message.readUInt16BE(owner.next + 2)];
  return { owner: owner.name, type, class: klass, ttl: message.readUInt32BE(owner.next + 4), start, end };
}

/** RFC 8914 §2: option 15 starts with the code; what follows is text from strangers. */
function readExtendedErrors(message: Buffer, { start, end }: WireRecord): readonly number[] {
  const codes: number[] = [];
  for (let at = start; at + 4 <= end; at += 4 + message.readUInt16BE(at + 2)) {
    if (message.readUInt16BE(at) === 15 && at + 6 <= end) codes.push(message.readUInt16BE(at + 4));
  }
  return codes;
}

/** The end of the one question, or undefined where there is not exactly one. */
export function questionEnd(message: Buffer): number | undefined {
  if (header.questions(message) !== 1) return undefined;
  const name = skipName(message, headerLength);
  return name === undefined || name + 4 > message.length ? undefined : name + 4;
}

export const isInternet = (record: WireRecord): boolean => record.class === 1;
export const isStartOfAuthority = ({ type }: WireRecord): boolean => type === rdata.SOA.code;
export const isNameServer = ({ type }: WireRecord): boolean => type === rdata.NS.code;
