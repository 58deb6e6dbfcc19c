/** Block lists in one line: what was looked up, on how many lists, and what came of it. */
import { counted } from '../core/quote.ts';
import type { Result } from '../core/report.ts';

/** Undefined where nothing was looked up. */
export function blocklistSentence(results: readonly Result[]): string | undefined {
  const looked = results.flatMap((result) => (result.subject.kind === 'listing' ? [result] : []));
  const lists = results.flatMap(({ subject, outcome }) =>
    subject.kind === 'blocklist' ? [{ id: subject.list, isUnseen: outcome === 'inconclusive' }] : [],
  );
  if (looked.length === 0 || lists.length === 0) return undefined;
  const idsWhere = (isUnseen: boolean): ReadonlySet<string> =>
    new Set(lists.filter((list) => list.isUnseen === isUnseen).map(({ id }) => id));
  const [seen, unseen] = [idsWhere(false), idsWhere(true)];
  const entries = looked.reduce((sum, { findings }) => sum + findings.length, 0);
  const found = entries === 0 ? 'no entry' : counted(entries, 'entry', 'entries');
  const asked = `${counted(looked.length, 'address or name', 'addresses and names')} on ${counted(seen.size, 'block list')}`;
  const rest = unseen.size === 0 ? '' : `; ${counted(unseen.size, 'list')} could not be asked`;
  return seen.size === 0
    ? `no block list could be asked about ${counted(looked.length, 'address or name', 'addresses and names')}`
    : `${asked}: ${found}${rest}`;
}
