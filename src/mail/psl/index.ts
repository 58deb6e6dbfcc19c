/**
 * The Public Suffix List: below which names registrations happen, and what was registered (publicsuffix.org).
 *
 * A public suffix is a name under which others than its owner register names: `com`, `co.uk`, and, in the list's
 * private section, `github.io`. One label more is a registrable domain: `example.co.uk`. The list has rules, wildcards
 * (`*.ck`) and exceptions (`!www.ck`); a name that no rule matches has its last label as its suffix. The list is made by
 * hand and never complete; DMARC (RFC 9989 §4.10) has left it for records in the DNS itself. Here it serves to warn,
 * never to decide what a receiver does.
 *
 * Names keep their form: U-labels in, U-labels out. The list is the one that the library `tldts` brings.
 */
import { parse } from 'tldts';

const options = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };

/** `example.co.uk` for `www.example.co.uk`; undefined for a public suffix, an address, or what is no name. */
export const registrableDomain = <N extends string>(name: N): N | undefined =>
  (partsOf(name)?.domain ?? undefined) as N | undefined;

/** `co.uk` for `www.example.co.uk`, and for itself; the last label where no rule matches. */
export const publicSuffix = <N extends string>(name: N): N | undefined =>
  (partsOf(name)?.publicSuffix ?? undefined) as N | undefined;

/** Whether the list names it, so that others register names under it. */
export function isPublicSuffix(name: string): boolean {
  const parts = partsOf(name);
  return parts !== undefined && parts.domain === null && (parts.isIcann === true || parts.isPrivate === true);
}

function partsOf(name: string): ReturnType<typeof parse> | undefined {
  const folded = name.toLowerCase();
  if (folded.length > 253 || folded.split('.').includes('')) return undefined;
  const parts = parse(folded, options);
  return parts.isIp ? undefined : parts;
}
