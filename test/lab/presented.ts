/** Record data in the form in which dig prints it. */
import type { Records, RR, Type } from '../../src/net/dns/resolver.ts';

export const presented = <T extends Type>(type: T, records: readonly RR<T>[]): readonly string[] =>
  records.map(({ data }) => presentations[type](data)).sort();

const absolute = (name: string): string => `${name}.`;
const hex = (octets: Uint8Array): string => Buffer.from(octets).toString('hex').toUpperCase();

/** RFC 1035 §5.1: quotes and backslashes are escaped, and what is not printable ASCII becomes `\DDD`. */
const characterString = (octets: Uint8Array): string => `"${[...octets].map(character).join('')}"`;
const character = (octet: number): string => {
  if (octet === 0x22 || octet === 0x5c) return `\\${String.fromCharCode(octet)}`;
  return octet < 0x20 || octet > 0x7e ? `\\${String(octet).padStart(3, '0')}` : String.fromCharCode(octet);
};
const strings = (data: readonly Uint8Array[]): string => data.map(characterString).join(' ');

const presentations: { readonly [T in Type]: (data: Records[T]) => string } = {
  A: (address) => address,
  AAAA: (address) => address,
  CNAME: absolute,
  PTR: absolute,
  NS: absolute,
  MX: ({ preference, exchange }) => `${preference} ${absolute(exchange)}`,
  TXT: strings,
  SPF: strings,
  SOA: ({ primary, mailbox, serial, refresh, retry, expire, minimum }) =>
    [absolute(primary), absolute(mailbox), serial, refresh, retry, expire, minimum].join(' '),
  SRV: ({ priority, weight, port, target }) => [priority, weight, port, absolute(target)].join(' '),
  TLSA: ({ usage, selector, matchingType, certificate }) =>
    [usage, selector, matchingType, hex(certificate)].join(' '),
  DS: ({ keyTag, algorithm, digestType, digest }) => [keyTag, algorithm, digestType, hex(digest)].join(' '),
  DNSKEY: ({ flags, protocol, algorithm, key }) =>
    [flags, protocol, algorithm, Buffer.from(key).toString('base64')].join(' '),
};
