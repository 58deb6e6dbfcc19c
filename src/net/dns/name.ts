/**
 * Domain names: how text becomes one, and the few things that one asks of them.
 *
 * A {@link DomainName} is lower case, in A-labels, without the trailing dot; `''` is the root. Labels are 1 to 63
 * octets, the whole at most 253 (RFC 1035 §2.3.4), so that it can always be put on the wire.
 */
import { domainToASCII, domainToUnicode } from 'node:url';

declare const brand: unique symbol;
export type DomainName = string & { readonly [brand]: 'DomainName' };

export const root = '' as DomainName;

export type NameProblem = 'empty-label' | 'label-too-long' | 'name-too-long' | 'not-a-name';

/**
 * Reads a name as it stands in a DNS record or in an expanded macro: any ASCII octets, one trailing dot allowed, letters folded.
 * Returns undefined where the name cannot be on the wire.
 */
export function parseName(text: string): DomainName | undefined {
  return nameProblem(text) === undefined ? (withoutFinalDot(text).toLowerCase() as DomainName) : undefined;
}

/** Says why {@link parseName} would refuse a text, or undefined where it would not. */
export function nameProblem(text: string): NameProblem | undefined {
  const name = withoutFinalDot(text);
  if (name === '') return text === '.' || text === '' ? undefined : 'empty-label';
  // Names on the wire are octets; anything beyond ASCII has to be an A-label before it comes here.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is the definition of ASCII
  if (/[^\x00-\x7f]/.test(name)) return 'not-a-name';
  if (name.length > 253) return 'name-too-long';
  const labels = name.split('.');
  if (labels.includes('')) return 'empty-label';
  return labels.some((label) => label.length > 63) ? 'label-too-long' : undefined;
}

const withoutFinalDot = (text: string): string => (text.endsWith('.') ? text.slice(0, -1) : text);

/** Turns a U-label name (RFC 5890 §2.3.2.1) into A-labels; undefined where IDNA refuses it. */
export function toAscii(text: string): string | undefined {
  const ascii = domainToASCII(text);
  return ascii === '' && text !== '' ? undefined : ascii;
}

/** Reads a name as people write it, in A-labels or U-labels; undefined for the root and for what IDNA refuses. */
export function parseWritten(text: string): DomainName | undefined {
  const ascii = toAscii(text);
  return ascii === undefined ? undefined : parseName(ascii) || undefined;
}

/** The name as people read it, in U-labels. */
export const toUnicode = (name: DomainName): string => domainToUnicode(name) || name;

/** The labels of a name, leftmost first; none for the root. */
export const labelsOf = (name: DomainName): readonly string[] => (name === '' ? [] : name.split('.'));

/** The name without its leftmost label; the root is its own parent. */
export const parentOf = (name: DomainName): DomainName => {
  const dot = name.indexOf('.');
  return (dot === -1 ? '' : name.slice(dot + 1)) as DomainName;
};

/** Whether `name` is `ancestor` or stands below it. */
export const isWithin = (name: DomainName, ancestor: DomainName): boolean =>
  ancestor === '' || name === ancestor || name.endsWith(`.${ancestor}`);

/** `prefix` (one or more labels) put before `name`; undefined where the result would be too long for the wire. */
export const under = (prefix: string, name: DomainName): DomainName | undefined =>
  parseName(name === '' ? prefix : `${prefix}.${name}`);

/** Whether every label is a host name's: letters, digits, inner hyphens (RFC 1123 §2.1), the last not all digits. */
export const isHostname = (name: DomainName): boolean => {
  const labels = labelsOf(name);
  const last = labels.at(-1);
  return (
    last !== undefined &&
    !/^\d+$/.test(last) &&
    labels.every((l) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(l))
  );
};
