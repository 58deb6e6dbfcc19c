/** The data of records as a master file writes it (RFC 1035 §5.1, RFC 3596, RFC 2782, RFC 6698, RFC 4034). */
import { isIPv4, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';
import { type DomainName, nameProblem, parseName, root, toAscii } from '../name.ts';
import type { Records, Type } from '../resolver.ts';
import { resolvedInName, type Token } from './tokens.ts';

/** Undefined where the words are not data of the type. */
export type Reader<T extends Type> = (tokens: readonly Token[], origin: DomainName) => Records[T] | undefined;

export const readers: { readonly [T in Type]: Reader<T> } = {
  A: ([token, ...more]) => (token && more.length === 0 && isIPv4(token.text) ? token.text : undefined),
  AAAA: ([token, ...more]) => (token && more.length === 0 ? readIpv6(token.text) : undefined),
  CNAME: nameData,
  PTR: nameData,
  NS: nameData,
  TXT: stringData,
  SPF: stringData,
  MX(tokens, origin) {
    const [preference] = integers(tokens.slice(0, 1), [16]) ?? [];
    const exchange = nameData(tokens.slice(1), origin);
    return preference === undefined || exchange === undefined ? undefined : { preference, exchange };
  },
  SRV(tokens, origin) {
    const numbers = integers(tokens.slice(0, 3), [16, 16, 16]);
    const target = nameData(tokens.slice(3), origin);
    if (numbers === undefined || target === undefined) return undefined;
    const [priority, weight, port] = numbers as [number, number, number];
    return { priority, weight, port, target };
  },
  SOA(tokens, origin) {
    const primary = nameData(tokens.slice(0, 1), origin);
    const mailbox = nameData(tokens.slice(1, 2), origin);
    const [serial] = integers(tokens.slice(2, 3), [32]) ?? [];
    const times = tokens.slice(3).map(({ text }) => readSeconds(text));
    const [refresh, retry, expire, minimum] = times;
    if (primary === undefined || mailbox === undefined || serial === undefined || times.length !== 4)
      return undefined;
    if (refresh === undefined || retry === undefined || expire === undefined || minimum === undefined)
      return undefined;
    return { primary, mailbox, serial, refresh, retry, expire, minimum };
  },
  TLSA(tokens) {
    const numbers = integers(tokens.slice(0, 3), [8, 8, 8]);
    const certificate = hexadecimal(tokens.slice(3));
    if (numbers === undefined || certificate === undefined) return undefined;
    const [usage, selector, matchingType] = numbers as [number, number, number];
    return { usage, selector, matchingType, certificate };
  },
  DS(tokens) {
    const numbers = integers(tokens.slice(0, 3), [16, 8, 8]);
    const digest = hexadecimal(tokens.slice(3));
    if (numbers === undefined || digest === undefined) return undefined;
    const [keyTag, algorithm, digestType] = numbers as [number, number, number];
    return { keyTag, algorithm, digestType, digest };
  },
  DNSKEY(tokens) {
    const numbers = integers(tokens.slice(0, 3), [16, 8, 8]);
    const key = base64(tokens.slice(3));
    if (numbers === undefined || key === undefined) return undefined;
    const [flags, protocol, algorithm] = numbers as [number, number, number];
    return { flags, protocol, algorithm, key };
  },
};

/** A name as a word: completed by the origin unless it ends with a dot; beyond ASCII it is taken as a U-label. */
export function readName({ written }: Token, origin: DomainName): DomainName | undefined {
  const text = resolvedInName(Buffer.from(written, 'latin1').toString('utf8'));
  if (text === '@') return origin;
  if (text === '.') return root;
  const absolute = text.endsWith('.') || origin === '' ? text : `${text}.${origin}`;
  const ascii = nameProblem(absolute) === 'not-a-name' ? toAscii(absolute) : absolute;
  return ascii === undefined ? undefined : parseName(ascii);
}

/** Seconds, or the `1h30m` form that most servers read; at most what RFC 2181 §8 allows. */
export function readSeconds(text: string): number | undefined {
  if (!/^(\d{1,10}[smhdw])*(\d{1,10})?$/i.test(text) || text === '') return undefined;
  const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800 };
  let seconds = 0;
  for (const [, count, unit = 's'] of text.toLowerCase().matchAll(/(\d+)([smhdw])?/g)) {
    seconds += Number(count) * (units[unit] ?? 1);
  }
  return seconds <= 0x7fffffff ? seconds : undefined;
}

function nameData(tokens: readonly Token[], origin: DomainName): DomainName | undefined {
  const [token] = tokens;
  return token === undefined || tokens.length > 1 ? undefined : readName(token, origin);
}

/** A record's data has at most 65,535 octets (RFC 1035 §3.2.1). */
const longestData = 65_535;

function stringData(tokens: readonly Token[]): readonly Uint8Array[] | undefined {
  const strings: Uint8Array[] = [];
  let length = 0;
  for (const { text } of tokens) {
    const octets = Buffer.from(text, 'latin1');
    // A string over 255 octets cannot be on the wire; servers that take it cut it, and so does this reader.
    for (let at = 0; at < Math.max(1, octets.length); at += 255) {
      strings.push(Uint8Array.from(octets.subarray(at, at + 255)));
    }
    length += octets.length + Math.ceil(octets.length / 255);
    if (length > longestData) return undefined;
  }
  return strings.length === 0 ? undefined : strings;
}

function readIpv6(text: string): string | undefined {
  return isIPv6(text) && !text.includes('%') ? ipaddr.parse(text).toString() : undefined;
}

/** One whole number for each width in bits. */
function integers(tokens: readonly Token[], bits: readonly number[]): readonly number[] | undefined {
  const values = tokens.map(({ text }) => (/^\d{1,10}$/.test(text) ? Number(text) : Number.NaN));
  return values.length === bits.length && bits.every((width, i) => (values[i] ?? Number.NaN) < 2 ** width)
    ? values
    : undefined;
}

function hexadecimal(tokens: readonly Token[]): Uint8Array | undefined {
  const digits = tokens.map(({ text }) => text).join('');
  if (digits.length % 2 !== 0 || digits.length > 2 * longestData || !/^[0-9a-f]+$/i.test(digits))
    return undefined;
  return Uint8Array.from(Buffer.from(digits, 'hex'));
}

function base64(tokens: readonly Token[]): Uint8Array | undefined {
  const digits = tokens.map(({ text }) => text).join('');
  if (digits.length % 4 !== 0 || digits.length > 2 * longestData || !/^[0-9a-z+/]+={0,2}$/i.test(digits))
    return undefined;
  return Uint8Array.from(Buffer.from(digits, 'base64'));
}
