/** Networks as ranges of numbers, in which containment and borders are plain comparisons. */
import { parseAddress, readable } from './address.ts';

/** `address` may have bits beyond the prefix, as it stood in a record; they mean nothing. */
export interface Network {
  readonly address: string;
  readonly prefix: number;
}

export interface AddressRange {
  readonly family: 4 | 6;
  readonly first: bigint;
  /** Inclusive. */
  readonly last: bigint;
}

/** Reads an address or CIDR network; undefined for anything else. */
export function parseNetwork(text: string): Network | undefined {
  const [address = '', length, ...more] = text.split('/');
  const parsed = parseAddress(address);
  if (parsed === undefined || more.length > 0) return undefined;
  const longest = parsed.octets.length * 8;
  const prefix = length === undefined ? longest : /^\d{1,3}$/.test(length) ? Number(length) : longest + 1;
  return prefix > longest ? undefined : { address: readable(parsed), prefix };
}

/** Undefined where the address is none. */
export function rangeOf({ address, prefix }: Network): AddressRange | undefined {
  const parsed = parseAddress(address);
  if (parsed === undefined) return undefined;
  const value = parsed.octets.reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n);
  const free = BigInt(Math.max(0, parsed.octets.length * 8 - prefix));
  const first = (value >> free) << free;
  return { family: parsed.family, first, last: first + (1n << free) - 1n };
}

/** Whether every address of `inner` is one of `outer`. */
export function contains(outer: Network, inner: Network): boolean {
  const [a, b] = [rangeOf(outer), rangeOf(inner)];
  return (
    a !== undefined && b !== undefined && a.family === b.family && a.first <= b.first && b.last <= a.last
  );
}

/** Whether two networks have an address in common; one then contains the other. */
export const overlap = (a: Network, b: Network): boolean => contains(a, b) || contains(b, a);

/** The address of a number. */
export function addressAt(family: 4 | 6, value: bigint): string {
  const length = family === 4 ? 4 : 16;
  const octets = Array.from({ length }, (_, i) => Number((value >> BigInt(8 * (length - 1 - i))) & 255n));
  return readable({ family, octets });
}

/** `192.0.2.0/24`, without bits beyond the prefix; an address alone where the network is no more than that. */
export function formatNetwork(network: Network): string {
  const range = rangeOf(network);
  if (range === undefined) return network.address;
  const first = addressAt(range.family, range.first);
  return range.first === range.last ? first : `${first}/${network.prefix}`;
}
