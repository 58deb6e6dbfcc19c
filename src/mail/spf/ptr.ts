/** The validated domain names of an address (RFC 7208 §5.5): what its PTR records say and address records confirm. */
import { type DomainName, parseName } from '../../net/dns/name.ts';
import type { Resolver } from '../../net/dns/resolver.ts';
import { type Address, isInNetwork, reverseName } from './address.ts';
import { addressesOf } from './hosts.ts';
import { nameLimit } from './limits.ts';

export type Validated =
  /** `isVoid`: the address has no PTR record. */
  | { readonly kind: 'names'; readonly names: readonly DomainName[]; readonly isVoid: boolean }
  | { readonly kind: 'failed' };

export async function validatedNames(address: Address, dns: Resolver): Promise<Validated> {
  const name = parseName(reverseName(address));
  const answer = name === undefined ? undefined : await dns({ name, type: 'PTR' });
  // RFC 7208 §5.5: a DNS error means no match, not temperror
  if (answer === undefined || answer.kind === 'failed') return { kind: 'failed' };
  if (answer.kind !== 'found') return { kind: 'names', names: [], isVoid: true };
  // RFC 7208 §4.6.4: names beyond the tenth are ignored
  const claimed = answer.records.slice(0, nameLimit).map(({ data }) => data);
  const confirmed = await Promise.all(claimed.map((host) => hasAddress(host, address, dns)));
  return { kind: 'names', names: claimed.filter((_, i) => confirmed[i]), isVoid: false };
}

/** RFC 7208 §5.5: a name whose address look-up fails is skipped. */
async function hasAddress(name: DomainName, address: Address, dns: Resolver): Promise<boolean> {
  const found = await addressesOf(name, address.family, dns);
  return found.kind === 'addresses' && found.addresses.some((other) => isInNetwork(address, other, 128));
}
