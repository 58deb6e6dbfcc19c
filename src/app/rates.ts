/** The rates that a run has learned of, for the report. */
import type { RateSeries } from '../core/report.ts';
import type { RunWide } from '../core/run-wide.ts';
import type { Inspected } from '../engine/inspect.ts';
import { gmailSeries, rateSeries } from '../facts/rate-series.ts';
import type { DomainName } from '../net/dns/name.ts';

interface Asked {
  readonly domains: readonly { readonly name: DomainName }[];
  readonly settings: Pick<RunWide, 'inputs' | 'postmasterTools'>;
}

/** Of the domains in the order of the settings, then of what names none; nothing where nothing was given. */
export async function ratesFrom(
  { recall }: Pick<Inspected, 'recall'>,
  { domains, settings: { inputs, postmasterTools } }: Asked,
): Promise<readonly RateSeries[]> {
  const counted = async (name?: DomainName) =>
    inputs.metrics.length === 0
      ? []
      : ((await recall(rateSeries, { kind: 'metrics', ...(name === undefined ? {} : { name }) })) ?? []);
  const told = async (name: DomainName) =>
    postmasterTools === undefined
      ? []
      : ((await recall(gmailSeries, { kind: 'postmaster-tools', name })) ?? []);
  const each = domains.map(async ({ name }) => [...(await counted(name)), ...(await told(name))]);
  return [...(await Promise.all(each)).flat(), ...(await counted())];
}
