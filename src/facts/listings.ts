/** What the block lists say of an address or a name. */
import type { Fact, World } from '../core/fact.ts';
import type { SubjectOf } from '../core/subject.ts';
import { type Listing, lookup, type QueryKind, type Subject, wantedFor } from '../mail/dnsbl/index.ts';
import { type DomainName, parentOf } from '../net/dns/name.ts';
import { testedBlocklist } from './blocklist-trust.ts';
import { blocklistsFor, kindOf, type UsedBlocklist } from './blocklists.ts';
import { linkDomains } from './message-links.ts';
import { nearestOf } from './owner.ts';

export interface ListingOn {
  readonly list: UsedBlocklist;
  readonly listing: Listing;
  /** Whether the list has shown that it can be believed, in what it does not list too. */
  readonly isBelieved: boolean;
}

/** One for each list that is for the subject; none is left out, whatever came of it. */
export const listings: Fact<'listing', readonly ListingOn[]> = {
  name: 'listings',
  on: 'listing',
  gather({ of }, world) {
    const looking: Looking = { of, asks: kindOf(of), wanted: wantedFor(of), world };
    return Promise.all(blocklistsFor(looking.asks, world).map((list) => look(list, looking)));
  },
};

interface Looking {
  readonly of: string;
  readonly asks: QueryKind;
  readonly wanted: ReturnType<typeof wantedFor>;
  readonly world: World;
}

async function look(list: UsedBlocklist, { of, asks, wanted, world }: Looking): Promise<ListingOn> {
  const trust = await world.fact(testedBlocklist, { kind: 'blocklist', list: list.id, asks });
  if (trust.kind === 'unavailable') return { list, listing: trust, isBelieved: false };
  const ask = (subject: Subject): Promise<Listing> =>
    lookup(subject, list.description, { dns: world.blocklistDns, trust });
  const above = asks === 'domain' ? domainAbove(of, world) : undefined;
  const [own, inherited] = await Promise.all([ask(wanted), above === undefined ? undefined : ask(above)]);
  const listing = inherited === undefined ? own : without(own, inherited);
  return { list, listing, isBelieved: trust.kind === 'trusted' };
}

/** The domain of the run that a host is below: what is listed of that is told there. */
const domainAbove = (of: string, { settings }: World): DomainName | undefined =>
  nearestOf(parentOf(of as DomainName), settings.domains);

function without(own: Listing, inherited: Listing): Listing {
  if (own.kind !== 'listed' || inherited.kind !== 'listed') return own;
  const codes = own.codes.filter(
    ({ address }) => !inherited.codes.some((other) => other.address === address),
  );
  return codes.length === 0 ? { kind: 'not-listed' } : { ...own, codes };
}

/** The messages that link to a name. */
export const linkedFrom: Fact<'listing', readonly string[]> = {
  name: 'linked-from',
  on: 'listing',
  async gather({ of, role }, world) {
    const [domain] = world.settings.domains;
    if (role !== 'link' || domain === undefined) return [];
    // All domains of a run have the same messages.
    const links = await world.fact(linkDomains, { kind: 'domain', name: domain });
    return links.find(({ domain }) => domain === of)?.messages ?? [];
  },
};

/** The lists that are asked about a subject, which each have to show that they can be believed. */
export const listsAsked: Fact<'listing', readonly SubjectOf<'blocklist'>[]> = {
  name: 'lists-asked',
  on: 'listing',
  async gather({ of }, world) {
    const asks = kindOf(of);
    return blocklistsFor(asks, world).map(({ id }) => ({ kind: 'blocklist', list: id, asks }));
  },
};
