/** Block lists as somebody names them, and access keys for them. */
import { quoted } from '../../../core/quote.ts';
import { type CataloguedList, catalogue, catalogued, deathOf } from '../../../mail/dnsbl/index.ts';
import { parseName } from '../../../net/dns/name.ts';
import { instead } from '../nearest.ts';
import type { Parsed } from './value.ts';

/** `only`: a name alone, which takes the place of the usual ones. */
export type BlocklistChoice =
  | { readonly choice: 'add' | 'remove' | 'only'; readonly id: string }
  | { readonly choice: 'none' | 'default' };

const words = ['default', 'none'] as const;
const choices = { '+': 'add', '-': 'remove' } as const;

/** `spamcop`, `+psbl`, `-spamhaus-dbl`, `default`, `none`. */
export function parseBlocklist(text: string): Parsed<BlocklistChoice> {
  const word = words.find((one) => one === text.toLowerCase());
  if (word !== undefined) return { value: { choice: word } };
  const sign = text.charAt(0);
  const isSigned = sign === '+' || sign === '-';
  const list = listCalled(isSigned ? text.slice(1) : text);
  if ('problem' in list) return list;
  return { value: { choice: isSigned ? choices[sign] : 'only', id: list.value.id } };
}

function listCalled(text: string): Parsed<CataloguedList> {
  const list = catalogued(text);
  if (list === undefined) return { problem: unknown(text) };
  return list.queryType.includes('hash')
    ? { problem: `${quoted(text)} holds hashes, and neither addresses nor domains: leave it out` }
    : { value: list };
}

function unknown(text: string): string {
  const name = parseName(text);
  const death = name === undefined || name === '' ? undefined : deathOf(name);
  if (death !== undefined) return `the block list ${quoted(text)} is dead (${death}): leave it out`;
  const ids = catalogue.map(({ id }) => id);
  return `there is no block list ${quoted(text)}: ${instead(text, [...words, ...ids])}`;
}

/** `of`: the id of a list, or the name of a service whose key opens several. */
export interface BlocklistKey {
  readonly of: string;
  /** The key, or the variable that holds it. */
  readonly text: string;
}

const takers = catalogue.filter(({ service }) => service !== undefined);
const owners = [...new Set(takers.flatMap(({ id, service }) => [service ?? id, id]))];

/** The lists that a key for `of` opens. */
export const listsOpenedBy = (of: string): readonly CataloguedList[] =>
  takers.filter(({ id, service }) => id === of || service === of);

/** `spamhaus=key`: what is wrong is said without the key. */
export function parseBlocklistKey(text: string): Parsed<BlocklistKey> {
  const [written = '', ...rest] = text.split('=');
  const of = written.trim().toLowerCase();
  const isList = catalogued(of) !== undefined;
  if (rest.length === 0)
    return { problem: 'an item has no "=": write the list, and then its key, as spamhaus=…' };
  if (!owners.includes(of)) {
    const why = isList ? `${quoted(of)} takes no key` : `there is no block list ${quoted(of)} with a key`;
    return { problem: `${why}: ${isList ? `keys are for ${owners.join(', ')}` : instead(of, owners)}` };
  }
  return { value: { of, text: rest.join('=').trim() } };
}

/** Of an item, what must not show. */
export const keyIn = (text: string): string | undefined => {
  const key = text.slice(text.indexOf('=') + 1).trim();
  return text.includes('=') && key !== '' ? key : undefined;
};

/** Keys become labels of names (RFC 1035 §2.3.4). */
export const isKey = (text: string): boolean => /^[A-Za-z0-9_-]{1,63}$/.test(text);
