/** What kind of place an address is: only a global unicast one can be reached from everywhere. */
import ipaddr from 'ipaddr.js';

/** The name of the special range (RFC 6890) that an address is in, in words; undefined for a global unicast address. */
export function specialRange(address: string): string | undefined {
  if (!ipaddr.isValid(address)) return 'invalid';
  const range = ipaddr.process(address).range();
  return range === 'unicast' ? undefined : (names[range] ?? range);
}

/** The version of IP that a text is an address of. */
export const familyOf = (text: string): 4 | 6 | undefined =>
  ipaddr.IPv4.isValidFourPartDecimal(text) ? 4 : ipaddr.IPv6.isValid(text) ? 6 : undefined;

/** Whether an address is of an inner network: what a zone names there is nobody's to speak to from here. */
export const isInner = (address: string): boolean => {
  const range = specialRange(address);
  return range !== undefined && range !== names['reserved'];
};

const names: Readonly<Record<string, string>> = {
  private: 'private (RFC 1918)',
  uniqueLocal: 'unique local (RFC 4193)',
  linkLocal: 'link-local',
  loopback: 'loopback',
  carrierGradeNat: 'carrier-grade NAT (RFC 6598)',
  unspecified: 'unspecified',
  broadcast: 'broadcast',
  multicast: 'multicast',
  reserved: 'reserved or documentation',
};
