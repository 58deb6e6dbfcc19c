/** The lists that are known, and those that are known to be dead, with where each is written about. */
import { type DomainName, isWithin, parseName } from '../../net/dns/name.ts';
import dead from './data/dead.json' with { type: 'json' };
import lists from './data/lists.json' with { type: 'json' };
import type { ListDescription } from './list.ts';

export interface CataloguedList extends ListDescription {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  readonly kind: NonNullable<ListDescription['kind']>;
  /** Whom it lists, in a few words. */
  readonly lists: string;
  readonly queryType: readonly ('ip' | 'domain' | 'hash')[];
  readonly severity: NonNullable<ListDescription['severity']>;
  /** Whether it is asked where nobody says which. */
  readonly default: boolean;
  /** The zone with an access key, for a list that answers without one too. */
  readonly keyedZone?: string;
  /** Whose key it takes: one key may open several lists. */
  readonly service?: string;
  /** Pages about a subject, `{ip}` or `{domain}` standing for it. */
  readonly lookupUrl?: string;
  readonly removalUrl?: string;
  /** When entries go by themselves. */
  readonly expires?: string;
  /** Who may ask, and what is known of how it refuses. */
  readonly access: string;
  readonly note?: string;
  readonly sources: string;
}

export const catalogue = lists as unknown as readonly CataloguedList[];

const byName = new Map(catalogue.flatMap((list) => [list.zone, list.id].map((key) => [key, list] as const)));

/** The list of an id, or of a zone. */
export const catalogued = (idOrZone: string): CataloguedList | undefined =>
  byName.get(idOrZone.toLowerCase().replace(/\.$/, ''));

/** The list in its zone for those who have a key; itself where it has no other. */
export const withKey = (list: CataloguedList): CataloguedList =>
  list.keyedZone === undefined ? list : { ...list, zone: list.keyedZone };

export interface DeadList {
  /** They, and all below them. */
  readonly zones: readonly string[];
  readonly status: string;
  readonly since?: string;
  readonly source: string;
}

export const deadLists: readonly DeadList[] = dead;

/** Why a zone is not to be asked, such as `closed, since 2024-06-05`; undefined where nothing is known against it. */
export function deathOf(zone: DomainName): string | undefined {
  const found = deadLists.find(({ zones }) =>
    zones.some((dead) => {
      const apex = parseName(dead);
      return apex !== undefined && isWithin(zone, apex);
    }),
  );
  if (found === undefined) return undefined;
  return found.since === undefined ? found.status : `${found.status}, since ${found.since}`;
}
