/** Values out of JSON of which nothing is sure. */

export type Json = Readonly<Record<string, unknown>>;

/** Longer texts, and more of them, are not of a report. */
const [mostText, mostStrings] = [1000, 100];

/** A list of objects; one alone is a list of one. */
export const objects = (value: unknown): readonly Json[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (item): item is Json => typeof item === 'object' && item !== null && !Array.isArray(item),
  );

/** RFC 8460 §4.4 also has numbers where some have texts. */
export function textIn(object: Json | undefined, name: string): string | undefined {
  const value = object?.[name];
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text.slice(0, mostText);
}

export function textsIn(object: Json, name: string): readonly string[] {
  const value = object[name];
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter((item) => typeof item === 'string')
    .slice(0, mostStrings)
    .map((text) => text.slice(0, mostText));
}
