/** The values of settings that one hand has given: the inputs, the flags, the file's defaults, or one domain's entry. */
import type { SettingProblem } from '../options.ts';
import { type ItemOf, type SettingName, settingOf } from '../settings.ts';
import { itemsOf } from './list.ts';
import { type Known, type Located, located, type Written } from './value.ts';

/** By name: the items of a list, or the one value of any other setting. A setting that is not given is not there. */
export type Values = { readonly [N in SettingName]?: readonly Located<ItemOf<N>>[] };

/** A setting as somebody wrote it, and how messages call it: `input "fail-on"`, `--fail-on`, `fail-on`. */
export interface WrittenSetting {
  readonly name: SettingName;
  readonly called: string;
  /** One text; several for a YAML list. */
  readonly texts: readonly Written[];
}

export type Say = (problem: SettingProblem) => void;

/** Reads what is written; all that is wrong is said, and left out of the values. */
export function readValues(
  written: readonly WrittenSetting[],
  { known, say }: { known: Known; say: Say },
): Values {
  return Object.fromEntries(written.map((setting) => [setting.name, readItems(setting, known, say)]));
}

function readItems(
  { name, called, texts }: WrittenSetting,
  known: Known,
  say: Say,
): readonly Located<unknown>[] {
  const { parse, separated } = settingOf(name);
  const read: Located<unknown>[] = [];
  for (const written of texts) {
    for (const { text, line } of separated === undefined
      ? single(written)
      : itemsOf(written.text, separated)) {
      const location = written.placeOf(text, line);
      const parsed = parse(text, known);
      if ('value' in parsed) read.push(located(parsed.value, location));
      else say(problemAt(`${called}: ${parsed.problem}`, location));
    }
  }
  if (separated !== undefined || texts.length === 1) return read;
  say(
    problemAt(
      `${called}: takes one value, and ${texts.length} are given: leave one`,
      texts[0]?.placeOf('', 0),
    ),
  );
  return read;
}

const single = ({ text }: Written): readonly { text: string; line: number }[] => [
  { text: text.trim(), line: 0 },
];

export const problemAt = (text: string, location: SettingProblem['location']): SettingProblem =>
  location === undefined ? { text } : { text, location };

/** The value of a setting that has one. */
export const only = <T>(items: readonly Located<T>[] | undefined): T | undefined => items?.[0]?.value;

/** The items of a list without their places, each once. */
export const all = <T>(items: readonly Located<T>[] | undefined): readonly T[] => [
  ...new Map((items ?? []).map(({ value }) => [JSON.stringify(value), value])).values(),
];

/** `path:line: text`, as compilers write it. */
export function formatProblem({ text, location }: SettingProblem): string {
  if (location?.in !== 'file') return text;
  return `${location.path}:${location.line}: ${text}`;
}
