/** Bounces counted by what they say, in memory that does not grow with their number. */
import type { Category, Recipient } from '../mail/dsn/types.ts';
import { addressesIn, isOfRefusedResolver, masked } from './bounce-text.ts';
import type { Place } from './bounce-told.ts';

export interface CountedName {
  readonly name: string;
  readonly count: number;
}

/** The bounces of one category. */
export interface CategoryCount {
  readonly category: Category;
  /** Messages to one recipient that came back. */
  readonly failed: number;
  /** Recipients to whom a message is still being tried. */
  readonly delayed: number;
  /** Of the failed and delayed, those with a code or a text that says it will never, or may yet, succeed. */
  readonly permanent: number;
  readonly temporary: number;
  /** Domains of the recipients, the most frequent first. */
  readonly receivers: readonly CountedName[];
  /** What one of them says, with the local parts of addresses hidden. */
  readonly sample?: { readonly diagnostic: string; readonly at: Place };
  /** `spf`, `dkim`, …: what is said to have failed. */
  readonly mechanisms: readonly CountedName[];
  /** Block lists that are named. */
  readonly lists: readonly CountedName[];
  /** IP addresses that the texts name, but for those of the servers that say it. */
  readonly ips: readonly CountedName[];
  /** Of the failed and delayed, those that only say that a block list refuses the receiver's look-ups. */
  readonly ofRefusedResolver: number;
}

/** An address that is dead, and how that is known. */
export interface DeadAddress {
  readonly recipient: string;
  readonly category: Category;
  readonly status?: string;
  /** Bounces that said so. */
  readonly count: number;
  /** The Date of the last of them, as written. */
  readonly date?: string;
  readonly at: Place;
}

export interface Tally {
  add(recipient: Recipient, at: Place, date: string | undefined): void;
  /** The most failures first. */
  categories(): readonly CategoryCount[];
  dead(): readonly DeadAddress[];
  /** Whether there were more dead addresses than are held. */
  readonly isCut: boolean;
}

const mostNames = 10_000;
const mostDead = 500_000;
const mostDelayed = 500_000;
const longestDiagnostic = 400;

interface Draft {
  failed: number;
  delayed: number;
  permanent: number;
  temporary: number;
  ofRefusedResolver: number;
  readonly receivers: Map<string, number>;
  readonly mechanisms: Map<string, number>;
  readonly lists: Map<string, number>;
  readonly ips: Map<string, number>;
  sample?: NonNullable<CategoryCount['sample']>;
}

const emptyDraft = (): Draft => ({
  failed: 0,
  delayed: 0,
  permanent: 0,
  temporary: 0,
  ofRefusedResolver: 0,
  receivers: new Map(),
  mechanisms: new Map(),
  lists: new Map(),
  ips: new Map(),
});

export function tally(): Tally {
  const drafts = new Map<Category, Draft>();
  const dead = new Map<string, DeadAddress>();
  const delayed = new Set<string>();
  let isCut = false;
  /** A server tries again and says so each time; that is one delay. */
  const isAgain = ({ kind, recipient, category }: Recipient): boolean => {
    if (kind !== 'delayed') return false;
    const key = `${category} ${recipient}`;
    if (delayed.has(key)) return true;
    if (delayed.size < mostDelayed) delayed.add(key);
    return false;
  };
  return {
    add(recipient, at, date) {
      if ((recipient.kind !== 'failed' && recipient.kind !== 'delayed') || isAgain(recipient)) return;
      const draft = drafts.get(recipient.category) ?? emptyDraft();
      drafts.set(recipient.category, draft);
      count(draft, recipient, at);
      if (!recipient.suppress || recipient.recipient === '') return;
      const known = dead.get(recipient.recipient);
      if (known !== undefined || dead.size < mostDead)
        dead.set(recipient.recipient, deadAddress(recipient, { at, date, before: known?.count ?? 0 }));
      else isCut = true;
    },
    categories: () => [...drafts].map(finished).sort((a, b) => weight(b) - weight(a) || byName(a, b)),
    dead: () => [...dead.values()].sort((a, b) => (a.recipient < b.recipient ? -1 : 1)),
    get isCut() {
      return isCut;
    },
  };
}

function count(draft: Draft, recipient: Recipient, at: Place): void {
  draft[recipient.kind === 'failed' ? 'failed' : 'delayed'] += 1;
  if (recipient.permanence !== undefined) draft[recipient.permanence] += 1;
  bump(draft.receivers, domainOf(recipient.recipient));
  for (const mechanism of recipient.mechanisms ?? []) bump(draft.mechanisms, mechanism);
  bump(draft.lists, recipient.list);
  for (const ip of addressesIn(recipient.diagnostic)) bump(draft.ips, ip);
  if (isOfRefusedResolver(recipient.diagnostic)) draft.ofRefusedResolver += 1;
  if (draft.sample === undefined && recipient.diagnostic !== '')
    draft.sample = { diagnostic: masked(recipient.diagnostic.slice(0, longestDiagnostic)), at };
}

/** Of hostile names the first are counted, and no more held. */
function bump(counts: Map<string, number>, name: string | undefined): void {
  if (name === undefined || name === '') return;
  const before = counts.get(name);
  if (before !== undefined || counts.size < mostNames) counts.set(name, (before ?? 0) + 1);
}

const domainOf = (address: string): string =>
  address.includes('@') ? address.slice(address.lastIndexOf('@') + 1).toLowerCase() : '';

interface Seen {
  readonly at: Place;
  readonly date: string | undefined;
  readonly before: number;
}

const deadAddress = (
  { recipient, category, status }: Recipient,
  { at, date, before }: Seen,
): DeadAddress => ({
  recipient,
  category,
  ...(status === undefined ? {} : { status }),
  count: before + 1,
  ...(date === undefined ? {} : { date }),
  at,
});

const finished = ([category, draft]: readonly [Category, Draft]): CategoryCount => {
  const { receivers, mechanisms, lists, ips, ...counts } = draft;
  return {
    category,
    ...counts,
    receivers: mostFrequent(receivers),
    mechanisms: mostFrequent(mechanisms),
    lists: mostFrequent(lists),
    ips: mostFrequent(ips),
  };
};

const mostFrequent = (counts: ReadonlyMap<string, number>): readonly CountedName[] =>
  [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, 10);

const weight = ({ failed, delayed }: CategoryCount): number => failed + delayed;
const byName = (a: CategoryCount, b: CategoryCount): number => (a.category < b.category ? -1 : 1);
