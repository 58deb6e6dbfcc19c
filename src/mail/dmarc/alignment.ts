/** Whether a domain that SPF or DKIM has authenticated speaks for the author domain (RFC 9989 §4.4, §4.10.2). */
import type { AlignmentMode } from './record.ts';

export interface Alignment {
  readonly mode: AlignmentMode;
  /** The author domain and the authenticated one; case does not matter (RFC 4343). */
  readonly author: string;
  readonly identifier: string;
  /** Their organizational domains, of which only relaxed alignment asks. */
  readonly organizationalDomains?: readonly [author: string, identifier: string];
}

/** The same name always aligns; in relaxed mode, the same organizational domain does too. */
export function isAligned({ mode, author, identifier, organizationalDomains }: Alignment): boolean {
  if (author.toLowerCase() === identifier.toLowerCase()) return true;
  if (mode === 's' || organizationalDomains === undefined) return false;
  const [ofAuthor, ofIdentifier] = organizationalDomains;
  return ofAuthor.toLowerCase() === ofIdentifier.toLowerCase();
}
