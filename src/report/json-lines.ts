/** JSON in which each thing has a line, so that two files can be compared line by line. */
import { json } from './escape.ts';

/** Of members that are written already, as `"schema":1`. Ends with a line end. */
export const document = (members: readonly string[]): string => `{${members.join(',\n')}}\n`;

export const array = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map(json).join(',\n')}\n]`;

export const object = (entries: readonly (readonly [string, unknown])[]): string =>
  entries.length === 0
    ? '{}'
    : `{\n${entries.map(([key, value]) => `${json(key)}:${json(value)}`).join(',\n')}\n}`;
