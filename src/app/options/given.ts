/** The inputs of the action, or the flags of the command line, as texts of settings. */
import type { Location } from '../../core/finding.ts';
import { instead } from './nearest.ts';
import type { Source } from './options.ts';
import { type SettingName, settingNames, settingOf } from './settings.ts';
import { itemsOf } from './values/list.ts';
import type { Say, WrittenSetting } from './values/values.ts';

/** Where a value of an input stands in a file that can be pointed at. */
export type Locate = (setting: SettingName, value: string) => Location | undefined;

/** The domains are no flag: they are the arguments of the command. */
const mayBeGiven = (name: SettingName, source: Source): boolean =>
  settingOf(name).in.includes(source === 'action' ? 'input' : 'flag') ||
  (source === 'cli' && name === 'domains');

/** How messages call a setting where it is given: `input "fail-on"`, `--fail-on`. */
export function calledBy(source: Source, name: string): string {
  if (source === 'action') return `input "${name}"`;
  return name === 'domains' ? 'domain' : `--${name}`;
}

/** What is empty, or holds nothing but comments, is not given: that is how an action's absent input arrives. */
export function givenSettings(
  given: Readonly<Record<string, string | undefined>>,
  { source, locate, say }: { source: Source; locate?: Locate | undefined; say: Say },
): readonly WrittenSetting[] {
  const names = settingNames.filter((name) => mayBeGiven(name, source));
  return Object.entries(given).flatMap(([key, text]) => {
    if (text === undefined || isBlank(key, text)) return [];
    const name = names.find((one) => one === key);
    if (name === undefined) {
      say({ text: `${calledBy(source, key)} does not exist: ${instead(key, names)}` });
      return [];
    }
    return [
      { name, called: calledBy(source, name), texts: [{ text, placeOf: (item) => locate?.(name, item) }] },
    ];
  });
}

function isBlank(key: string, text: string): boolean {
  if (text.trim() === '') return true;
  const separated = settingNames.includes(key as SettingName)
    ? settingOf(key as SettingName).separated
    : undefined;
  return separated !== undefined && itemsOf(text, separated).length === 0;
}
