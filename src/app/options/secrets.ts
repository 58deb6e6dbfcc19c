/** Secrets among the settings: what must not show in a log, and what is said of one that is not there. */
import type { Source } from './options.ts';
import { type SettingName, settingNames, settingOf } from './settings.ts';
import { itemsOf } from './values/list.ts';

/** The secret parts of inputs or flags, to be masked before anything is written. */
export const secretsIn = (given: Readonly<Record<string, string | undefined>>): readonly string[] =>
  settingNames.flatMap((name) => secretsOf(name, given[name] ?? ''));

/** Ends what is said of a variable that holds no secret: at a terminal, there are no forks. */
export const setIt = (source: Source): string =>
  source === 'action' ? 'set it; secrets are not there for pull requests from forks' : 'set it';

function secretsOf(name: SettingName, text: string): readonly string[] {
  const { secretIn, separated } = settingOf(name);
  if (secretIn === undefined) return [];
  const items = separated === undefined ? [text.trim()] : itemsOf(text, separated).map((item) => item.text);
  return items.flatMap((item) => secretIn(item) ?? []);
}
