/** Where a DKIM key stands, and who can change it: the owner of the domain, or the provider that a CNAME leads to. */
import type { Location } from '../core/finding.ts';
import type { KeyLookup } from '../mail/dkim/index.ts';
import { type DomainName, isWithin } from '../net/dns/name.ts';
import { placeOf } from './place.ts';
import { providerOfHost } from './selectors-guessed.ts';

/** Plain data, fit for a finding. */
export type KeyPlace = {
  /** `<selector>._domainkey.<domain>`. */
  readonly name: string;
  /** The name that holds the record, where a CNAME leads to another. */
  readonly host?: string;
  /** Who runs that name, where it is somebody else: a provider's name, or the domain to ask. */
  readonly operator?: string;
};

export function keyPlaceOf(lookup: KeyLookup, domain: DomainName): KeyPlace {
  const host = lookup.kind === 'dangling' ? lookup.target : 'host' in lookup ? lookup.host : undefined;
  if (host === undefined) return { name: lookup.name };
  if (isWithin(host, domain)) return { name: lookup.name, host };
  return { name: lookup.name, host, operator: providerOfHost(host) ?? `the operator of ${host}` };
}

/** The name of the key in a sentence, with the name that it is an alias of. */
export const called = ({ name, host }: KeyPlace): string =>
  host === undefined ? name : `${name} (a CNAME to ${host})`;

/** A remedy: what to do, in the imperative, or whom to ask for it. */
export const mend = ({ operator }: KeyPlace, what: string): string =>
  operator === undefined
    ? `${what.slice(0, 1).toUpperCase()}${what.slice(1)}.`
    : `Ask ${operator} to ${what}.`;

/** The line or the name at which a finding about the key points. */
export function locationOf(lookup: KeyLookup): Location {
  const [record] =
    lookup.kind === 'foreign'
      ? lookup.records
      : lookup.kind === 'several'
        ? lookup.keys.map(({ rr }) => rr)
        : [];
  const rr = lookup.kind === 'found' ? lookup.key.rr : record;
  if (rr?.source !== undefined) return placeOf('TXT', rr);
  const alias = lookup.kind === 'dangling' ? lookup.via.at(-1) : undefined;
  return { in: 'dns', name: alias ?? lookup.name, type: alias === undefined ? 'TXT' : 'CNAME' };
}
