/** The names that an address has in the reverse DNS, and whether they lead back to it (RFC 8601 §2.7.3, "iprev"). */
import { Unobserved, type World } from '../core/fact.ts';
import type { Location } from '../core/finding.ts';
import { reverseNameOf } from '../mail/spf/index.ts';
import { type DomainName, parseName } from '../net/dns/name.ts';
import type { RR } from '../net/dns/resolver.ts';
import { familyOf } from './address-range.ts';
import { placeOf } from './place.ts';

/**
 * - `confirmed`: the name has the address. `unconfirmed`: it has others, or none of the family.
 * - `nonexistent`: it does not exist, or its text is no name. `unobserved`: the DNS did not answer.
 */
export interface ReverseName {
  readonly name: string;
  readonly state: 'confirmed' | 'unconfirmed' | 'nonexistent' | 'unobserved';
  /** Those that the name has, of the family of the address. */
  readonly addresses: readonly string[];
  /** Of `unobserved`. */
  readonly why?: string;
}

export interface Reverse {
  readonly address: string;
  /** Of the first PTR record, or of where it would stand. */
  readonly at: Location;
  /** In the order of the alphabet; the DNS has none. */
  readonly names: readonly ReverseName[];
  /** Why the PTR records are not known. */
  readonly unobserved?: string;
}

/** RFC 8601 §2.7.3 leaves the number to the receiver; RFC 7208 §4.6.4 looks at ten. */
const mostNames = 10;

/** Follows the CNAME records of a classless delegation (RFC 2317), as every resolver does. */
export async function reverseOf(address: string, world: World): Promise<Reverse> {
  const owner = parseName(reverseNameOf(address) ?? '') as DomainName;
  const answer = await world.dns({ name: owner, type: 'PTR' });
  const at = placeOf('PTR', answer.kind === 'found' ? firstOf(answer.records, owner) : { name: owner });
  if (answer.kind === 'failed')
    return { address, at, names: [], unobserved: `PTR records of ${address}: ${answer.detail}` };
  const claimed = answer.kind === 'found' ? answer.records.map(({ data }) => data) : [];
  const names = [...new Set(claimed)].sort().slice(0, mostNames);
  return { address, at, names: await Promise.all(names.map((name) => confirm(name, address, world))) };
}

const firstOf = (records: readonly RR<'PTR'>[], owner: DomainName): Pick<RR, 'name' | 'source'> =>
  records[0] ?? { name: owner };

async function confirm(name: DomainName, address: string, { dns }: World): Promise<ReverseName> {
  // A name of one label, such as "localhost", is nobody's: the search list of the resolver might find it.
  if (!name.includes('.')) return { name, state: 'nonexistent', addresses: [] };
  const answer = await dns({ name, type: familyOf(address) === 6 ? 'AAAA' : 'A' });
  if (answer.kind === 'failed') return { name, state: 'unobserved', addresses: [], why: answer.detail };
  if (answer.kind === 'nxdomain') return { name, state: 'nonexistent', addresses: [] };
  const addresses = answer.kind === 'found' ? answer.records.map(({ data }) => data).sort() : [];
  return { name, state: addresses.includes(address) ? 'confirmed' : 'unconfirmed', addresses };
}

/** @throws Unobserved where the PTR records of one of the addresses are not known */
export function throwUnasked(reverses: readonly Reverse[]): void {
  const unasked = reverses.find(({ unobserved }) => unobserved !== undefined);
  if (unasked !== undefined) throw new Unobserved(unasked.unobserved);
}

export const isConfirmed = ({ names }: Reverse): boolean => names.some(({ state }) => state === 'confirmed');

/** Why it cannot be told whether a name of the address leads back to it; undefined where it can. */
export function whyUnsettled(reverse: Reverse): string | undefined {
  if (reverse.unobserved !== undefined || isConfirmed(reverse)) return reverse.unobserved;
  const unanswered = reverse.names.find(({ state }) => state === 'unobserved');
  return unanswered && `addresses of ${unanswered.name}: ${unanswered.why}`;
}
