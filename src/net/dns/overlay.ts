/** A resolver that answers for proposed zones from their text, as if they were live, and asks another for the rest. */
import { longestChain, prefixed } from './chain.ts';
import { type DomainName, isWithin, parentOf, under } from './name.ts';
import type { Answer, Question, Resolver, RR, Type } from './resolver.ts';
import type { TypedRR, Zone } from './zone/parse.ts';

/**
 * Within a zone's apex, and outside what it delegates, the zone is the truth: a name that it does not hold does not
 * exist (RFC 1034 §4.3.2, wildcards by RFC 4592). Questions to a named server are never answered from a zone.
 */
export function overlay(zones: readonly Zone[], beyond: Resolver): Resolver {
  const indexes = [...zones].sort((a, b) => b.apex.length - a.apex.length).map(indexOf);
  const zoneFor = ({ name, type }: Question): Index | undefined =>
    indexes.find((index) => isWithin(name, index.apex) && !isDelegated(index, name, type));

  const resolve = async <T extends Type>(
    question: Question<T>,
    via: readonly DomainName[],
  ): Promise<Answer<T>> => {
    const index = zoneFor(question);
    if (index === undefined || question.at !== undefined) return prefixed(via, await beyond(question));
    if (isSynthesized(index, question)) return prefixed(via, await beyond(question));
    const set = index.owners.get(question.name) ?? wildcardFor(index, question.name);
    if (set === undefined) return ended(index.names.has(question.name) ? 'nodata' : 'nxdomain', via);
    const records = recordsOf(set, question.type, question.name);
    if (records.length > 0) return { kind: 'found', records, via };
    const [alias] = question.type === 'CNAME' ? [] : recordsOf(set, 'CNAME', question.name);
    if (alias === undefined) return ended('nodata', via);
    if (via.length >= longestChain || via.includes(question.name)) return looped;
    return resolve({ ...question, name: alias.data }, [...via, question.name]);
  };
  return (question) => resolve(question, []);
}

/** A resolver for which nothing exists: what lies beyond the zone of a test or an example. */
export const nothing: Resolver = async () => ({ kind: 'nxdomain' });

const looped: Answer<never> = {
  kind: 'failed',
  failure: 'servfail',
  detail: 'the CNAME records lead in a circle',
};

interface Index {
  readonly apex: DomainName;
  readonly owners: ReadonlyMap<DomainName, readonly TypedRR[]>;
  /** Every owner and all above it down to the apex: the names that exist (RFC 4592 §2.2.2). */
  readonly names: ReadonlySet<DomainName>;
  /** Names whose addresses the server finds when it is asked. */
  readonly synthesized: ReadonlySet<DomainName>;
}

function indexOf({ records, unread, apex }: Zone): Index {
  const owners = new Map<DomainName, TypedRR[]>();
  const names = new Set<DomainName>([apex]);
  for (const record of records) {
    const set = owners.get(record.name);
    if (set === undefined) owners.set(record.name, [record]);
    else set.push(record);
  }
  for (const { name: owner } of [...records, ...unread]) {
    for (let name = owner; name !== apex && !names.has(name); name = parentOf(name)) names.add(name);
  }
  const synthesized = new Set(
    unread.filter(({ type }) => type === 'ALIAS' || type === 'ANAME').map(({ name }) => name),
  );
  return { apex, owners, names, synthesized };
}

/** What the providers' own types stand for is not in the file; the live zone is the best that is known of it. */
const isSynthesized = ({ synthesized }: Index, { name, type }: Question): boolean =>
  synthesized.has(name) && (type === 'A' || type === 'AAAA');

/** RFC 4035 §3.1.4.1: of a delegated name, the DS records alone are those of the zone above. */
function isDelegated({ apex, owners }: Index, name: DomainName, type: Type): boolean {
  const lowest = type === 'DS' && name !== apex ? parentOf(name) : name;
  for (let at = lowest; at !== apex && at !== ''; at = parentOf(at)) {
    if (owners.get(at)?.some((record) => record.type === 'NS')) return true;
  }
  return false;
}

/** RFC 4592 §3.3.1: the wildcard at the closest encloser, if the name itself does not exist. */
function wildcardFor({ apex, owners, names }: Index, name: DomainName): readonly TypedRR[] | undefined {
  if (names.has(name)) return undefined;
  let encloser = name;
  while (encloser !== apex && !names.has(encloser)) encloser = parentOf(encloser);
  const source = under('*', encloser);
  return source === undefined ? undefined : owners.get(source);
}

const recordsOf = <T extends Type>(set: readonly TypedRR[], type: T, name: DomainName): readonly RR<T>[] =>
  set
    .filter((record) => record.type === type)
    .map(({ type: _, ...record }) => ({ ...record, name }) as unknown as RR<T>);

const ended = (kind: 'nodata' | 'nxdomain', via: readonly DomainName[]): Answer<never> =>
  via.length === 0 ? { kind } : { kind, via };
