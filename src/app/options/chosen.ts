/** The value that holds: what is given, or the default of the table. */
import { type ItemOf, type SettingName, settingOf } from './settings.ts';
import { only, type Values } from './values/values.ts';

const noChecks = { checks: new Map<string, readonly string[]>() };

/** @throws where the table has no default for the setting, which is a defect of this program */
export function chosen<N extends SettingName>(values: Values, name: N): ItemOf<N> {
  const given = only<ItemOf<N>>(values[name]);
  if (given !== undefined) return given;
  const parsed = settingOf(name).parse(settingOf(name).default ?? '', noChecks);
  if ('problem' in parsed) throw new Error(`the setting ${name} has no default`);
  return parsed.value as ItemOf<N>;
}
