/** What a run has learned of who sends in a domain's name: a table of its DMARC reports for the report of the run. */
import type { SenderRow, SenderTable } from '../core/report.ts';
import type { RunWide } from '../core/run-wide.ts';
import type { Inspected } from '../engine/inspect.ts';
import { dmarcSeen } from '../facts/report-dmarc.ts';
import { dmarcSources, type Source } from '../facts/report-sources.ts';
import { dayOf } from '../mail/day/index.ts';
import type { Options } from './options/index.ts';

interface Asked {
  readonly options: Options;
  readonly inputs: RunWide['inputs'];
}

const mostRows = 100;

/** Of the domains that reports are about, in the order of the settings. */
export async function sendersFrom(
  inspected: Inspected,
  { options, inputs }: Asked,
): Promise<readonly SenderTable[]> {
  if (inputs.reports.length === 0) return [];
  const tables = await Promise.all(
    options.domains.map(async ({ name }): Promise<readonly SenderTable[]> => {
      const subject = { kind: 'reports', name } as const;
      const seen = await inspected.recall(dmarcSeen, subject);
      const sources = await inspected.recall(dmarcSources, subject);
      if (seen === undefined || sources === undefined || seen.messages === 0) return [];
      const { reports, messages, passed, failed, begin, end } = seen;
      const senders = sources.slice(0, mostRows).map(rowOf);
      const span = { ...dayAt('begin', begin), ...dayAt('end', end) };
      return [{ domain: name, reports, ...span, messages, passed, failed, senders }];
    }),
  );
  return tables.flat();
}

const rowOf = (source: Source): SenderRow => {
  const { name, standing, messages, passed, dkim, spf, quarantined, rejected, addresses } = source;
  return { name, standing, messages, passed, dkim, spf, stopped: quarantined + rejected, addresses };
};

const dayAt = <K extends string>(name: K, seconds: number | undefined): { readonly [P in K]?: string } =>
  (seconds === undefined ? {} : { [name]: dayOf(seconds * 1000) }) as {
    readonly [P in K]?: string;
  };
