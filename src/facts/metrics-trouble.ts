/** What is wrong with metrics files, gathered so that one mistake in a thousand rows is one finding. */
import type { Fact } from '../core/fact.ts';
import { dayOf, nextDay } from '../mail/day/index.ts';
import type { MetricsProblem } from '../mail/metrics/index.ts';
import { metricsFiles, ownerOfRow } from './metrics.ts';

export interface MetricsTrouble {
  readonly path: string;
  readonly code: MetricsProblem['code'] | 'unreadable' | 'elsewhere' | 'stale';
  /** Where it shows first. */
  readonly line: number;
  readonly column?: string;
  readonly value?: string;
  readonly detail?: string;
  /** How often it is there. */
  readonly times: number;
}

/** Days after which figures say little of how mail arrives now. */
const freshDays = 14;

export const metricsTrouble: Fact<'input', readonly MetricsTrouble[]> = {
  name: 'metrics-trouble',
  on: 'input',
  async gather(input, world) {
    const files = await world.fact(metricsFiles, input);
    const { domains } = world.settings;
    const oldest = nextDay(dayOf(world.now), -freshDays);
    return files.flatMap((file): readonly MetricsTrouble[] => {
      const { path } = file;
      if (file.kind !== 'read')
        return [
          {
            path,
            code: file.kind === 'too-large' ? 'too-large' : 'unreadable',
            line: 1,
            detail: file.detail,
            times: 1,
          },
        ];
      const strangers = file.rows.filter(({ domain }) => ownerOfRow(domain, domains) === 'elsewhere');
      const days = file.rows.map(({ day }) => day).sort();
      const last = days.at(-1);
      const ofFile: MetricsTrouble[] = [];
      const [stranger] = strangers;
      if (stranger?.domain !== undefined)
        ofFile.push({
          path,
          code: 'elsewhere',
          line: stranger.line,
          value: stranger.domain,
          times: strangers.length,
        });
      if (last !== undefined && last < oldest)
        ofFile.push({ path, code: 'stale', line: 1, value: last, times: 1 });
      return [...gathered(path, file.problems), ...ofFile];
    });
  },
};

/** One for each kind and column, at its first line. */
function gathered(path: string, problems: readonly MetricsProblem[]): readonly MetricsTrouble[] {
  const troubles = new Map<string, MetricsTrouble>();
  for (const problem of problems) {
    const key = `${problem.code} ${problem.column ?? ''}`;
    const known = troubles.get(key);
    troubles.set(
      key,
      known === undefined ? { path, ...problem, times: 1 } : { ...known, times: known.times + 1 },
    );
  }
  return [...troubles.values()];
}
