/** What the checks `bounces/*` share that tell of some categories, each as many or as few. */
import type { Say } from '../core/check.ts';
import type { Finding, Severity } from '../core/finding.ts';
import type { Category } from '../mail/dsn/types.ts';
import type { CategoryCount } from './bounce-tally.ts';
import { bouncesOf, cameOf, isMany, placeOfSample, skipOthers, toldAs } from './bounce-words.ts';
import { type Bounces, bounces } from './bounces.ts';

interface Kinds {
  readonly categories: readonly Category[];
  readonly many: Severity;
  readonly few: Severity;
  /** What has to be true beside their number. */
  readonly isWide?: (count: CategoryCount) => boolean;
}

interface Known {
  readonly bounces: Bounces;
}

/** All of a check but its own words and examples. */
export const comingBack = ({ categories, many, few, isWide = () => true }: Kinds) =>
  ({
    on: 'bounces',
    needs: { bounces },
    messages: { many: toldAs(many), few: toldAs(few) },
    skip: (_: Known, { name }: { readonly name?: string }): string | undefined => skipOthers(name),
    *run(
      { bounces: came }: Known,
      say: Say<Readonly<Record<'many' | 'few', ReturnType<typeof toldAs>>>>,
    ): Iterable<Finding> {
      for (const count of bouncesOf(came, categories))
        yield say[isMany(count) && isWide(count) ? 'many' : 'few'](cameOf(count), placeOfSample(count));
    },
  }) as const;
