/** An SPF tree as a Mermaid graph, with the look-ups that each branch costs. */
import { counted } from '../core/quote.ts';
import type { SpfBranch } from '../core/report.ts';
import { cut } from './cut.ts';
import { mermaidLabel } from './escape.ts';
import { costOf } from './spf-tree.ts';

const mostNodes = 50;
const longestLabel = 60;

interface Drawing {
  readonly lines: string[];
  nodes: number;
  left: number;
}

/** The source of the graph, without a fence. Terms that cost nothing are left out unless something is wrong with them. */
export function spfGraph(root: SpfBranch): string {
  const drawing: Drawing = { lines: ['flowchart LR'], nodes: 0, left: 0 };
  draw(root, undefined, drawing);
  if (drawing.left > 0)
    drawing.lines.push(`  more["${counted(drawing.left, 'more branch', 'more branches')}"]`);
  drawing.lines.push('  classDef wrong stroke:#d1242f,stroke-width:2px');
  return drawing.lines.join('\n');
}

function draw(branch: SpfBranch, parent: string | undefined, drawing: Drawing): void {
  if (drawing.nodes >= mostNodes) {
    drawing.left++;
    return;
  }
  const id = `n${drawing.nodes++}`;
  drawing.lines.push(
    `  ${id}["${labelOf(branch, parent === undefined)}"]${branch.problem === undefined ? '' : ':::wrong'}`,
  );
  if (parent !== undefined) drawing.lines.push(`  ${parent} -->${edgeOf(branch)} ${id}`);
  for (const next of branch.branches) if (matters(next)) draw(next, id, drawing);
}

const matters = ({ lookups, voids, problem }: SpfBranch): boolean =>
  lookups > 0 || voids > 0 || problem !== undefined;

function labelOf(branch: SpfBranch, isRoot: boolean): string {
  const lines = [branch.label, isRoot ? costOf(branch) : '', branch.problem ?? ''];
  return lines
    .filter((line) => line !== '')
    .map((line) => mermaidLabel(cut(line, longestLabel)))
    .join('<br/>');
}

const edgeOf = (branch: SpfBranch): string =>
  costOf(branch) === '' ? '' : `|"${mermaidLabel(costOf(branch))}"|`;
