/** What the files of the setting `metrics` count: all of it, and that of one domain. */
import type { Fact } from '../core/fact.ts';
import { dayOf } from '../mail/day/index.ts';
import { type Metrics, parse, type Row } from '../mail/metrics/index.ts';
import { type DomainName, parseName } from '../net/dns/name.ts';
import { namedFiles, pathsOf, readWhole, type WholeFile } from './inputs.ts';
import { nearestOf, ownerOf } from './owner.ts';

export type MetricsFile = { readonly path: string } & (
  | ({ readonly kind: 'read' } & Metrics)
  | Exclude<WholeFile, { readonly kind: 'read' }>
);

const mostFiles = 1_000;
const mostOctets = 20 * 2 ** 20;

export const metricsFiles: Fact<'input', readonly MetricsFile[]> = {
  name: 'metrics-files',
  on: 'input',
  async gather(input, world) {
    if (input.setting !== 'metrics') return [];
    const today = dayOf(world.now);
    const files: MetricsFile[] = [];
    // One after the other: each may be large.
    for (const path of pathsOf(await world.fact(namedFiles, input)).slice(0, mostFiles)) {
      const file = await readWhole(world, path, mostOctets);
      files.push(
        file.kind === 'read'
          ? { path, kind: 'read', ...(await parse(file.octets, { today })) }
          : { path, ...file },
      );
    }
    return files;
  },
};

/** A row, and the file that it stands in. */
export interface Counted extends Row {
  readonly path: string;
}

/**
 * The rows of a domain: those that name it or a name below it, unless that is another domain of the run; without a name in
 * the row, those of the only domain of the run. For a subject without a name, the rows that name no domain.
 */
export const counted: Fact<'metrics', readonly Counted[]> = {
  name: 'counted',
  on: 'metrics',
  async gather({ name }, world) {
    const { domains } = world.settings;
    const files = await world.fact(metricsFiles, { kind: 'input', setting: 'metrics' });
    const rows = files.flatMap((file) =>
      file.kind === 'read' ? file.rows.map((row) => ({ ...row, path: file.path })) : [],
    );
    return rows.filter(({ domain }) => ownerOfRow(domain, domains) === name);
  },
};

/** The domain of the run that a row belongs to; `elsewhere` where it names one that is not of the run. */
export function ownerOfRow(
  domain: string | undefined,
  domains: readonly DomainName[],
): DomainName | 'elsewhere' | undefined {
  if (domain === undefined) return ownerOf(undefined, domains);
  const name = parseName(domain);
  return (name === undefined ? undefined : nearestOf(name, domains)) ?? 'elsewhere';
}
