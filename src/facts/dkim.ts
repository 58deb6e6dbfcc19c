/** The DKIM key that stands at a selector. */
import { type Fact, Unobserved } from '../core/fact.ts';
import type { Location } from '../core/finding.ts';
import { type KeyLookup, lookupKey, type PublishedKey } from '../mail/dkim/index.ts';
import { type KeyPlace, keyPlaceOf, locationOf } from './dkim-place.ts';
import { selectorsDeclaredFor } from './selectors.ts';

export interface DkimKey {
  /** Whether the settings name the selector; else it is a guess that answered, and may sign nothing. */
  readonly isDeclared: boolean;
  readonly lookup: Exclude<KeyLookup, { kind: 'unanswered' }>;
  /** The one key that is there. */
  readonly key?: PublishedKey;
  readonly place: KeyPlace;
  readonly at: Location;
}

export const dkimKey: Fact<'selector', DkimKey> = {
  name: 'dkimKey',
  on: 'selector',
  async gather({ name, selector }, world) {
    const lookup = await lookupKey({ selector, domain: name }, world);
    if (lookup.kind === 'unanswered') throw new Unobserved(`DKIM key at ${lookup.name}: ${lookup.detail}`);
    return {
      isDeclared: selectorsDeclaredFor(name, world).includes(selector.toLowerCase()),
      lookup,
      ...(lookup.kind === 'found' ? { key: lookup.key } : {}),
      place: keyPlaceOf(lookup, name),
      at: locationOf(lookup),
    };
  },
};

/** Why a check of the text of a key does not apply. */
export const withoutKey = ({ dkim }: { readonly dkim: DkimKey }): string | undefined =>
  dkim.key === undefined ? 'there is no single key' : undefined;

/** Why a check of what a key says does not apply. */
export function withoutLiveKey({ dkim }: { readonly dkim: DkimKey }): string | undefined {
  if (dkim.key === undefined) return withoutKey({ dkim });
  if (dkim.key.record === undefined) return 'the key record cannot be used';
  return dkim.key.record.revoked ? 'the key is revoked' : undefined;
}
