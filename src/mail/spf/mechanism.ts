/** Mechanisms of a record (RFC 7208 §5, §12): from name and arguments to a value, or to the mistake in them. */
import { parseAddress, readable } from './address.ts';
import { endsAsDomain, hasExplanationMacro, parseMacroString } from './macro-string.ts';
import type { MacroString, Mechanism, SpfProblemCode } from './record.ts';

/** A mistake, by its offsets in the text that was read. */
export interface Fault {
  readonly code: SpfProblemCode;
  readonly start: number;
  readonly end: number;
}

export type Read<T> = { readonly value: T } | { readonly fault: Fault };

export const mechanismNames: ReadonlySet<string> = new Set([
  'all',
  'include',
  'a',
  'mx',
  'ptr',
  'ip4',
  'ip6',
  'exists',
]);

const fault = (code: SpfProblemCode, start: number, end: number): { readonly fault: Fault } => ({
  fault: { code, start, end },
});

/** Moves a mistake found in a part of a text to its place in the whole. */
export const shifted = <T>(read: Read<T>, by: number): Read<T> =>
  'fault' in read ? fault(read.fault.code, read.fault.start + by, read.fault.end + by) : read;

/** `name` in lower case and one of {@link mechanismNames}; `rest` is what follows it in the term. */
export function readMechanism(name: string, rest: string): Read<Mechanism> {
  switch (name) {
    case 'all':
      return rest === '' ? { value: { name } } : fault('unexpected-value', 0, rest.length);
    case 'include':
    case 'exists':
      return mapped(readRequired(rest, withoutPrefix), (domain) => ({ name, domain }));
    case 'ptr':
      return mapped(readOptional(rest, withoutPrefix), (domain) => ({ name, ...(domain && { domain }) }));
    case 'a':
    case 'mx':
      return readHosts(name, rest);
    default:
      return mapped(readRequired(rest, name === 'ip4' ? readNetwork4 : readNetwork6), (network) => ({
        name: name === 'ip4' ? 'ip4' : 'ip6',
        ...network,
      }));
  }
}

const mapped = <T, U>(read: Read<T>, into: (value: T) => U): Read<U> =>
  'fault' in read ? read : { value: into(read.value) };

function readRequired<T>(rest: string, read: (text: string) => Read<T>): Read<T> {
  if (!rest.startsWith(':') || rest === ':') return fault('missing-value', 0, rest.length);
  return shifted(read(rest.slice(1)), 1);
}

function readOptional<T>(rest: string, read: (text: string) => Read<T>): Read<T | undefined> {
  if (rest === '') return { value: undefined };
  return rest.startsWith(':') ? readRequired(rest, read) : fault('unexpected-value', 0, rest.length);
}

/** RFC 7208 §7.1, §7.2: a domain-spec of a mechanism, `redirect` or `exp`. */
export function readDomain(text: string): Read<MacroString> {
  if (text === '') return fault('missing-value', 0, 0);
  const read = parseMacroString(text);
  if ('wrong' in read) return fault('bad-macro', read.wrong.start, read.wrong.end);
  if (hasExplanationMacro(read)) return fault('bad-macro', 0, text.length);
  return endsAsDomain(text) ? { value: read } : fault('bad-domain', 0, text.length);
}

/** A domain-spec where no prefix length may follow; the mistake is then the prefix, not the name before it. */
function withoutPrefix(text: string): Read<MacroString> {
  const domain = readDomain(text);
  const at = text.search(/\/\d+$/);
  return 'fault' in domain && at !== -1 ? fault('unexpected-value', at, text.length) : domain;
}

/** RFC 7208 §5.3, §5.4: `[":" domain-spec] [dual-cidr-length]`. A domain-spec may hold slashes, so the end is read first. */
function readHosts(name: 'a' | 'mx', rest: string): Read<Mechanism> {
  const [lengths = '', four, six] = /(?:\/(\d+))?(?:\/\/(\d+))?$/.exec(rest) ?? [];
  const at = rest.length - lengths.length;
  const before = rest.slice(0, at);
  if (before !== '' && !before.startsWith(':')) return fault('bad-prefix', 0, rest.length);
  const prefix4 = readPrefix(four, 32);
  const prefix6 = readPrefix(six, 128);
  if (prefix4 === undefined || prefix6 === undefined) return fault('bad-prefix', at, rest.length);
  const domain = readOptional(before, readDomain);
  if (!('fault' in domain))
    return { value: { name, ...(domain.value && { domain: domain.value }), prefix4, prefix6 } };
  const slash = rest.indexOf('/', rest.lastIndexOf('.'));
  return domain.fault.code === 'bad-domain' && slash !== -1
    ? fault('bad-prefix', slash, rest.length)
    : domain;
}

/** RFC 7208 §12: no leading zeros; all bits where no length is given. */
function readPrefix(digits: string | undefined, longest: number): number | undefined {
  if (digits === undefined) return longest;
  return /^(?:0|[1-9]\d{0,2})$/.test(digits) && Number(digits) <= longest ? Number(digits) : undefined;
}

const readNetwork4 = (text: string) => readNetwork(text, 4);
const readNetwork6 = (text: string) => readNetwork(text, 6);

/** RFC 7208 §5.6. */
function readNetwork(
  text: string,
  family: 4 | 6,
): Read<{ readonly address: string; readonly prefix: number }> {
  const slash = text.indexOf('/');
  const end = slash === -1 ? text.length : slash;
  const address = parseAddress(text.slice(0, end));
  if (address === undefined) return fault(notAnAddress(text.slice(0, end), family), 0, end);
  if (address.family !== family) return fault('wrong-family', 0, end);
  const prefix = readPrefix(slash === -1 ? undefined : text.slice(slash + 1), family === 4 ? 32 : 128);
  return prefix === undefined
    ? fault('bad-prefix', end, text.length)
    : { value: { address: readable(address), prefix } };
}

function notAnAddress(text: string, family: 4 | 6): SpfProblemCode {
  const isHost = !text.includes(':') && /[g-z]/i.test(text) && text.includes('.');
  return isHost ? 'host-in-ip' : family === 4 ? 'bad-ip4' : 'bad-ip6';
}
