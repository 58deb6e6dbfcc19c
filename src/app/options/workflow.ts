/** Where in its workflow file a step of this action says what. */
import type { Location } from '../../core/finding.ts';
import type { Locate } from './given.ts';
import { itemsOf } from './values/list.ts';
import { readTree } from './yaml/read.ts';
import { type Entry, entryOf, type Tree } from './yaml/tree.ts';

/** The file of `GITHUB_WORKFLOW_REF`, as `owner/name/.github/workflows/mail.yml@refs/heads/main`. */
export const workflowPath = (ref: string): string | undefined =>
  /^[^/@]+\/[^/@]+\/([^@]+\.ya?ml)@/.exec(ref.slice(0, 2000))?.[1];

export interface Workflow {
  readonly text: string;
  readonly path: string;
  /** The key of the running job (`GITHUB_JOB`), to look only there. */
  readonly job?: string | undefined;
}

/**
 * Finds the line on which an input holds a value: within a text of several lines the value's own, else the input's. Where
 * it cannot be told which step is meant, nothing is found. Never rejects.
 */
export async function workflowLocator({ text, path, job }: Workflow): Promise<Locate> {
  const { tree } = await readTree(text, path);
  const steps = stepsOf(tree, job);
  const ours = steps.filter(usesThisAction);
  return (input, value) => {
    const inputs = (ours.length > 0 ? ours : steps).flatMap(
      (step) => entryOf(entryOf(step, 'with')?.value, input) ?? [],
    );
    const holding = inputs.find((entry) => lineIn(entry, value) !== undefined);
    if (holding !== undefined) return { in: 'file', path, line: lineIn(holding, value) ?? holding.at.line };
    // an expression such as ${{ matrix.domain }} gives the value
    return inputs.length === 1 ? placeOf(inputs[0]) : undefined;
  };
}

const placeOf = (entry: Entry | undefined): Location | undefined =>
  entry && { in: 'file', path: entry.at.path, line: entry.at.line };

function stepsOf(workflow: Tree | undefined, job: string | undefined): readonly Tree[] {
  const jobs = entryOf(workflow, 'jobs')?.value;
  const entries = jobs?.kind === 'map' ? jobs.entries : [];
  const running = entries.filter(({ key }) => key === job);
  return (running.length > 0 ? running : entries).flatMap(({ value }) => {
    const steps = entryOf(value, 'steps')?.value;
    return steps?.kind === 'list' ? steps.items : [];
  });
}

/** By its name, or as the action of the repository that it is tested in. */
function usesThisAction(step: Tree): boolean {
  const uses = entryOf(step, 'uses')?.value;
  return (
    uses?.kind === 'text' && (uses.text.includes('smtp-deliverability-check') || /^[.$]\//.test(uses.text))
  );
}

function lineIn({ value }: Entry, item: string): number | undefined {
  if (value.kind !== 'text') return undefined;
  const found =
    itemsOf(value.text, 'words').find(({ text }) => text === item) ??
    (value.text.trim() === item ? { line: 0 } : undefined);
  if (found === undefined) return undefined;
  return value.isBlock ? value.at.line + 1 + found.line : value.at.line;
}
