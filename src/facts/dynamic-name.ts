/** Names that networks give to addresses by the thousand: of dial-up pools, and of servers that nobody has named. */

import { registrableDomain } from '../mail/psl/index.ts';
import { addressIn } from './address-in-name.ts';
import names from './data/generic-names.json' with { type: 'json' };

/**
 * - `dynamic`: it says that whoever is connected gets the address for a while.
 * - `generic`: it holds the address, or is what a provider calls each of its machines.
 */
export type Genericness = 'dynamic' | 'generic';

const dynamicWords = new Set(names.dynamic);
const mailWords = new Set(names.mail);

/** Undefined for a name that somebody has chosen for a host; a word such as `mail` or `mta` in it says so too. */
export function genericness(name: string, address: string): Genericness | undefined {
  const labels = ownPart(name);
  const words = labels.split(/[^a-z]+/);
  const holdsAddress = addressIn(labels, address);
  // A host "pool" or "mobile" is somebody's choice; "pool-192-0-2-1" and "dyn4711" are not.
  if (words.some((word) => dynamicWords.has(word)) && (holdsAddress || /\d/.test(labels)))
    return words.some((word) => mailWords.has(word)) ? undefined : 'dynamic';
  const isGiven = names.providers.some((given) => isUnder(name, given));
  return isGiven || (holdsAddress && !words.some((word) => mailWords.has(word))) ? 'generic' : undefined;
}

/** The labels that whoever holds the domain chose; the whole name where none is left. */
function ownPart(name: string): string {
  const domain = registrableDomain(name);
  return domain === undefined || domain === name ? name : name.slice(0, -domain.length - 1);
}

const isUnder = (
  name: string,
  { under, begins = '' }: { readonly under: string; readonly begins?: string },
): boolean => name.endsWith(`.${under}`) && name.startsWith(begins);
