/** Why receivers cannot evaluate an SPF record, in words: the first reason that a permanent error has. */
import { quoted } from '../core/quote.ts';
import { lookupLimit, recordsOf, voidLimit } from '../mail/spf/index.ts';
import type { Spf } from './spf.ts';
import { brokenTargets } from './spf-targets.ts';

/** Undefined for a record that can be evaluated, and where there is none. */
export function whyUnsound({ records, own, tree }: Spf): string | undefined {
  if (records.length > 1) return `there are ${records.length} of them`;
  const mistake = own?.problems.find(({ level }) => level === 'error');
  if (mistake !== undefined) return `it has a mistake at ${quoted(mistake.text ?? '')}`;
  if (tree.lookups > lookupLimit)
    return `it needs ${tree.lookups} DNS look-ups, and ${lookupLimit} are allowed`;
  if (tree.voids > voidLimit) return `${tree.voids} of its DNS look-ups find nothing`;
  if ([...recordsOf(tree)].some(({ state }) => state === 'loop')) return 'it leads back to itself';
  const [broken] = (['include', 'redirect'] as const).flatMap((kind) => brokenTargets(tree, kind));
  return broken && `${quoted(broken.term)} leads to no record that works`;
}
