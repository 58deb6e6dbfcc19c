/** Which DMARC record applies to a domain, where it stands, and what it asks for (RFC 9989 §4.10.1, §4.10.2). */
import type { DomainName } from '../../net/dns/name.ts';
import type { Failure, Resolver, RR } from '../../net/dns/resolver.ts';
import type { DmarcProblem, DmarcRecord, Policy } from './record.ts';
import {
  type Look,
  lookOver,
  nameFrom,
  organizationalDomainOf,
  type RecordStop,
  suffixRecordOf,
  type Walk,
  walkFrom,
} from './walk.ts';

/** How the domain with the record stands to the domain in question. */
export type Relation = 'own' | 'organizational' | 'psd';

interface Walked {
  /** Undefined where the walk failed before it was known. */
  readonly organizationalDomain: DomainName | undefined;
  /** The names whose TXT records were asked for, in order; at most eight. */
  readonly queries: readonly DomainName[];
}

export type Discovery =
  | (Walked & {
      readonly kind: 'found';
      readonly record: DmarcRecord;
      readonly problems: readonly DmarcProblem[];
      /** Where the record stands, without the label `_dmarc`. */
      readonly domain: DomainName;
      readonly relation: Relation;
      /** Whether the domain exists; `undefined` where the policy does not hang on it, or the question got no answer. */
      readonly exists: boolean | undefined;
      /** Undefined where it hangs on whether the domain exists, and that got no answer. `t=y` is not applied. */
      readonly policy: Policy | undefined;
      readonly source: RR<'TXT'>;
    })
  /** `unusable`: the record that would apply has no policy and no reporting address to save it. */
  | (Walked & { readonly kind: 'none'; readonly unusable?: RecordStop })
  | (Walked & { readonly kind: 'failed'; readonly failure: Failure; readonly detail: string });

export interface Asking {
  readonly dns: Resolver;
}

/** Finds the record for mail from `domain`. Never rejects; no name that can be looked up has no record. */
export async function discover(domain: string, { dns }: Asking): Promise<Discovery> {
  const name = nameFrom(domain);
  if (name === undefined) return { kind: 'none', organizationalDomain: undefined, queries: [] };
  return discoverWith(name, lookOver(dns), dns);
}

/** As {@link discover}, with a memo that other walks share. */
export async function discoverWith(domain: DomainName, look: Look, dns: Resolver): Promise<Discovery> {
  const walk = await walkFrom(domain, look);
  const walked = { organizationalDomain: organizationalDomainOf(walk), queries: walk.queries };
  const stop = applicable(walk, walked.organizationalDomain);
  if (stop?.kind === 'failed')
    return { ...walked, kind: 'failed', failure: stop.failure, detail: stop.detail };
  if (stop === undefined) return { ...walked, kind: 'none' };
  const { record, problems } = stop.parsed;
  // RFC 9989 §4.10.1: no valid policy and no reporting address: no DMARC processing, and no looking further up.
  if (record === undefined) return { ...walked, kind: 'none', unusable: stop };
  const relation =
    stop.domain === domain ? 'own' : stop.domain === walked.organizationalDomain ? 'organizational' : 'psd';
  const inForce =
    relation === 'own' ? { policy: record.p, exists: undefined } : await inherited(domain, record, dns);
  return {
    ...walked,
    kind: 'found',
    record,
    problems,
    domain: stop.domain,
    relation,
    ...inForce,
    source: stop.source,
  };
}

/** RFC 9989 §4.10.1: the author domain's record, else its organizational domain's, else its public suffix's. */
function applicable(
  { stops, ...walk }: Walk,
  organizational: DomainName | undefined,
): Extract<Walk['stops'][number], { kind: 'record' | 'failed' }> | undefined {
  const [own] = stops;
  const last = stops.at(-1);
  if (own?.kind === 'record') return own;
  if (last?.kind === 'failed') return last;
  const atOrganization = stops.find((stop) => stop.kind === 'record' && stop.domain === organizational);
  return (atOrganization as RecordStop | undefined) ?? suffixRecordOf({ stops, ...walk });
}

/** RFC 9989 §4.10.1: `sp` for a subdomain that exists, `np` for one that does not. */
async function inherited(
  domain: DomainName,
  { sp, np }: DmarcRecord,
  dns: Resolver,
): Promise<{ readonly policy: Policy | undefined; readonly exists: boolean | undefined }> {
  if (sp === np) return { policy: sp, exists: undefined };
  const exists = await existenceOf(domain, dns);
  return { policy: exists === undefined ? undefined : exists ? sp : np, exists };
}

/** RFC 9989 §3.2.13, RFC 8020: a name that answers NXDOMAIN; one with a CNAME that leads to such a name does exist. */
async function existenceOf(name: DomainName, dns: Resolver): Promise<boolean | undefined> {
  const answer = await dns({ name, type: 'MX' });
  if (answer.kind === 'failed') return undefined;
  return answer.kind !== 'nxdomain' || (answer.via ?? []).length > 0;
}

export type OrganizationalDomain =
  | { readonly kind: 'found'; readonly domain: DomainName; readonly queries: readonly DomainName[] }
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      readonly detail: string;
      readonly queries: readonly DomainName[];
    };

/** The organizational domain by the tree walk (RFC 9989 §4.10.2): the domain itself where no record is met. */
export async function organizationalDomain(domain: string, { dns }: Asking): Promise<OrganizationalDomain> {
  const name = nameFrom(domain);
  if (name === undefined)
    return { kind: 'failed', failure: 'malformed', detail: 'this is no domain name', queries: [] };
  return organizationalDomainWith(name, lookOver(dns));
}

/** As {@link organizationalDomain}, with a memo that other walks share. */
export async function organizationalDomainWith(
  domain: DomainName,
  look: Look,
): Promise<OrganizationalDomain> {
  const walk = await walkFrom(domain, look);
  const last = walk.stops.at(-1);
  if (last?.kind === 'failed')
    return { kind: 'failed', failure: last.failure, detail: last.detail, queries: walk.queries };
  return { kind: 'found', domain: organizationalDomainOf(walk) ?? domain, queries: walk.queries };
}
