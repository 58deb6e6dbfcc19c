/** What a list is: where it is asked, for what, and what its answers mean. */

/** What is asked for: an address of either family, or a domain name. */
export type QueryKind = 'ipv4' | 'ipv6' | 'domain';

/** How much an entry weighs with receivers, worst first; `good` is an entry that speaks for the subject. */
export const severities = ['error', 'warning', 'info', 'good'] as const;
export type Severity = (typeof severities)[number];

/** What brings somebody on a list; each is mended in another way. */
export type Ground =
  | 'spam'
  | 'exploited'
  | 'policy'
  | 'login-attacks'
  | 'backscatter'
  | 'neighbours'
  | 'new'
  | 'open-proxy';

/** Short name, meaning, severity, and what brings somebody there (`spam` where it is not said). */
export type CodeEntry = readonly [name: string, meaning: string, severity: Severity, ground?: Ground];

/**
 * A list as the catalogue or somebody's own settings describe it. Only the zone is needed; the rest is by RFC 5782 then.
 *
 * The keys of `returnCodes` and `errorCodes` are addresses (`127.0.0.2`), ranges (`127.0.4.0-127.0.4.69`), addresses with a
 * letter, `*` or `{word}` for an octet, or, in `returnCodes`, a number: a bit of the last octet (RFC 5782 §2.3).
 */
export interface ListDescription {
  /** Below which names are asked; a label `{key}` stands for an access key. */
  readonly zone: string;
  readonly id?: string;
  readonly name?: string;
  readonly kind?: 'block' | 'allow' | 'reputation' | 'mixed';
  readonly queryType?: readonly ('ip' | 'domain' | 'hash')[];
  /** Whether addresses of version 6 are asked for too, or alone. */
  readonly ipv6?: boolean | 'only';
  readonly returnCodes?: Readonly<Record<string, CodeEntry>>;
  /** `any127`: every code is an entry of the list's own severity. */
  readonly match?: string;
  /** The test points of RFC 5782 §5 where not given; none where the lists are empty. */
  readonly test?: { readonly listed: readonly string[]; readonly clean: readonly string[] };
  /** Answers by which the list says that it does not serve whoever asks; `bit1` for a set lowest bit. */
  readonly errorCodes?: Readonly<Record<string, string>>;
  /** Of entries whose code says nothing of its own. */
  readonly severity?: Severity;
  /** Names as they stand, or only what was registered; the names and what was registered where not given. */
  readonly names?: 'registered';
  /** Where access keys are given out, for a list that takes them. */
  readonly keyUrl?: string;
}
