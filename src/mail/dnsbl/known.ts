/** A list made ready: found by what somebody calls it, its zone read, its codes compiled. */
import { type DomainName, parseName } from '../../net/dns/name.ts';
import { catalogued, deathOf } from './catalogue.ts';
import { type Codebook, codebookOf } from './codes.ts';
import type { ListDescription, QueryKind } from './list.ts';

export interface Known {
  readonly list: ListDescription;
  readonly zone: DomainName;
  readonly codebook: Codebook;
  /** Why it is given up, in words that follow its name; undefined for one that may live. */
  readonly death?: string;
}

const compiled = new WeakMap<ListDescription, Known>();

/** The list of an id, of a zone, or as described; undefined where its zone is no name. */
export function knownList(given: ListDescription | string): Known | undefined {
  const list = typeof given === 'string' ? (catalogued(given) ?? bare(given)) : given;
  const before = compiled.get(list);
  if (before !== undefined) return before;
  const zone = parseName(list.zone);
  if (zone === undefined || zone === '') return undefined;
  const death = deathOf(zone);
  const known = { list, zone, codebook: codebookOf(list), ...(death === undefined ? {} : { death }) };
  compiled.set(list, known);
  return known;
}

const bare = (zone: string): ListDescription => ({ zone, queryType: ['ip', 'domain'], ipv6: true });

/** Whether a list is asked for such a subject: never for an address where it has names, or the other way round. */
export function takes({ queryType = ['ip'], ipv6 = false }: ListDescription, kind: QueryKind): boolean {
  if (kind === 'domain') return queryType.includes('domain');
  if (!queryType.includes('ip')) return false;
  return kind === 'ipv6' ? ipv6 !== false : ipv6 !== 'only';
}
