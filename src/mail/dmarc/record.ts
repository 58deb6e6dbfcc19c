/** A DMARC Policy Record as values (RFC 9989 §4.7), and what can be wrong with one. */
import type { Problem, Span } from '../problem/index.ts';
import type { Tag, TagListProblemCode } from '../tag-list/index.ts';

/** What the owner asks of receivers for mail that fails, weakest first. */
export const policies = ['none', 'quarantine', 'reject'] as const;
export type Policy = (typeof policies)[number];

/** Whether one policy asks for less than another. */
export const isWeaker = (policy: Policy, than: Policy): boolean =>
  policies.indexOf(policy) < policies.indexOf(than);

/** Relaxed: the same organizational domain will do; strict: the same name. */
export type AlignmentMode = 'r' | 's';
/** Whether the domain is a public suffix: yes, no, or to be found by the tree walk. */
export type Psd = 'y' | 'n' | 'u';
export type FailureOption = '0' | '1' | 'd' | 's';

/** The tags of RFC 9989 §4.7. */
export const knownTags = ['v', 'p', 'sp', 'np', 'adkim', 'aspf', 'fo', 'psd', 'rua', 'ruf', 't'] as const;
export type KnownTag = (typeof knownTags)[number];

/** The tags of RFC 7489 that RFC 9989 took away (Appendix A.6). */
export const removedTags = ['pct', 'rf', 'ri'] as const;

/** One address of `rua` or `ruf`. */
export interface ReportUri {
  /** As it stands in the record, the size limit included. */
  readonly text: string;
  /** Without the size limit. */
  readonly uri: string;
  /** Lower case. */
  readonly scheme: string;
  /** The mailbox of a `mailto:` URI, percent-decoded. */
  readonly address?: string;
  /** The domain of the mailbox, or the host of another URI, in A-labels and lower case. */
  readonly host?: string;
  /** Obsolete `!10m`: octets in all. RFC 9989 knows it no more. */
  readonly sizeLimit?: number;
  readonly span: Span;
}

/** A record from which a receiver derives a policy; every tag has its value in force. */
export interface DmarcRecord {
  readonly text: string;
  /** All that are written `name=value`, known or not, in order. */
  readonly tags: readonly Tag[];
  /** The known tags that stand in the record with a value that counts; the others have their defaults. */
  readonly explicit: readonly KnownTag[];
  /** For the domain of the record. */
  readonly p: Policy;
  /** For subdomains that exist; `p` where not given. */
  readonly sp: Policy;
  /** For subdomains that do not exist; `sp`, or else `p`, where not given. */
  readonly np: Policy;
  readonly adkim: AlignmentMode;
  readonly aspf: AlignmentMode;
  readonly fo: readonly FailureOption[];
  readonly psd: Psd;
  /** `y` asks for one level less than the policy says. */
  readonly t: 'y' | 'n';
  readonly rua: readonly ReportUri[];
  readonly ruf: readonly ReportUri[];
  /** The per cent of failing mail that receivers by RFC 7489 would treat by the policy; gone in RFC 9989. */
  readonly pct?: number;
}

export type DmarcProblemCode =
  | TagListProblemCode
  /** Errors: not a DMARC record (RFC 9989 §4.7: the `v` tag must be first, and match precisely). */
  | 'leading-whitespace'
  | 'missing-version'
  | 'version-not-first'
  | 'bad-version'
  | 'empty-value'
  /** A warning where it is a policy and a valid `rua` saves the record as `p=none` (§4.10.1). */
  | 'invalid-value'
  /** A warning where a valid `rua` saves the record as `p=none` (§4.10.1). */
  | 'missing-p'
  | 'bad-uri'
  | 'bad-address'
  /** Warnings from here on. `text` of the first two is the tag's name. */
  | 'unknown-tag'
  | 'removed-tag'
  /** The value would have been an error under RFC 7489. */
  | 'invalid-removed-value'
  | 'p-not-second'
  | 'sp-none'
  | 'np-none'
  | 'no-rua'
  | 'unsupported-scheme'
  | 'obsolete-size-limit'
  | 'more-than-two-rua'
  | 'more-than-two-ruf'
  | 'redundant-fo'
  | 'fo-without-ruf';

export interface DmarcProblem extends Problem<DmarcProblemCode> {
  /** The name of the tag concerned, in lower case. */
  readonly tag?: string;
}

export interface ParsedRecord {
  /** Undefined where the text is no DMARC record, or one from which a receiver derives no policy (§4.10.1). */
  readonly record: DmarcRecord | undefined;
  /** Whether the text starts with `v=DMARC1`: then the tree walk counts it, with a policy or without (§4.10). */
  readonly isDmarc: boolean;
  /** What the tree walk asks, policy or not. */
  readonly psd: Psd;
  /** All that are written `name=value`, DMARC or not. */
  readonly tags: readonly Tag[];
  /** In the order of the text. */
  readonly problems: readonly DmarcProblem[];
}
