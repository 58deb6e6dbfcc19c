/** What the block lists say of an address or a name. */
import type { Fact, World } from '../core/fact.ts';
import type { SubjectOf } from '../core/subject.ts';
import { type Listing, lookup, trust } from '../mail/dnsbl/index.ts';
import type { DomainName } from '../net/dns/name.ts';
import { blocklistsFor, kindOf, type UsedBlocklist } from './blocklists.ts';

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
  gather: ({ of }, world) =>
    Promise.all(blocklistsFor(kindOf(of), world).map((list) => look({ of, list, world }))),
};

interface Looking {
  readonly of: string;
  readonly list: UsedBlocklist;
  readonly world: World;
}

async function look({ of, list, world }: Looking): Promise<ListingOn> {
  const lists = { dns: world.blocklistDns };
  const believed = await trust(list.description, kindOf(of), lists);
  if (believed.kind === 'unavailable') return { list, listing: believed, isBelieved: false };
  const ask = (subject: string): Promise<Listing> => lookup(subject, list.description, lists);
  const above = domainAbove(of, world);
  const [own, inherited] = await Promise.all([ask(of), above === undefined ? undefined : ask(above)]);
  const listing = inherited === undefined ? own : without(own, inherited);
  return { list, listing, isBelieved: believed.kind === 'trusted' };
}

/** The domain of the run that a host is below: what is listed of that is told there. */
const domainAbove = (of: string, { settings }: World): DomainName | undefined =>
  settings.domains.find((domain) => of.endsWith(`.${domain}`));

function without(own: Listing, inherited: Listing): Listing {
  if (own.kind !== 'listed' || inherited.kind !== 'listed') return own;
  const codes = own.codes.filter(
    ({ address }) => !inherited.codes.some((other) => other.address === address),
  );
  return codes.length === 0 ? { kind: 'not-listed' } : { ...own, codes };
}

/** The lists that are asked about a subject, which each have to show that they can be believed. */
export const listsAsked: Fact<'listing', readonly SubjectOf<'blocklist'>[]> = {
  name: 'lists-asked',
  on: 'listing',
  async gather({ of }, world) {
    const asks = kindOf(of);
    return blocklistsFor(asks, world).map(({ id }) => ({ kind: 'blocklist', list: id, asks }));
  },
};
