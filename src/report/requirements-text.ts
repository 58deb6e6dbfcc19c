/** The table of requirements for people at a terminal: who would take the mail, who would not, and what is not proved. */
import { listed } from '../core/quote.ts';
import type { Receiver, RequirementState, Requirements } from '../core/requirement.ts';
import { answerOf, gridOf, question, unprovableIn, wantingIn } from './requirements.ts';
import { indented, type Pen, type Style } from './style.ts';

const marks: Readonly<Record<RequirementState, readonly [string, Style]>> = {
  met: ['✓', 'green'],
  unmet: ['✗', 'red'],
  unproved: ['?', 'yellow'],
};

/** The receivers by their answer, with advice what would prove more; everything where everything is asked for. */
export function requirementLines(requirements: Requirements, pen: Pen, advised: boolean): readonly string[] {
  const { paint, verbose } = pen;
  return [
    `  ${paint('bold', question)}`,
    ...(verbose ? tableLines(requirements, pen) : answerLines(requirements, pen)),
    ...(advised || verbose ? wantingLines(requirements, pen) : []),
  ];
}

/** Receivers that answer alike, for the same reasons, in one line. */
function answerLines({ receivers }: Requirements, pen: Pen): readonly string[] {
  const groups = new Map<string, { readonly state: RequirementState; readonly names: string[] }>();
  for (const receiver of receivers) {
    const state = answerOf(receiver);
    const why = reasonOf(receiver, state);
    const group = groups.get(why) ?? { state, names: [] };
    group.names.push(receiver.name);
    groups.set(why, group);
  }
  return [...groups].flatMap(([why, { state, names }]) => {
    const [mark, style] = marks[state];
    return indented(`${listed(names, 20)}: ${why}`, `    ${pen.paint(style, mark)} `, '      ', pen);
  });
}

function reasonOf({ requirements }: Receiver, state: RequirementState): string {
  if (state === 'met') return 'yes, as far as anybody can tell';
  if (state === 'unproved') return 'nothing speaks against it, and not all is proved';
  const causes = requirements.flatMap(({ causes }) => causes.map(({ check }) => check));
  return `no: ${listed([...new Set(causes)], 6)}`;
}

function tableLines(requirements: Requirements, { paint }: Pen): readonly string[] {
  const { receivers, rows, answers } = gridOf(requirements);
  const width = Math.max(...rows.map(({ title }) => title.length), 'all of it'.length);
  const row = (title: string, cells: readonly (RequirementState | undefined)[]): string =>
    `    ${title.padEnd(width)}  ${cells
      .map((state, i) => {
        const [mark, style] = state === undefined ? [' ', 'dim' as const] : marks[state];
        return paint(style, mark) + ' '.repeat((receivers[i]?.length ?? 1) + 1);
      })
      .join('')}`;
  return [
    paint('dim', `    ${' '.repeat(width)}  ${receivers.map((name) => `${name}  `).join('')}`),
    ...rows.map(({ title, cells }) =>
      row(
        title,
        cells.map((cell) => cell?.state),
      ),
    ),
    row('all of it', answers),
  ];
}

const mostWanting = 5;

function wantingLines(requirements: Requirements, pen: Pen): readonly string[] {
  const all = wantingIn(requirements);
  const shown = pen.verbose ? all : all.slice(0, mostWanting);
  const unprovable = pen.verbose ? unprovableIn(requirements) : [];
  return [
    ...(shown.length === 0 ? [] : ['    To prove more:']),
    ...shown.flatMap(({ what, proves }) =>
      indented(`${what} — ${listed(proves, 4)}`, '    - ', '      ', pen),
    ),
    ...(unprovable.length === 0 ? [] : ['    What nobody can look up from outside:']),
    ...unprovable.flatMap(([what, why]) => indented(`${what}: ${why}`, '    - ', '      ', pen)),
  ];
}
