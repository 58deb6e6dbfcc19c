/** `deliverability explain` and `deliverability checks`. */
import { checks } from '../../checks/index.ts';
import { quoted } from '../../core/quote.ts';
import { nearest } from '../options/nearest.ts';
import { explanation, overview } from './explain.ts';
import { refuse } from './refuse.ts';
import { terminalOf } from './terminal.ts';

export async function explain(id: string): Promise<number> {
  const check = checks.find((one) => one.id === id);
  if (check === undefined) {
    const near = nearest(
      id,
      checks.map((one) => one.id),
    );
    const hint = near === undefined ? 'run "deliverability checks" for the list' : `did you mean "${near}"?`;
    return refuse([`there is no check ${quoted(id)}: ${hint}`]);
  }
  process.stdout.write(explanation(check, terminalOf(process.stdout, process.env)));
  return 0;
}

export async function list(): Promise<number> {
  process.stdout.write(overview(checks));
  return 0;
}
