/**
 * A resolver that puts access keys into names on their way out, and takes them out of all that comes back: whoever asks,
 * records or reports sees `{key}` where the key stands.
 */
import { type DomainName, isWithin, parseName } from './name.ts';
import type { Answer, Resolver } from './resolver.ts';

const placeholder = '{key}';

/** Keys by the zone that they open, which has a label `{key}`. */
export type Keys = ReadonlyMap<DomainName, string>;

export function keyed(inner: Resolver, keys: Keys): Resolver {
  const zones = [...keys];
  return async (question) => {
    const found = zones.find(([zone]) => isWithin(question.name, zone));
    if (found === undefined) return inner(question);
    const [zone, key] = found;
    const beyond = question.name.slice(0, question.name.length - zone.length);
    const name = parseName(`${beyond}${zone.replace(placeholder, () => key)}`);
    if (name === undefined) return tooLong;
    return withoutKey(await inner({ ...question, name }), key.toLowerCase()) as typeof tooLong;
  };
}

const tooLong: Answer<never> = {
  kind: 'failed',
  failure: 'malformed',
  detail: 'the name is too long for the DNS with the access key in it',
};

/** The same, with the placeholder for the key in every text, whatever its case. */
function withoutKey(value: unknown, key: string): unknown {
  if (typeof value === 'string') return hidden(value, key);
  if (value instanceof Uint8Array)
    return Buffer.from(hidden(Buffer.from(value).toString('latin1'), key), 'latin1');
  if (Array.isArray(value)) return value.map((item) => withoutKey(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutKey(item, key)]));
}

function hidden(text: string, key: string): string {
  const folded = text.toLowerCase();
  let shown = '';
  let from = 0;
  for (let at = folded.indexOf(key); at !== -1; at = folded.indexOf(key, from)) {
    shown += `${text.slice(from, at)}${placeholder}`;
    from = at + key.length;
  }
  return shown + text.slice(from);
}
