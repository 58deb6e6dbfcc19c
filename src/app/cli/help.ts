/** How the help of the command line looks, and where its texts come from. */
import type { Command, Help } from 'commander';
import { type SettingName, settingOf } from '../options/settings.ts';

/** What a setting does, as a terminal shows it. */
export const helpOf = (name: SettingName): string => settingOf(name).help.replaceAll('`', '');

export const exitCodes =
  'Exit codes: 0 well, 1 findings, 2 bad settings, 3 inconclusive, 70 a defect of this program.';

/** A line below the help of a command. */
export const endingWith = (command: Command, text: string): Command =>
  command.addHelpText('after', `\n${text}`);

/** Flags that are wider than a column stand on lines of their own, each above what it does. */
export const stacked: Partial<Help> = {
  formatItem(term, _, description, helper) {
    const width = Math.min(helper.helpWidth ?? 80, widest) - indent.length;
    const lines = helper.boxWrap(description, width).split('\n');
    return [`  ${term}`, ...lines.map((line) => `${indent}${line}`)].join('\n');
  },
};

const widest = 100;
const indent = ' '.repeat(6);
