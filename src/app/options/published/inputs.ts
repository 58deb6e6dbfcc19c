/** The settings as inputs of the action, for action.yml. */
import { type Setting, settingOf, settingsIn } from '../settings.ts';

/**
 * The lines below `inputs:`. No input has a `default` there: it would arrive as if somebody had given it, and win over
 * the configuration file. The description names it instead.
 */
export const actionInputs = (): string =>
  settingsIn('input')
    .map((name) => inputLines(name, settingOf(name)))
    .join('\n');

const inputLines = (name: string, setting: Setting): string =>
  [
    `  ${name}:`,
    `    description: ${singleQuoted(`${setting.help} Default: ${defaultOf(setting)}.`)}`,
    '    required: false',
  ].join('\n');

/** YAML 1.2 §7.3.2: within single quotes only the quote itself is special. */
const singleQuoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The default as people read it. */
export const defaultOf = ({ default: value, otherwise }: Setting): string => value ?? otherwise ?? 'none';
