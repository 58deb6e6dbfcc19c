/** From a domain to the tree of its SPF record: all that any evaluation of it may ask, asked at once. */
import { labelsOf, parseName } from '../../net/dns/name.ts';
import type { Resolver } from '../../net/dns/resolver.ts';
import { textOf } from '../../net/dns/text.ts';
import { growTerm } from './expand-term.ts';
import { parse } from './parse.ts';
import type { SpfRecord, Term } from './record.ts';
import { select } from './select.ts';
import type { SpfTree, TreeState, TreeTerm } from './tree.ts';

/** Records above one another; with more, the limit of ten look-ups is passed long ago. */
const deepest = 15;

/**
 * Terms that are looked up in one tree. Each record leaves its children equal parts of what it does not use itself,
 * so that the same records give the same tree in whatever order answers come. A tree that is cut has far more than
 * ten look-ups.
 */
const mostTerms = 200;

/** Where in the tree something grows. */
export interface Position {
  readonly dns: Resolver;
  /** The domain at the root: that of the envelope, `%{o}`. */
  readonly root: string;
  /** The domains above. */
  readonly path: readonly string[];
  /** How many terms may be looked up from here on. */
  readonly share: number;
}

/** Never rejects. The time it takes is that of the longest chain of questions. */
export const expand = async (
  { domain }: { readonly domain: string },
  { dns }: { readonly dns: Resolver },
): Promise<SpfTree> => grow(domain, { dns, root: domain, path: [], share: mostTerms });

export async function grow(text: string, position: Position): Promise<SpfTree> {
  const name = parseName(text);
  const domain = name ?? text.toLowerCase();
  const path = [...position.path, domain];
  const leaf = (state: TreeState, detail?: string): SpfTree => ({
    ...{ domain, state, path, problems: [], terms: [], lookups: 0, voids: 0 },
    ...(detail === undefined ? {} : { detail }),
  });
  if (position.path.includes(domain)) return leaf('loop');
  if (path.length > deepest) return leaf('too-deep');
  // RFC 7208 §4.3
  if (name === undefined || labelsOf(name).length < 2) return leaf('none');
  const answer = await position.dns({ name, type: 'TXT' });
  if (answer.kind === 'failed') return leaf('unanswered', `SPF record of ${domain}: ${answer.detail}`);
  if (answer.kind === 'nxdomain') return leaf('nxdomain');
  const selection = select(answer.kind === 'found' ? answer.records.map(({ data }) => textOf(data)) : []);
  if (selection.kind !== 'one') return leaf(selection.kind);
  const { record, problems } = parse(selection.text);
  if (record === undefined) return leaf('none');
  const terms = await growTerms(record, { ...position, path });
  return { ...leaf('found'), record, problems, terms, ...totals(terms) };
}

const totals = (terms: readonly TreeTerm[]): Pick<SpfTree, 'lookups' | 'voids'> => ({
  lookups: terms.reduce((sum, term) => sum + term.lookups, 0),
  voids: terms.reduce((sum, term) => sum + term.voids, 0),
});

async function growTerms(record: SpfRecord, position: Position): Promise<readonly TreeTerm[]> {
  const dead = deadTermsOf(record);
  const asking = record.terms.filter((term) => asks(term) && !dead.has(term));
  const followed = new Set(asking.slice(0, position.share));
  const children = Math.max(1, [...followed].filter(leadsOn).length);
  const share = Math.floor((position.share - followed.size) / children);
  return Promise.all(
    record.terms.map((term) =>
      growTerm(term, {
        ...position,
        share,
        grow,
        isDead: dead.has(term),
        isCounted: asks(term) && !dead.has(term),
        isFollowed: followed.has(term),
      }),
    ),
  );
}

/** RFC 7208 §5.1, §6.1: mechanisms after `all` are ignored, and so is `redirect` wherever there is an `all`. */
function deadTermsOf({ terms }: SpfRecord): ReadonlySet<Term> {
  const all = terms.findIndex((term) => term.kind === 'directive' && term.mechanism.name === 'all');
  if (all === -1) return new Set();
  return new Set(terms.filter((term, i) => (term.kind === 'directive' ? i > all : term.name === 'redirect')));
}

/** RFC 7208 §4.6.4: the terms that cost a look-up. `exp` is not among them. */
function asks(term: Term): boolean {
  if (term.kind === 'modifier') return term.name === 'redirect';
  return !['all', 'ip4', 'ip6'].includes(term.mechanism.name);
}

const leadsOn = (term: Term): boolean => term.kind === 'modifier' || term.mechanism.name === 'include';
