/** What of the settings must not show in a log. */
import { type SettingName, settingNames, settingOf } from './settings.ts';
import { itemsOf } from './values/list.ts';

/** The secret parts of inputs or flags, to be masked before anything is written. */
export const secretsIn = (given: Readonly<Record<string, string | undefined>>): readonly string[] =>
  settingNames.flatMap((name) => secretsOf(name, given[name] ?? ''));

function secretsOf(name: SettingName, text: string): readonly string[] {
  const { secretIn, separated } = settingOf(name);
  if (secretIn === undefined) return [];
  const items = separated === undefined ? [text.trim()] : itemsOf(text, separated).map((item) => item.text);
  return items.flatMap((item) => secretIn(item) ?? []);
}
