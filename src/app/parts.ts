/** Which parts of the program a run needs by its settings; the others are not loaded. */
import { checks } from '../checks/dns.ts';
import type { Declared } from '../core/declared.ts';
import type { Part } from '../core/part.ts';
import type { RunWide } from '../core/run-wide.ts';
import type { Plan } from '../engine/inspect.ts';
import { links } from '../facts/links/dns.ts';
import { messagesOf } from '../facts/messages-given.ts';

type Loaded = Pick<Plan, 'checks' | 'links'>;

/** What every run needs, and is therefore there. */
const dns: Loaded = { checks, links };

const further: readonly Exclude<Part, 'dns'>[] = ['smtp', 'messages', 'blocklists', 'told'];

/** The checks and links of all parts to which the settings can lead. What is left out would have found no subject. */
export async function planFor(settings: RunWide, declared: Iterable<Declared>): Promise<Loaded> {
  const needed = partsFor(settings, [...declared]);
  const loaded = [dns, ...(await Promise.all(further.filter((part) => needed[part]).map(load)))];
  return {
    checks: loaded.flatMap(({ checks }) => checks),
    links: loaded.flatMap(({ links }) => links),
  };
}

/** Whether receivers told anything of the mail. */
export const isTold = ({ inputs, postmasterTools }: RunWide): boolean =>
  postmasterTools !== undefined || Object.values(inputs).some((files) => files.length > 0);

const partsFor = (
  settings: RunWide,
  declared: readonly Declared[],
): Readonly<Record<(typeof further)[number], boolean>> => ({
  smtp: settings.exchangers === 'auto' || declared.some(({ submission }) => submission !== undefined),
  messages: messagesOf({ settings }).length > 0,
  blocklists: settings.blocklists.length > 0,
  told: isTold(settings),
});

/** Each stands in a file of its own in the bundle: bundlers see only paths that are written out. */
async function load(part: (typeof further)[number]): Promise<Loaded> {
  const [{ checks }, { links }] = await {
    smtp: () => Promise.all([import('../checks/smtp.ts'), import('../facts/links/smtp.ts')]),
    messages: () => Promise.all([import('../checks/messages.ts'), import('../facts/links/messages.ts')]),
    blocklists: () =>
      Promise.all([import('../checks/blocklists.ts'), import('../facts/links/blocklists.ts')]),
    told: () => Promise.all([import('../checks/told.ts'), import('../facts/links/told.ts')]),
  }[part]();
  return { checks, links };
}
