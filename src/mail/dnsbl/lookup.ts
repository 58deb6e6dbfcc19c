/** Looks a subject up on a list. */
import type { DomainName } from '../../net/dns/name.ts';
import type { Resolver } from '../../net/dns/resolver.ts';
import { textOf } from '../../net/dns/text.ts';
import type { ListingCode } from './codes.ts';
import { type Known, knownList, takes } from './known.ts';
import type { ListDescription, QueryKind } from './list.ts';
import { namesFor, type Subject, wantedFor } from './question.ts';
import { readAnswer } from './read-answer.ts';
import { type Trust, trustIn } from './trust.ts';
import { type Unavailable, unavailable } from './unavailable.ts';

/** `reason` is the list's own text (TXT) of the entry, as it came; absent where it has none. */
export type Listing =
  | { readonly kind: 'listed'; readonly codes: readonly ListingCode[]; readonly reason?: string }
  | { readonly kind: 'not-listed' }
  | Unavailable;

interface World {
  readonly dns: Resolver;
}

interface Looking extends World {
  /** What {@link trust} has said of the list for such subjects; its test points are asked for where it is not given. */
  readonly trust?: Trust;
}

/**
 * Whether a list has an entry for an IP address or a domain name. The list is given by the id or zone of the catalogue, or
 * described. Its test points are asked for first: a list that does not show that it works is not believed, whatever it
 * says, and is not asked for more. An address never goes to a list of names, nor the other way round. Never rejects.
 */
export async function lookup(
  subject: Subject,
  list: ListDescription | string,
  { dns, trust }: Looking,
): Promise<Listing> {
  const wanted = wantedFor(subject);
  const known = knownList(list);
  const described = known?.list ?? { zone: '' };
  const notFor = (why: string): Listing => unavailable('not-applicable', why, described);
  if ('problem' in wanted) return notFor(`is not asked: ${wanted.problem}`);
  if (known === undefined) return notFor('has a zone that is no domain name');
  if (!takes(described, wanted.kind)) return notFor(`is not asked: it is not for ${plurals[wanted.kind]}`);
  const names = namesFor(wanted, described, known.zone);
  if (names.length === 0) return notFor('is not asked: the name would be too long for the DNS');
  const believed = trust ?? (await trustOf(known, wanted.kind, { dns }));
  return believed.kind === 'unavailable' ? believed : askFor(names, { known, believed, dns });
}

const plurals: Readonly<Record<QueryKind, string>> = {
  ipv4: 'IPv4 addresses',
  ipv6: 'IPv6 addresses',
  domain: 'domain names',
};

/** Whether a list works for a kind of subject, by its test points. Never rejects. */
export async function trust(list: ListDescription | string, kind: QueryKind, world: World): Promise<Trust> {
  const known = knownList(list);
  return known === undefined
    ? unavailable('not-applicable', 'has a zone that is no domain name', { zone: '' })
    : trustOf(known, kind, world);
}

/** One that is known to be dead is not asked. */
const trustOf = async (known: Known, kind: QueryKind, world: World): Promise<Trust> =>
  known.death === undefined
    ? trustIn(known, kind, world)
    : unavailable('dead', `is given up: ${known.death}`, known.list);

interface Asking extends World {
  readonly known: Known;
  readonly believed: Trust;
}

async function askFor(
  names: readonly DomainName[],
  { known: { list, codebook }, believed, dns }: Asking,
): Promise<Listing> {
  const said = await Promise.all(
    names.map(async (name) => readAnswer(await dns({ name, type: 'A' }), list, codebook)),
  );
  const entries = said.flatMap((one) => (one.kind === 'listed' ? one.codes : []));
  const name = names[said.findIndex(({ kind }) => kind === 'listed')];
  if (name !== undefined) {
    const reason = await reasonAt(name, dns);
    return { kind: 'listed', codes: distinct(entries), ...(reason === undefined ? {} : { reason }) };
  }
  const refused = said.find((one) => one.kind === 'unavailable');
  if (refused !== undefined) return refused;
  return believed.kind === 'trusted'
    ? { kind: 'not-listed' }
    : unavailable('unconfirmed', 'has no entry, and no test entry that would show that it answers', list);
}

/** The same code for a host and for what was registered is one. */
const distinct = (codes: readonly ListingCode[]): readonly ListingCode[] => [
  ...new Map(codes.map((code) => [`${code.address} ${code.name}`, code])).values(),
];

const longestReason = 500;

/** RFC 5782 §2.1: the text of an entry says why, or where to read why. */
async function reasonAt(name: DomainName, dns: Resolver): Promise<string | undefined> {
  const answer = await dns({ name, type: 'TXT' });
  if (answer.kind !== 'found') return undefined;
  const texts = answer.records.map(({ data }) => textOf(data)).sort();
  const text = texts.join('; ').slice(0, longestReason).trim();
  return text === '' ? undefined : text;
}
