/** The addresses of a host that mail is given to, which may itself be an address. */
import { Unobserved, type World } from '../core/fact.ts';
import { parseName } from '../net/dns/name.ts';
import { familyOf } from './address-range.ts';
import { hostAddresses } from './host.ts';

/** Hosts have few; one with more is spoken to at the first of them. */
const mostAddresses = 8;

export interface IpAddresses {
  /** IPv4 first, each family sorted. */
  readonly ips: readonly string[];
  /** Whether the host is known to the DNS at all. */
  readonly exists: boolean;
}

/** @throws {@link Unobserved} where the DNS does not answer */
export async function ipAddressesOf(host: string, world: World): Promise<IpAddresses> {
  if (familyOf(host) !== undefined) return { ips: [host], exists: true };
  // RFC 6761 §6.3: this name is no business of the DNS.
  if (host === 'localhost') return { ips: ['127.0.0.1', '::1'], exists: true };
  const name = parseName(host);
  if (name === undefined) throw new Unobserved(`addresses of ${host}: it is no host name`);
  const { addresses, exists } = await world.fact(hostAddresses, { kind: 'host', name });
  const ips = [...new Set(addresses.map(({ data }) => data))].sort(byFamily);
  return { ips: ips.slice(0, mostAddresses), exists };
}

const byFamily = (one: string, other: string): number =>
  (familyOf(one) ?? 0) - (familyOf(other) ?? 0) || (one < other ? -1 : one > other ? 1 : 0);
