/** What receivers told of the mail of a run's domains, for its report. */
import type { Report } from '../core/report.ts';
import type { RunWide } from '../core/run-wide.ts';
import type { Inspected } from '../engine/inspect.ts';
import type { DeadAddress } from '../facts/bounce-tally.ts';
import { bouncesFrom } from './bounces.ts';
import type { Options } from './options/index.ts';
import { ratesFrom } from './rates.ts';
import { sendersFrom } from './senders.ts';

export interface Told {
  /** Of these, what there is something in. */
  readonly tables: Pick<Report, 'bounces' | 'senders' | 'rates'>;
  /** For no report. */
  readonly dead: readonly DeadAddress[];
}

export async function toldFrom(inspected: Inspected, options: Options, settings: RunWide): Promise<Told> {
  const senders = await sendersFrom(inspected, { options, inputs: settings.inputs });
  const bounces = await bouncesFrom(inspected, { options, inputs: settings.inputs });
  const rates = await ratesFrom(inspected, { domains: options.domains, settings });
  return {
    tables: {
      ...(bounces.tables.length === 0 ? {} : { bounces: bounces.tables }),
      ...(senders.length === 0 ? {} : { senders }),
      ...(rates.length === 0 ? {} : { rates }),
    },
    dead: bounces.dead,
  };
}
