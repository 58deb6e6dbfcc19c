/** A DKIM-Signature field as values (RFC 6376 §3.5), and what can be wrong with its text. */
import type { DomainName } from '../../net/dns/name.ts';
import type { Problem } from '../problem/index.ts';
import type { TagListProblemCode } from '../tag-list/index.ts';
import type { Canonicalization } from './canonical-header.ts';
import type { KeyType } from './record.ts';

/** RFC 6376 §3.3, without what RFC 8301 §3.1 took away in practice; RFC 8463 §3. */
export const algorithms = {
  'rsa-sha256': { keyType: 'rsa', hash: 'sha256' },
  'ed25519-sha256': { keyType: 'ed25519', hash: 'sha256' },
  'rsa-sha1': { keyType: 'rsa', hash: 'sha1' },
} as const satisfies Readonly<Record<string, { keyType: KeyType; hash: 'sha256' | 'sha1' }>>;
export type Algorithm = keyof typeof algorithms;

export interface Signature {
  /** `a=`. */
  readonly algorithm: Algorithm;
  /** `d=`, in A-labels. */
  readonly domain: DomainName;
  /** `s=`, in A-labels. */
  readonly selector: DomainName;
  /** `i=`, decoded; `@` and the domain where not given. */
  readonly identity: string;
  /** What stands after the `@` of `i=`, in A-labels: the domain, or one below it. */
  readonly identityDomain: DomainName;
  /** `c=`; `simple` for what is not given. */
  readonly canonicalization: { readonly header: Canonicalization; readonly body: Canonicalization };
  /** `h=`, in lower case and in order; a name may occur again, and more often than the field does. */
  readonly signedHeaders: readonly string[];
  /** `l=`: how many octets of the canonical body are signed; all where not given. */
  readonly length?: number;
  /** `t=`, in seconds since 1970. */
  readonly timestamp?: number;
  /** `x=`, in seconds since 1970. */
  readonly expiry?: number;
  /** `bh=`. */
  readonly bodyHash: Uint8Array;
  /** `b=`. */
  readonly signature: Uint8Array;
  /** `z=`, decoded: the fields as they were when they were signed, for whoever looks for what changed. */
  readonly copiedHeaders?: readonly { readonly name: string; readonly value: string }[];
}

export type SignatureProblemCode =
  | TagListProblemCode
  /** `text` is the tag that is required. */
  | 'missing-tag'
  /** Not `1`. */
  | 'unknown-version'
  | 'unknown-algorithm'
  | 'unknown-canonicalization'
  /** `q=` names no way to a key but such as nobody knows. */
  | 'unknown-query-method'
  | 'bad-base64'
  /** `bh=` has not the octets of any hash. */
  | 'bad-body-hash'
  | 'bad-domain'
  | 'bad-selector'
  | 'bad-identity'
  /** The domain of `i=` is not within that of `d=`. */
  | 'foreign-identity'
  | 'bad-header-list'
  | 'from-unsigned'
  /** `l=`, `t=` or `x=` is no number. */
  | 'bad-number'
  /** `x=` is not after `t=`. */
  | 'expires-before-signed';

/** All are errors: a verifier must not use the signature. Spans are offsets in the value of the field. */
export type SignatureProblem = Problem<SignatureProblemCode>;
