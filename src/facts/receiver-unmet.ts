/** What a receiver would do with the mail of a domain, in a sentence: what the checks `requirements/*` have in common. */
import type { Say } from '../core/check.ts';
import type { Finding, Json } from '../core/finding.ts';
import { counted, listed } from '../core/quote.ts';
import {
  type Consequence,
  isDecisive,
  type Receiver,
  type Requirement,
  type Requirements,
} from '../core/requirement.ts';
import { receivers } from './receivers.ts';

/** Plain data, fit for a finding. */
export interface Unmet {
  readonly receiver: string;
  readonly consequence: Consequence;
  /** Those that are not met. */
  readonly requirements: readonly {
    readonly id: string;
    readonly condition: string;
    readonly causes: readonly string[];
    readonly codes: readonly string[];
  }[];
  /** How many more cannot be proved, though something could prove them. */
  readonly unproved: number;
  readonly [key: string]: Json | undefined;
}

/** The receiver of an id; undefined for a domain that sends no mail. */
const receiverOf = (found: Requirements | undefined, id: string): Receiver | undefined =>
  found?.receivers.find((receiver) => receiver.id === id);

/** Why there is nothing to say: no mail, or not enough known of it to say that the receiver takes it. */
function withoutVerdict(found: Requirements | undefined, id: string): string | undefined {
  const receiver = receiverOf(found, id);
  if (receiver === undefined) return 'the domain sends no mail';
  const decisive = receiver.requirements.filter(isDecisive);
  const unproved = decisive.filter(({ state }) => state === 'unproved');
  if (unproved.length === 0 || decisive.some(({ state }) => state === 'unmet')) return undefined;
  const wanting = [...new Set(unproved.flatMap((requirement) => requirement.wanting))];
  return `${unproved.length} of ${counted(decisive.length, 'condition')} cannot be proved: ${listed(wanting, 3)}`;
}

function unmetOf(found: Requirements | undefined, id: string): Unmet | undefined {
  const receiver = receiverOf(found, id);
  const unmet = receiver?.requirements.filter(({ state }) => state === 'unmet') ?? [];
  if (receiver === undefined || unmet.length === 0) return undefined;
  return {
    receiver: receiver.name,
    consequence: worstFirst.find((one) => unmet.some(({ consequence }) => consequence === one)) ?? 'advice',
    requirements: unmet.map(inBrief),
    unproved: receiver.requirements.filter(({ state, provable }) => provable && state === 'unproved').length,
  };
}

const worstFirst: readonly Consequence[] = ['refused', 'deferred', 'filtered', 'advice'];

const inBrief = ({ id, condition, causes, codes }: Requirement): Unmet['requirements'][number] => ({
  ...{ id, condition, codes },
  causes: [...new Set(causes.map(({ check }) => check))],
});

const does: Readonly<Record<Consequence, string>> = {
  refused: 'would refuse mail of the domain',
  deferred: 'would put mail of the domain off',
  filtered: 'would trust mail of the domain less',
  advice: 'advises against mail like that of the domain',
};

/** The one message of the checks `requirements/*`. */
const unmet = {
  // What causes it has its own severity: a second one of the same weight would count everything twice.
  severity: 'notice',
  text: ({ receiver, consequence, requirements }: Unmet): string =>
    `${receiver} ${does[consequence]}, since it requires what is not so: ${listed(requirements.map(inWords), 6)}`,
  remedy: ({ requirements, unproved }: Unmet): string => {
    const causes = [...new Set(requirements.flatMap(({ causes }) => causes))];
    const more = unproved === 0 ? '' : `; ${counted(unproved, 'more condition')} cannot be proved yet`;
    return `Mend what ${listed(causes)} ${causes.length === 1 ? 'says' : 'say'}${more}.`;
  },
} as const;

function inWords({ condition, causes, codes }: Unmet['requirements'][number]): string {
  const replies = codes.length === 0 ? '' : `: ${listed(codes, 2)}`;
  return `${condition} (${listed(causes, 3)}${replies})`;
}

interface Known {
  readonly receivers: Requirements | undefined;
}

/** All of a check but its own words and examples: it holds what is known of a domain against one receiver. */
export const heldAgainst = (id: string) =>
  ({
    on: 'domain',
    needs: { receivers },
    messages: { unmet },
    skip: ({ receivers: found }: Known): string | undefined => withoutVerdict(found, id),
    *run({ receivers: found }: Known, say: Say<{ readonly unmet: typeof unmet }>): Iterable<Finding> {
      const data = unmetOf(found, id);
      if (data !== undefined) yield say.unmet(data);
    },
  }) as const;
