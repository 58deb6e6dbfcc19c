/** The addresses of a host, as far as a mechanism asks for them (RFC 7208 §5). */
import type { DomainName } from '../../net/dns/name.ts';
import type { Resolver } from '../../net/dns/resolver.ts';
import { type Address, parseAddress } from './address.ts';

export type Addresses =
  | { readonly kind: 'addresses'; readonly addresses: readonly Address[] }
  | { readonly kind: 'failed'; readonly detail: string };

/** The addresses of one family that a host has; none where it does not exist. */
export async function addressesOf(name: DomainName, family: 4 | 6, dns: Resolver): Promise<Addresses> {
  const answer = await dns({ name, type: family === 4 ? 'A' : 'AAAA' });
  if (answer.kind === 'failed') return { kind: 'failed', detail: answer.detail };
  const texts = answer.kind === 'found' ? answer.records.map(({ data }) => data) : [];
  return { kind: 'addresses', addresses: texts.map(parseAddress).filter((found) => found !== undefined) };
}
