/** How the bounces of one category are told: how many, from where, why, in whose words. */
import type { Severity } from '../core/finding.ts';
import { counted, listed, quoted } from '../core/quote.ts';
import { categories } from '../mail/dsn/classify/categories.ts';
import type { Category } from '../mail/dsn/types.ts';
import type { CategoryCount } from './bounce-tally.ts';
import type { Bounces } from './bounces.ts';
import type { CountedName } from './counted-names.ts';

/** What a finding about bounces is said with. */
export interface Came {
  readonly category: Category;
  readonly failed: number;
  readonly delayed: number;
  readonly permanent: number;
  readonly temporary: number;
  readonly receivers: readonly { readonly name: string; readonly count: number }[];
  readonly diagnostic?: string;
}

/** Fewer of a kind may be chance, or one receiver's mistake. */
export const fewBounces = 5;

/** The bounces of some categories, the most first. */
export const bouncesOf = (
  { categories: counts }: Bounces,
  wanted: readonly Category[],
): readonly CategoryCount[] => counts.filter(({ category }) => wanted.includes(category));

export const isMany = ({ failed }: CategoryCount): boolean => failed >= fewBounces;

export const cameOf = ({
  category,
  failed,
  delayed,
  permanent,
  temporary,
  receivers,
  sample,
}: CategoryCount): Came => ({
  category,
  failed,
  delayed,
  permanent,
  temporary,
  receivers: receivers.slice(0, 5),
  ...(sample === undefined ? {} : { diagnostic: sample.diagnostic }),
});

/** A file and a line, where a bounce has said it. */
export const placeOfSample = ({ sample }: CategoryCount) =>
  sample === undefined ? undefined : ({ in: 'file', ...sample.at } as const);

/** `12 messages came back and 3 are delayed (gmail.com 10, example.net 5) because …: "550 …"`. */
export const cameBack = ({ category, failed, delayed, receivers, diagnostic }: Came): string => {
  const where = receivers.length === 0 ? '' : ` (${namesWithCounts(receivers)})`;
  const said = diagnostic === undefined ? '' : `: ${quoted(diagnostic)}`;
  return `${howMany(failed, delayed)}${where} because ${categories[category].meaning}${said}`;
};

export const howMany = (failed: number, delayed: number): string => {
  const back = `${counted(failed, 'message')} came back`;
  const late = `${counted(delayed, 'message')} ${delayed === 1 ? 'is' : 'are'} delayed`;
  if (delayed === 0) return back;
  return failed === 0 ? late : `${back} and ${late}`;
};

export const namesWithCounts = (names: readonly CountedName[]): string =>
  names
    .slice(0, 3)
    .map(({ name, count }) => `${name === '' ? 'unknown' : name} ${count}`)
    .join(', ');

/** What to do, and the checks of this tool that look at the cause. */
export const remedyFor = ({ category }: Pick<Came, 'category'>): string => {
  const { remedy, checks } = categories[category];
  return checks.length === 0
    ? `${remedy}.`
    : `${remedy}; ${listed(checks)} in this report look at the cause.`;
};

/** Bounces without a domain of the run are no domain's fault; `bounces/other-sender` tells of them. */
export const skipOthers = (name: string | undefined): string | undefined =>
  name === undefined ? 'these bounces belong to no domain of the run' : undefined;

/** A message that says of a category what came back, why, and what mends it. */
export const toldAs = <S extends Severity>(severity: S) =>
  ({ severity, text: (came: Came) => cameBack(came), remedy: (came: Came) => remedyFor(came) }) as const;
