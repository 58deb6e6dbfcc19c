/** The mistakes that an SPF record can have, in words. */
import { quoted } from '../core/quote.ts';
import type { SpfProblemCode } from '../mail/spf/index.ts';

export interface Mistake {
  readonly term: string;
  /** The part of the term that is wrong; the whole of it where that says more. */
  readonly part: string;
  /** What was likely meant. */
  readonly correction?: string;
}

/** The codes that spf/syntax speaks of; spf/encoding and spf/modifier see to the rest. */
export type MistakeCode = Exclude<SpfProblemCode, 'bad-character' | 'mechanism-as-modifier'>;

const shape = 'a name of at least two labels, such as "_spf.example.com"';

/** What is wrong with a term, and what to do where no correction can be told. */
export const mistakes: Readonly<Record<MistakeCode, { wrong(mistake: Mistake): string; mend: string }>> = {
  'unknown-mechanism': {
    wrong: ({ term }) => `${quoted(term)} is no SPF mechanism`,
    mend: 'Use one of all, include, a, mx, ip4, ip6 and exists, or delete the term.',
  },
  'modifier-as-mechanism': {
    wrong: ({ term }) => `${quoted(term)} is written with ":", where a modifier needs "="`,
    mend: 'Write "=" in place of ":", and a domain name after it.',
  },
  'missing-value': {
    wrong: ({ term }) => `${quoted(term)} lacks its value`,
    mend: 'Complete the term, without a space after the ":" or "=", or delete it.',
  },
  'unexpected-value': {
    wrong: ({ term, part }) =>
      `${quoted(term)} has a value, ${quoted(part)}, which this mechanism cannot have`,
    mend: 'Write the mechanism without it.',
  },
  'bad-ip4': {
    wrong: ({ term, part }) => `in ${quoted(term)} stands ${quoted(part)}, which is no IPv4 address`,
    mend: 'Write four numbers from 0 to 255 without leading zeros, and a network as "ip4:192.0.2.0/24".',
  },
  'bad-ip6': {
    wrong: ({ term, part }) => `in ${quoted(term)} stands ${quoted(part)}, which is no IPv6 address`,
    mend: 'Write the address without brackets or zone, and a network as "ip6:2001:db8::/32".',
  },
  'wrong-family': {
    wrong: ({ term, part }) =>
      `in ${quoted(term)} stands ${quoted(part)}, an address of the other IP version`,
    mend: 'Use ip4 for IPv4 addresses and ip6 for IPv6 addresses.',
  },
  'host-in-ip': {
    wrong: ({ term, part }) =>
      `in ${quoted(term)} stands the host name ${quoted(part)} in place of an address`,
    mend: 'Use "a:" for a host name.',
  },
  'bad-prefix': {
    wrong: ({ term, part }) => `in ${quoted(term)} the prefix length ${quoted(part)} is impossible`,
    mend: 'Write a length from /0 to /32 for IPv4 and to /128 for IPv6 without leading zeros; "a" and "mx" take "/24//64".',
  },
  'bad-macro': {
    wrong: ({ term, part }) =>
      `in ${quoted(term)} stands ${quoted(part)}, which is no macro that is allowed there`,
    mend: 'Correct the macro, such as "%{i}" or "%{d}"; a percent sign by itself is written "%%".',
  },
  'bad-domain': {
    wrong: ({ term, part }) => `in ${quoted(term)} stands ${quoted(part)}, which is no full domain name`,
    mend: `Write ${shape}.`,
  },
  'qualified-modifier': {
    wrong: ({ term }) => `${quoted(term)} is a modifier with a qualifier, which only mechanisms have`,
    mend: 'Write it without the sign in front.',
  },
  'repeated-redirect': {
    wrong: ({ term }) => `${quoted(term)} is a second redirect`,
    mend: 'Keep one redirect, or include one of the records in place of redirecting to it.',
  },
  'repeated-exp': {
    wrong: ({ term }) => `${quoted(term)} is a second exp`,
    mend: 'Keep one of the two.',
  },
  'bad-modifier': {
    wrong: ({ term }) => `${quoted(term)} has no modifier name before its "="`,
    mend: 'Correct or delete the term; names start with a letter.',
  },
  'glued-all': {
    wrong: ({ term }) => `${quoted(term)} lacks the space before its "all"`,
    mend: 'Put a space before the sign of "all".',
  },
};

export const mendingOf = ({ correction }: Mistake, mend: string): string =>
  correction === undefined ? mend : `Write ${quoted(correction)} instead.`;
