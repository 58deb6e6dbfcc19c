/** The settings as flags of the command line. */
import { type Setting, type SettingName, settingOf, settingsIn } from '../settings.ts';
import { defaultOf } from './inputs.ts';

export interface Flag {
  /** Under which its value is given to `readOptions`. */
  readonly name: SettingName;
  /** `--timeout <seconds>`; a switch has no value: `--strict` gives `true`, and `--no-strict` has to give `false`. */
  readonly synopsis: string;
  readonly isSwitch: boolean;
  /** May be given several times; the values are joined by line ends. */
  readonly isRepeatable: boolean;
  /** What it does, its default and an example, in one line. */
  readonly help: string;
}

/** The flags of `deliverability check`, in the order of the table. */
export const flags = (): readonly Flag[] => settingsIn('flag').map((name) => flagOf(name, settingOf(name)));

function flagOf(name: SettingName, setting: Setting): Flag {
  const isSwitch = setting.kind === 'boolean';
  const shown = setting.help.replaceAll('`', '');
  const example = isSwitch || setting.kind === 'choice' ? '' : `; example: ${setting.example}`;
  const remark = isSwitch ? '' : ` (default: ${defaultOf(setting).replaceAll('`', '')}${example})`;
  return {
    name,
    synopsis: isSwitch ? `--${name}` : `--${name} ${setting.placeholder}`,
    isSwitch,
    isRepeatable: setting.kind === 'list',
    help: `${shown}${remark}`,
  };
}
