/** Under which names a subject is asked for (RFC 5782 §2.1, §2.4, §3). */
import ipaddr from 'ipaddr.js';
import { type DomainName, isHostname, parseWritten, under } from '../../net/dns/name.ts';
import { registrableDomain } from '../psl/index.ts';
import type { ListDescription, QueryKind } from './list.ts';

/** An address or a domain name; a text alone is taken for what it looks like. {@link wantedFor} reads it ahead. */
export type Subject =
  | string
  | Wanted
  | { readonly kind: 'ip'; readonly ip: string }
  | { readonly kind: 'domain'; readonly name: string };

/** What stands before the zone, the whole name first; or why nobody can be asked for the subject. */
export type Wanted =
  | { readonly kind: QueryKind; readonly prefixes: readonly string[] }
  | { readonly problem: string };

/** Of use where one subject is looked up on many lists. */
export function wantedFor(subject: Subject): Wanted {
  if (typeof subject !== 'string' && ('prefixes' in subject || 'problem' in subject)) return subject;
  const text = typeof subject === 'string' ? subject : subject.kind === 'ip' ? subject.ip : subject.name;
  const isIp = typeof subject === 'string' ? isAddress(text) : subject.kind === 'ip';
  return isIp ? wantedAddress(text) : wantedName(text);
}

/** Ranges that no list knows: each network has its own hosts there. */
const inner = new Set([
  'private',
  'loopback',
  'linkLocal',
  'carrierGradeNat',
  'uniqueLocal',
  'unspecified',
  'broadcast',
  'multicast',
]);

export const isAddress = (text: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);

function wantedAddress(text: string): Wanted {
  if (!isAddress(text)) return { problem: 'it is no IP address' };
  const address = ipaddr.process(text);
  if (inner.has(address.range())) return { problem: `it is no public address (${address.range()})` };
  const prefix = reversed(address.toString());
  return prefix === undefined
    ? { problem: 'it is no IP address' }
    : { kind: address.kind(), prefixes: [prefix] };
}

/**
 * `2.2.0.192` for `192.0.2.2` (RFC 5782 §2.1), 32 nibbles for version 6 (§2.4), an IPv4-mapped address among them: that is
 * what the test points are.
 */
export function reversed(text: string): string | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return text.split('.').reverse().join('.');
  if (!ipaddr.IPv6.isValid(text)) return undefined;
  const octets = ipaddr.IPv6.parse(text).toByteArray();
  return octets
    .flatMap((octet) => [octet >> 4, octet & 15])
    .reverse()
    .map((nibble) => nibble.toString(16))
    .join('.');
}

function wantedName(text: string): Wanted {
  const name = parseWritten(text);
  if (name === undefined || !isHostname(name)) return { problem: 'it is no domain name' };
  const registered = registrableDomain(name) ?? name;
  return { kind: 'domain', prefixes: registered === name ? [name] : [name, registered] };
}

/** The names to ask a list for; none where they would be too long. */
export function namesFor(
  { prefixes }: Extract<Wanted, { kind: QueryKind }>,
  list: ListDescription,
  zone: DomainName,
): readonly DomainName[] {
  const asked = list.names === 'registered' ? prefixes.slice(-1) : prefixes;
  return asked.flatMap((prefix) => under(prefix, zone) ?? []);
}
