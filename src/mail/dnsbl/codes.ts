/** What the addresses that a list answers with mean (RFC 5782 §2.3), and which of them mean that it does not answer. */
import type { CodeEntry, Ground, ListDescription, Severity } from './list.ts';

/** One thing that a list says of a subject. */
export interface ListingCode {
  /** The address that says it. */
  readonly address: string;
  readonly name: string;
  readonly meaning: string;
  readonly severity: Severity;
  readonly ground: Ground;
}

/** What one address says: entries, a refusal, or nothing that a list would say. */
export type Decoded =
  | { readonly kind: 'codes'; readonly codes: readonly ListingCode[] }
  | { readonly kind: 'refusal'; readonly text: string }
  | { readonly kind: 'not-a-code' };

type Octets = readonly [number, number, number, number];

interface Rule<T> {
  matches(octets: Octets): boolean;
  readonly value: T;
}

/** The answers of one list, ready to be read. */
export interface Codebook {
  readonly entries: readonly Rule<CodeEntry>[];
  /** By the bit; empty for a list whose codes are whole addresses. */
  readonly bits: ReadonlyMap<number, CodeEntry>;
  readonly refusals: readonly Rule<string>[];
  readonly unknown: Severity;
}

export function codebookOf(list: ListDescription): Codebook {
  const codes = Object.entries(list.returnCodes ?? { '127.0.0.2': listedEntry(list) });
  const bits = codes.flatMap(([key, entry]) => (/^\d+$/.test(key) ? [[Number(key), entry] as const] : []));
  return {
    entries: codes.flatMap(([key, value]) => ruleFor(key, value)),
    bits: new Map(bits),
    refusals: Object.entries(list.errorCodes ?? {}).flatMap(([key, text]) => ruleFor(key, text)),
    unknown: unknownIn(list),
  };
}

/** A code that nobody has written down weighs little, but where every code says the same. */
const unknownIn = ({ kind, match, severity = 'info' }: ListDescription): Severity =>
  kind === 'allow' ? 'good' : match === 'any127' ? severity : 'info';

const listedEntry = ({ severity = 'warning' }: ListDescription): CodeEntry => ['listed', '', severity];

/** Refusals come first: a bit of theirs may be a bit of an entry, and their addresses look like codes. */
export function decode(address: string, { entries, bits, refusals, unknown }: Codebook): Decoded {
  const octets = octetsOf(address);
  if (octets?.[0] !== 127) return { kind: 'not-a-code' };
  const refusal = refusals.find((rule) => rule.matches(octets));
  if (refusal !== undefined) return { kind: 'refusal', text: refusal.value };
  const matching = entries.filter((rule) => rule.matches(octets)).map(({ value }) => value);
  const named = [...matching.slice(0, 1), ...bitsOf(octets, bits)];
  if (named.length > 0) return { kind: 'codes', codes: named.map((entry) => codeFrom(address, entry)) };
  if (octets[1] === 255 && octets[2] === 255)
    return { kind: 'refusal', text: commonRefusals[octets[3]] ?? 'an error' };
  // RFC 5782 §5: this address must not be listed; as an answer it stands for no entry, but where a list says so.
  if (address === '127.0.0.1') return { kind: 'not-a-code' };
  return { kind: 'codes', codes: [codeFrom(address, ['unknown', 'a code of no known meaning', unknown])] };
}

/** What Spamhaus began with and others took over. */
const commonRefusals: Readonly<Record<number, string>> = {
  252: 'the name of the list is mistyped',
  254: 'the question came through a public resolver',
  255: 'too many questions',
};

const codeFrom = (address: string, [name, meaning, severity, ground = 'spam']: CodeEntry): ListingCode => ({
  address,
  name,
  meaning,
  severity,
  ground,
});

/** RFC 5782 §2.3: several sublists in one answer, a bit each. */
function bitsOf([, second, third, last]: Octets, bits: Codebook['bits']): readonly CodeEntry[] {
  if (bits.size === 0 || second !== 0 || third !== 0) return [];
  const set = [1, 2, 4, 8, 16, 32, 64, 128].filter((bit) => (last & bit) !== 0);
  return set.map((bit) => bits.get(bit) ?? [`bit ${bit}`, 'a code of no known meaning', 'info']);
}

function ruleFor<T>(key: string, value: T): readonly Rule<T>[] {
  if (key === 'bit1')
    return [{ value, matches: (octets) => octets[1] === 0 && octets[2] === 0 && octets[3] % 2 === 1 }];
  const [from = '', to] = key.split('-');
  const [first, last] = [octetsOf(from), to === undefined ? undefined : octetsOf(to)];
  if (first !== undefined && last !== undefined)
    return [
      {
        value,
        matches: (octets) => numberOf(first) <= numberOf(octets) && numberOf(octets) <= numberOf(last),
      },
    ];
  const parts = key.split('.');
  if (parts.length !== 4) return [];
  return [
    {
      value,
      matches: (octets) => parts.every((part, i) => !/^\d+$/.test(part) || Number(part) === octets[i]),
    },
  ];
}

const numberOf = (octets: Octets): number => octets.reduce((sum, octet) => sum * 256 + octet, 0);

function octetsOf(address: string): Octets | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
  const [a, b, c, d] = parts ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return Math.max(a, b, c, d) > 255 ? undefined : [a, b, c, d];
}
