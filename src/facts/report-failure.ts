/** Why messages failed DMARC, as far as a report tells: what they were authenticated as, and who has changed them. */
import { registrableDomain } from '../mail/psl/index.ts';
import { type DomainName, isWithin, parseName } from '../net/dns/name.ts';
import type { DmarcRow } from './report-rows.ts';

/**
 * - `forwarded`: the reporter says that it was passed on, or on a mailing list.
 * - `altered`: a DKIM signature of the domain is there and does not verify.
 * - `unaligned`: SPF or DKIM passes for another domain.
 * - `unauthenticated`: neither passes for anybody.
 */
export type Cause = 'forwarded' | 'altered' | 'unaligned' | 'unauthenticated';

export interface Failure {
  readonly cause: Cause;
  /** Of `unaligned`: the domains that were authenticated, those of DKIM first. */
  readonly authenticated: readonly string[];
  /** Of `altered`: the selectors of the signatures. */
  readonly selectors: readonly string[];
}

/** RFC 7489 appendix C and RFC 9990 §3.1.1. */
const passedOn = new Set(['forwarded', 'mailing_list', 'trusted_forwarder']);

export function failureOf({ reasons, authDkim, authSpf, headerFrom }: DmarcRow, name: DomainName): Failure {
  const own = authDkim.filter(({ domain }) => isOwn(domain, headerFrom, name));
  const authenticated = [...authDkim, ...authSpf].flatMap(({ domain, result }) =>
    result === 'pass' && domain !== undefined && parseName(domain) ? [domain] : [],
  );
  const selectors = own.flatMap(({ selector }) => selector ?? []);
  const cause = reasons.some((type) => passedOn.has(type))
    ? 'forwarded'
    : own.some(({ result }) => result !== 'pass' && result !== 'none')
      ? 'altered'
      : authenticated.length > 0
        ? 'unaligned'
        : 'unauthenticated';
  return { cause, authenticated: [...new Set(authenticated)], selectors: [...new Set(selectors)] };
}

/** Whether somebody signs who has a key of the domain's organisation, even where strict alignment asks for another. */
export const isSignedIn = ({ authDkim, headerFrom }: DmarcRow, name: DomainName): boolean =>
  authDkim.some(({ domain, result }) => result === 'pass' && isOwn(domain, headerFrom, name));

/** What messages are authenticated as that is not of the domain's organisation: mostly whose servers they came from. */
export const foreignIn = ({ authDkim, authSpf, headerFrom }: DmarcRow, name: DomainName): readonly string[] =>
  [...authDkim, ...authSpf].flatMap(({ domain, result }) =>
    result === 'pass' && domain !== undefined && !isOwn(domain, headerFrom, name) ? [domain] : [],
  );

/** Whether a domain would align with the author's in relaxed mode, as far as names tell. */
function isOwn(domain = '', headerFrom: string | undefined, name: DomainName): boolean {
  const signer = parseName(domain);
  if (signer === undefined || signer === '') return false;
  const author = parseName(headerFrom ?? '') || name;
  const organization = registrableDomain(author) ?? author;
  return isWithin(signer, organization);
}
