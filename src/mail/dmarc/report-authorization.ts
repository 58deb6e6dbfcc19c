/** Whether a mailbox in another organization has agreed to be sent reports about a domain (RFC 9990 §4). */
import { type DomainName, under } from '../../net/dns/name.ts';
import type { Resolver } from '../../net/dns/resolver.ts';
import { textOf } from '../../net/dns/text.ts';
import { readTags } from '../tag-list/index.ts';
import { type Asking, organizationalDomainWith } from './discover.ts';
import { parse } from './parse.ts';
import type { ReportUri } from './record.ts';
import { readUris } from './uri.ts';
import { lookOver, nameFrom } from './walk.ts';

export interface ReportsTo {
  /** Where the DMARC record stands, without the label `_dmarc`. */
  readonly policyDomain: string;
  /** The host of the reporting URI. */
  readonly destination: string;
}

export type ReportAuthorization =
  /** `by`: nothing to ask, a record for this domain, or one for all (`*`). `override`: where reports go instead. */
  | {
      readonly kind: 'authorized';
      readonly by: 'organization' | 'record' | 'wildcard';
      readonly override: readonly ReportUri[];
    }
  /** `name`: where the record is missing; undefined where that name would be too long to exist. */
  | { readonly kind: 'unauthorized'; readonly name: DomainName | undefined }
  /** There is a record, and it leads to other hosts: receivers send to neither. */
  | { readonly kind: 'misdirected'; readonly name: DomainName; readonly hosts: readonly string[] }
  | { readonly kind: 'unverifiable'; readonly detail: string };

/** Asks the destination. Never rejects; what does not answer is `unverifiable`. */
export async function authorizeReports(
  { policyDomain, destination }: ReportsTo,
  { dns }: Asking,
): Promise<ReportAuthorization> {
  const [policy, host] = [nameFrom(policyDomain), nameFrom(destination)];
  if (policy === undefined || host === undefined) return { kind: 'unauthorized', name: undefined };
  if (policy === host) return ofOneOrganization;
  const look = lookOver(dns);
  const [ours, theirs] = await Promise.all([
    organizationalDomainWith(policy, look),
    organizationalDomainWith(host, look),
  ]);
  if (ours.kind === 'failed') return { kind: 'unverifiable', detail: ours.detail };
  if (theirs.kind === 'failed') return { kind: 'unverifiable', detail: theirs.detail };
  if (ours.domain === theirs.domain) return ofOneOrganization;
  return askDestination(policy, host, dns);
}

const ofOneOrganization: ReportAuthorization = { kind: 'authorized', by: 'organization', override: [] };

async function askDestination(
  policy: DomainName,
  host: DomainName,
  dns: Resolver,
): Promise<ReportAuthorization> {
  const reports = under('_report._dmarc', host);
  const name = reports && under(policy, reports);
  // RFC 9990 §4, step 4: no relationship can be shown where the name would be too long.
  if (name === undefined) return { kind: 'unauthorized', name };
  const own = await lookUp(name, host, dns);
  if (own.kind !== 'unauthorized') return own;
  // A wildcard does not reach below a name that exists (RFC 4592 §2.2.1): with a record for one domain of a TLD, the
  // wildcard is silent for the whole TLD. So receivers ask for the asterisk itself as well (RFC 7489, erratum 5440).
  const all = reports && under('*', reports);
  const wildcard = all === undefined ? own : await lookUp(all, host, dns);
  if (wildcard.kind === 'unauthorized') return own;
  return wildcard.kind === 'authorized' ? { ...wildcard, by: 'wildcard' } : wildcard;
}

async function lookUp(name: DomainName, host: DomainName, dns: Resolver): Promise<ReportAuthorization> {
  const answer = await dns({ name, type: 'TXT' });
  if (answer.kind === 'failed') return { kind: 'unverifiable', detail: answer.detail };
  const texts = answer.kind === 'found' ? answer.records.map(({ data }) => textOf(data)) : [];
  // RFC 9990 §4, steps 6 to 8: one record that starts with the version will do, whatever else there is.
  const authorizing = texts.filter((text) => parse(text).isDmarc);
  if (authorizing.length === 0) return { kind: 'unauthorized', name };
  // RFC 9990 §4, step 9: the destination may name another mailbox, but only at the same host.
  const override = authorizing.flatMap(addressesIn);
  const elsewhere = override.map((uri) => uri.host ?? uri.uri).filter((other) => other !== host);
  if (elsewhere.length > 0) return { kind: 'misdirected', name, hosts: [...new Set(elsewhere)] };
  return { kind: 'authorized', by: 'record', override };
}

/** The record needs no policy, so that it is read as the list of tags that it is. */
function addressesIn(text: string): readonly ReportUri[] {
  const rua = readTags(text).tags.find(({ name }) => name.toLowerCase() === 'rua');
  return rua === undefined || rua.value === '' ? [] : readUris('rua', rua.value, rua.valueSpan.start).uris;
}
