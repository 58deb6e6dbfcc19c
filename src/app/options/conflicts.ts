/** What is wrong with settings that are each right by themselves. */
import { normalize } from 'node:path';
import { quoted } from '../../core/quote.ts';
import type { Config } from './config/file.ts';
import { nearest } from './nearest.ts';
import type { AskedDomain, Source } from './options.ts';
import type { SettingName } from './settings.ts';
import { only, problemAt, type Say, type Values } from './values/values.ts';

/** How messages call a setting, by who has given it. */
export type Called = (name: SettingName) => string;

const written = [
  'json-file',
  'sarif-file',
  'junit-file',
  'markdown-file',
  'suppressions-file',
  'record',
] as const;

/** Two reports in one file, and answers that are recorded from their own recording. */
export function sayConflicts(values: Values, called: Called, say: Say): void {
  const first = new Map<string, SettingName>();
  for (const name of written) {
    const given = only(values[name]);
    if (given === undefined) continue;
    const path = normalize(given);
    const other = first.get(path);
    if (other === undefined) first.set(path, name);
    else {
      const text = `${called(other)} and ${called(name)} both write to ${quoted(given)}: give each a path of its own`;
      say(problemAt(text, values[name]?.[0]?.location));
    }
  }
  if (only(values.record) === undefined || only(values.replay) === undefined) return;
  say({ text: `${called('record')} and ${called('replay')} exclude each other: leave one` });
}

/** An ignore for a domain that is not there covers nothing; in a file that lists its domains that is a slip. */
export function sayUnusedIgnores(config: Config | undefined, asked: readonly AskedDomain[], say: Say): void {
  if (config?.domains === undefined) return;
  const domains = new Set<string>([
    ...config.domains.list.map(({ name }) => name),
    ...asked.map(({ name }) => name),
  ]);
  for (const { domain } of config.ignores) {
    if (domain === undefined || domains.has(domain.name)) continue;
    const near = nearest(domain.name, domains);
    const remedy = near === undefined ? 'add it, or delete the ignore' : `did you mean "${near}"?`;
    say(problemAt(`ignore: ${quoted(domain.name)} is none of the domains: ${remedy}`, domain.at));
  }
}

/** Nothing to check. What the file lists and is wrong has been said already. */
export function sayNoDomains(
  config: Config | undefined,
  { source, say }: { readonly source: Source; readonly say: Say },
): void {
  if (config === undefined || (config.domains === undefined && config.isReadable)) {
    const where = config?.path ?? '.github/deliverability.yml';
    const name =
      source === 'action'
        ? 'name one as input "domains"'
        : 'name one, as in "deliverability check example.com"';
    say({ text: `no domain is given: ${name}, or below "domains:" in ${where}` });
  } else if (config.domains?.isEmpty) {
    say(problemAt('domains: lists no domain: write "- example.com" below it', config.domains.at));
  }
}
