/** What SPF says of addresses that no term names: the `all` in force, found through `redirect`. */
import type { Qualifier, SpfTree } from '../mail/spf/index.ts';

export type Effective =
  | { readonly kind: 'all'; readonly qualifier: Qualifier; readonly term: string; readonly domain: string }
  /** Neither `all` nor `redirect`: neutral (RFC 7208 §4.7). */
  | { readonly kind: 'missing'; readonly domain: string }
  /** It stands where nobody answered. */
  | { readonly kind: 'unanswered'; readonly detail: string }
  /** There is no telling: the record that decides is missing, broken, or depends on the message. */
  | { readonly kind: 'unknown' };

export function effectiveAll(tree: SpfTree): Effective {
  const { state, domain, detail = '', terms } = tree;
  if (state === 'unanswered') return { kind: 'unanswered', detail };
  if (state !== 'found') return { kind: 'unknown' };
  for (const { term } of terms) {
    if (term.kind === 'directive' && term.mechanism.name === 'all')
      return { kind: 'all', qualifier: term.qualifier, term: term.text, domain };
  }
  const redirect = terms.find(({ term }) => term.kind === 'modifier' && term.name === 'redirect');
  if (redirect === undefined) return { kind: 'missing', domain };
  return redirect.child === undefined ? { kind: 'unknown' } : effectiveAll(redirect.child);
}
