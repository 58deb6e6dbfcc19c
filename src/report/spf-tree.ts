/** An SPF record and all that it names, drawn with lines, with the look-ups that each branch costs. */
import { counted } from '../core/quote.ts';
import type { SpfBranch } from '../core/report.ts';
import { cut } from './cut.ts';
import { visible } from './escape.ts';
import type { Paint } from './style.ts';

const mostLines = 80;
const deepest = 24;
const longestLabel = 100;

interface Line {
  readonly drawn: string;
  readonly branch: SpfBranch;
}

/** One line a branch, the root first; the branches beyond the first 80 are counted. */
export function spfTree(root: SpfBranch, paint: Paint): readonly string[] {
  const lines: Line[] = [];
  const left = draw(root, '', '', 0, lines);
  const width = Math.min(60, Math.max(...lines.map(({ drawn }) => drawn.length)));
  return [
    ...lines.map((line) => written(line, width, paint)),
    ...(left > 0 ? [paint('dim', `… ${counted(left, 'more branch', 'more branches')}`)] : []),
  ];
}

/** Draws a branch and those below it; returns how many had to be left out. */
function draw(branch: SpfBranch, own: string, below: string, depth: number, lines: Line[]): number {
  if (lines.length >= mostLines || depth > deepest) return 1;
  lines.push({ drawn: own + cut(visible(branch.label), longestLabel), branch });
  return branch.branches.reduce((left, next, index) => {
    const last = index === branch.branches.length - 1;
    return (
      left +
      draw(next, `${below}${last ? '└─ ' : '├─ '}`, `${below}${last ? '   ' : '│  '}`, depth + 1, lines)
    );
  }, 0);
}

function written({ drawn, branch }: Line, width: number, paint: Paint): string {
  const cost = costOf(branch);
  const problem =
    branch.problem === undefined
      ? ''
      : `  ${paint('red', `✗ ${cut(visible(branch.problem), longestLabel)}`)}`;
  return cost === '' && problem === '' ? drawn : `${drawn.padEnd(width)}  ${paint('dim', cost)}${problem}`;
}

/** `3 look-ups, 1 void`; nothing for a term that costs nothing. */
export const costOf = ({ lookups, voids }: SpfBranch): string =>
  [lookups > 0 ? counted(lookups, 'look-up') : '', voids > 0 ? `${voids} void` : '']
    .filter((part) => part !== '')
    .join(', ');
