/** The block lists of the run, as the catalogue or the settings describe them. */
import type { World } from '../core/fact.ts';
import type { OwnBlocklist, RunWide } from '../core/run-wide.ts';
import type { SubjectOf } from '../core/subject.ts';
import {
  type CodeEntry,
  catalogued,
  isAddress,
  type ListDescription,
  type QueryKind,
  takes,
  withKey,
} from '../mail/dnsbl/index.ts';

export interface UsedBlocklist {
  readonly id: string;
  /** As its operator calls it. */
  readonly name: string;
  readonly description: ListDescription;
  /** Where to ask to be taken off; `{ip}` and `{domain}` stand for what is listed. */
  readonly removal?: string;
  /** When entries go by themselves. */
  readonly expires?: string;
}

export const kindOf = (of: string): QueryKind =>
  !isAddress(of) ? 'domain' : of.includes(':') ? 'ipv6' : 'ipv4';

/** Those of the run that are for such a subject, in the order of the settings. */
export const blocklistsFor = (
  kind: QueryKind,
  { settings }: Pick<World, 'settings'>,
): readonly UsedBlocklist[] => described(settings).filter(({ description }) => takes(description, kind));

const described = ({ blocklists }: RunWide): readonly UsedBlocklist[] => {
  const known =
    memo.get(blocklists) ??
    blocklists.flatMap((list) => ('zone' in list ? [own(list)] : fromCatalogue(list)));
  memo.set(blocklists, known);
  return known;
};

const memo = new WeakMap<RunWide['blocklists'], readonly UsedBlocklist[]>();

function fromCatalogue({
  id,
  hasKey,
}: Exclude<RunWide['blocklists'][number], OwnBlocklist>): readonly UsedBlocklist[] {
  const list = catalogued(id);
  if (list === undefined) return [];
  const { name, removalUrl, lookupUrl, expires } = list;
  const removal = removalUrl ?? lookupUrl;
  return [
    {
      id,
      name,
      description: hasKey ? withKey(list) : list,
      ...(removal === undefined ? {} : { removal }),
      ...(expires === undefined ? {} : { expires }),
    },
  ];
}

function own({ id, zone, queries, codes, removal }: OwnBlocklist): UsedBlocklist {
  const entries = Object.entries(codes).map(([code, { meaning, severity }]): [string, CodeEntry] => [
    code,
    ['listed', meaning, severity === 'notice' ? 'info' : severity],
  ]);
  const [v4, v6, names] = (['ipv4', 'ipv6', 'domain'] as const).map((query) => queries.includes(query));
  const description: ListDescription = {
    zone,
    queryType: [...(v4 || v6 ? (['ip'] as const) : []), ...(names ? (['domain'] as const) : [])],
    ipv6: v6 ? (v4 ? true : 'only') : false,
    returnCodes: Object.fromEntries(entries),
  };
  return { id, name: id, description, ...(removal === undefined ? {} : { removal }) };
}

/** The list of a subject; undefined where the run has none by that id, which no subject names. */
export const blocklistOf = (
  { list, asks }: SubjectOf<'blocklist'>,
  world: World,
): UsedBlocklist | undefined => blocklistsFor(asks, world).find(({ id }) => id === list);
