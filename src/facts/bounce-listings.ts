/** Whether the addresses that refusals name are on block lists, as of now, by lists that can be believed. */
import type { Fact } from '../core/fact.ts';
import { namedIn } from './bounce-causes.ts';
import { weightOf } from './listing-advice.ts';
import { type ListingOn, listings } from './listings.ts';

export interface ListedNow {
  readonly ip: string;
  /** Lists that have it. */
  readonly on: readonly AskedList[];
  /** Lists that have shown that they work, and do not have it. */
  readonly notOn: readonly AskedList[];
}

export interface AskedList {
  readonly name: string;
  readonly zone: string;
}

/** Nothing is said of a list that could not be asked: it is in neither. */
export const listedNow: Fact<'bounces', readonly ListedNow[]> = {
  name: 'listed-now',
  on: 'bounces',
  async gather(subject, world) {
    const ips = await namedIn('blocklisted', subject, world);
    return Promise.all(
      ips.map(async (ip) => {
        const found = await world.fact(listings, { kind: 'listing', of: ip, role: 'sender' });
        return { ip, on: listsOf(found.filter(isOn)), notOn: listsOf(found.filter(isNotOn)) };
      }),
    );
  },
};

/** Not by a list of those who are to be let in. */
const isOn = ({ listing }: ListingOn): boolean =>
  listing.kind === 'listed' && weightOf(listing.codes, 'sender') !== undefined;
const isNotOn = ({ listing, isBelieved }: ListingOn): boolean => isBelieved && listing.kind === 'not-listed';
const listsOf = (found: readonly ListingOn[]): readonly AskedList[] =>
  found.map(({ list: { name, description } }) => ({ name, zone: description.zone }));

/** Texts call a list by its zone, `zen.spamhaus.org`, or by its operator, `Spamhaus`. */
export function isCalled({ zone }: AskedList, text: string): boolean {
  const labels = zone.toLowerCase().split('.');
  return text
    .toLowerCase()
    .split(/[^a-z0-9-]/)
    .some((word) => word.length > 4 && !common.has(word) && labels.includes(word));
}

/** Labels that lists of several operators have. */
const common = new Set(['dnsbl', 'multi', 'combined', 'black', 'blacklist', 'blocklist']);
