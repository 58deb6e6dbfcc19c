/** Addresses and CIDR networks, in one canonical form each. */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { quoted } from '../../../core/quote.ts';
import type { Parsed } from './value.ts';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * Reads `192.0.2.1`, `192.0.2.0/24`, `2001:db8::/32`. A full-length prefix is dropped, IPv4-mapped IPv6 becomes IPv4
 * (RFC 7208 §5). Host bits that are set are refused: nobody can tell whether the address or the network is meant.
 */
export function parseNetwork(text: string): Parsed<string> {
  const [written = '', length, ...more] = text.split('/');
  const wrong = (why: string): Parsed<string> => ({ problem: `${quoted(text)} ${why}` });
  if (isIP(written) === 0 || written.includes('%') || more.length > 0) return wrong(notAnAddress(text));
  const parsed = ipaddr.parse(written);
  const bits = parsed.kind() === 'ipv4' ? 32 : 128;
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return wrong(notAPrefix(written, length, bits));
  const prefix = length === undefined ? bits : Number(length);
  if (prefix > bits) return wrong(`has a prefix of ${prefix} bits: use at most ${bits}`);
  const network = networkOf(parsed, prefix);
  if (network.toString() !== parsed.toString()) {
    return wrong(
      `is an address inside a network: give ${network}/${prefix} for the network, or ${parsed} for the address`,
    );
  }
  return { value: canonical(network, prefix, bits) };
}

function canonical(network: Address, prefix: number, bits: number): string {
  if (network instanceof ipaddr.IPv6 && network.isIPv4MappedAddress() && prefix >= 96) {
    return canonical(network.toIPv4Address(), prefix - 96, 32);
  }
  return prefix === bits ? network.toString() : `${network}/${prefix}`;
}

/** The address with all bits behind the prefix cleared. */
function networkOf(address: Address, prefix: number): Address {
  const octets = address
    .toByteArray()
    .map((octet, i) => octet & (0xff00 >> Math.min(Math.max(prefix - i * 8, 0), 8)) & 0xff);
  return ipaddr.fromByteArray(octets);
}

function notAnAddress(text: string): string {
  const inner = text.replace(/^ip[46]:/i, '').replace(/^\[([^\]]*)\]/, '$1');
  if (inner !== text && 'value' in parseNetwork(inner)) return `is not an IP address: write ${inner}`;
  return 'is not an IP address or CIDR network: give one such as 192.0.2.10 or 2001:db8::/64';
}

function notAPrefix(address: string, mask: string, bits: number): string {
  const prefix =
    bits === 32 && isIP(mask) === 4 ? ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask() : null;
  if (prefix !== null) return `has a netmask: write ${networkOf(ipaddr.parse(address), prefix)}/${prefix}`;
  return `has no prefix length after the slash: give a number from 0 to ${bits}`;
}
