/** All that a run needs, read and checked before the network is touched: the settings, and the files that they name. */

import { messageKeys } from '../checks/known.ts';
import { quoted } from '../core/quote.ts';
import type { RunWide } from '../core/run-wide.ts';
import type { Resolver } from '../net/dns/resolver.ts';
import { parseZone, type Zone } from '../net/dns/zone/parse.ts';
import { files } from './files.ts';
import { findInputs } from './inputs.ts';
import { findMessages, type Messages } from './messages.ts';
import {
  type Known,
  type Options,
  readOptions,
  type SettingProblem,
  type ToRead,
  type WellRead,
} from './options/index.ts';

export interface Prepared extends WellRead {
  readonly zones: readonly Zone[];
  readonly replay?: Resolver;
  /** The messages that `options.smtp.messages` names. */
  readonly messages: Pick<Messages, 'paths' | 'oversized'>;
  /** What `options.inputs` leads to. */
  readonly inputs: RunWide['inputs'];
}

export type Problems = { readonly problems: readonly SettingProblem[] };

export const known: Known = { checks: messageKeys };

/** Everything, or everything that is wrong. Never rejects. */
export async function prepare(
  given: Omit<ToRead, 'files' | 'known'> & Partial<Pick<ToRead, 'files'>>,
): Promise<Prepared | Problems> {
  const read = await readOptions({ files, known, ...given });
  if ('problems' in read) return read;
  const { options, logins, blocklistKeys, postmasterToken } = read;
  const zones = await Promise.all(options.zoneFiles.map(readZone));
  const replay = options.replay === undefined ? undefined : await readReplay(options.replay);
  const messages = await findMessages(options.smtp.messages);
  const problems = [...zones, replay, messages].flatMap((part) =>
    part !== undefined && 'problems' in part ? part.problems : [],
  );
  if (problems.length > 0) return { problems };
  return {
    options,
    logins,
    blocklistKeys,
    messages,
    ...(postmasterToken === undefined ? {} : { postmasterToken }),
    inputs: await findInputs(options.inputs),
    zones: zones.flatMap((zone) => ('zone' in zone ? [zone.zone] : [])),
    ...(replay !== undefined && 'resolver' in replay ? { replay: replay.resolver } : {}),
  };
}

async function readZone({
  path,
  origin,
  location,
}: Options['zoneFiles'][number]): Promise<{ readonly zone: Zone } | Problems> {
  const problem = (text: string): Problems => ({
    problems: [location === undefined ? { text } : { text, location }],
  });
  const text = await readText('zone-files', path);
  if (typeof text !== 'string') return problem(text.problem);
  const zone = parseZone(text, { path, ...(origin === undefined ? {} : { origin }) });
  if (zone.records.length === 0 && zone.problems.length === 0)
    return problem(`zone-files: ${quoted(path)} holds no records`);
  if (zone.problems.length === 0 && zone.apex === '')
    return problem(`zone-files: ${quoted(path)} has no SOA record: write zone=path, to say which zone it is`);
  if (zone.problems.length === 0) return { zone };
  return {
    problems: zone.problems.map(({ line, text }) => ({
      text: `zone file: ${text}`,
      location: { in: 'file', path, line },
    })),
  };
}

async function readReplay(path: string): Promise<{ readonly resolver: Resolver } | Problems> {
  const { replaying } = await import('../net/dns/recorded.ts');
  const text = await readText('replay', path);
  if (typeof text !== 'string') return { problems: [{ text: text.problem }] };
  const resolver = replaying(text);
  return 'problem' in resolver
    ? { problems: [{ text: `replay: ${quoted(path)}: ${resolver.problem}` }] }
    : { resolver };
}

async function readText(setting: string, path: string): Promise<string | { readonly problem: string }> {
  try {
    return (
      (await files.read(path)) ?? {
        problem: `${setting}: there is no file ${quoted(path)}: create it, or correct the path`,
      }
    );
  } catch (error) {
    return { problem: `${setting}: the file ${quoted(path)} cannot be read (${(error as Error).message})` };
  }
}
