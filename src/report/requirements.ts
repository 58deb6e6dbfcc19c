/** What receivers require, arranged as a table: topics below each other, receivers side by side. */
import type { CheckId } from '../core/finding.ts';
import {
  isDecisive,
  type Receiver,
  type Requirement,
  type RequirementState,
  type Requirements,
} from '../core/requirement.ts';

export const question = 'Would the big receivers take your mail today?';

export interface Cell {
  readonly state: RequirementState;
  /** Checks that show that it is not met. */
  readonly causes: readonly CheckId[];
}

export interface Grid {
  readonly receivers: readonly string[];
  /** A cell for each receiver; undefined where it requires nothing of the kind. */
  readonly rows: readonly { readonly title: string; readonly cells: readonly (Cell | undefined)[] }[];
  /** The answer of each receiver: the worst of its column. */
  readonly answers: readonly RequirementState[];
}

/** Without what nothing can prove. */
export function gridOf({ topics, receivers }: Requirements): Grid {
  const asked = receivers.filter(({ requirements }) => requirements.some(isProvable));
  const rows = topics.map(({ id, title }) => ({
    title,
    cells: asked.map(({ requirements }) =>
      cellOf(requirements.filter((one) => one.topic === id && isProvable(one))),
    ),
  }));
  return {
    receivers: asked.map(({ name }) => name),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)),
    answers: asked.map(answerOf),
  };
}

const isProvable = ({ provable }: Requirement): boolean => provable;

/** Whether the receiver would take the mail: `met` only where all is proved that it hangs on. */
export const answerOf = ({ requirements }: Receiver): RequirementState =>
  worstOf(requirements.filter(isDecisive).map(({ state }) => state));

const worstOf = (states: readonly RequirementState[]): RequirementState =>
  (['unmet', 'unproved'] as const).find((state) => states.includes(state)) ?? 'met';

function cellOf(requirements: readonly Requirement[]): Cell | undefined {
  if (requirements.length === 0) return undefined;
  const causes = requirements.flatMap((requirement) => requirement.causes.map(({ check }) => check));
  return { state: worstOf(requirements.map(({ state }) => state)), causes: [...new Set(causes)] };
}

/** What would prove what is not proved, and for what, the widest first. */
export function wantingIn({ topics, receivers }: Requirements): readonly Wanting[] {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const found = new Map<string, Set<string>>();
  for (const { topic, state, provable, wanting } of receivers.flatMap(({ requirements }) => requirements)) {
    if (state !== 'unproved' || !provable) continue;
    for (const what of wanting)
      found.set(what, (found.get(what) ?? new Set()).add(titles.get(topic) ?? topic));
  }
  return [...found]
    .map(([what, proves]) => ({ what, proves: [...proves] }))
    .sort((a, b) => b.proves.length - a.proves.length);
}

export interface Wanting {
  /** `give the addresses that send`, or why something was not seen. */
  readonly what: string;
  /** Titles of topics. */
  readonly proves: readonly string[];
}

/** What nobody can look up from outside: `mail is sent over TLS (Gmail)`, with the reason. */
export const unprovableIn = ({ receivers }: Requirements): readonly (readonly [string, string])[] =>
  receivers.flatMap(({ name, requirements }) =>
    requirements
      .filter(({ provable }) => !provable)
      .map(({ condition, wanting }) => [`${condition} (${name})`, wanting[0] ?? ''] as const),
  );

/** Findings that the table stands for. */
export const isRequirement = ({ check }: { readonly check: string }): boolean =>
  check.startsWith('requirements/');
