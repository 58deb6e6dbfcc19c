/** A value of the configuration file as texts of a setting. */
import type { SettingName } from '../settings.ts';
import { settingOf } from '../settings.ts';
import type { Written } from '../values/value.ts';
import { problemAt, type Say, type WrittenSetting } from '../values/values.ts';
import type { Entry, Tree } from '../yaml/tree.ts';

/** Nothing written (`sending-ips:` with every line below it commented out) is an empty list, but no value. */
export function writtenEntry(
  name: SettingName,
  { value, at, key }: Entry,
  say: Say,
): WrittenSetting | undefined {
  const { kind, map } = settingOf(name);
  const isList = kind === 'list';
  if (value.kind === 'text' && value.text.trim() === '' && !isList) {
    say(problemAt(`${key}: has no value: give one, or delete the line`, at));
    return undefined;
  }
  if (value.kind === 'list' && !isList) {
    say(problemAt(`${key}: takes one value, not a list: write it behind the colon`, at));
    return undefined;
  }
  const texts =
    value.kind === 'list'
      ? value.items.map((item) => writtenText(item, say, key))
      : [writtenIn(value, map === true, say, key)];
  return { name, called: key, texts: texts.flat() };
}

const writtenIn = (value: Tree, takesMap: boolean, say: Say, key: string): readonly Written[] =>
  value.kind === 'map' && takesMap
    ? value.entries.flatMap((entry) => pair(entry, say, key))
    : writtenText(value, say, key);

/** `spf/ptr: warning` as `spf/ptr=warning`. */
function pair(entry: Entry, say: Say, key: string): readonly Written[] {
  const [value] = writtenText(entry.value, say, key);
  return value === undefined ? [] : [{ text: `${entry.key}=${value.text}`, placeOf: () => entry.at }];
}

/** A text, with each of its lines in the file. */
export function writtenText(tree: Tree, say: Say, key: string): readonly Written[] {
  if (tree.kind === 'text') {
    const { at, text, isBlock } = tree;
    const first = isBlock ? at.line + 1 : at.line;
    return [
      { text, placeOf: (_, line) => (isBlock ? { in: 'file', path: at.path, line: first + line } : at) },
    ];
  }
  say(problemAt(`${key}: has a ${tree.kind} where a plain value belongs: write one`, tree.at));
  return [];
}
