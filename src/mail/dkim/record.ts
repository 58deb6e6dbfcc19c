/** A DKIM key record as values (RFC 6376 §3.6.1), and what can be wrong with its text. */
import type { Problem } from '../problem/index.ts';
import type { TagListProblemCode } from '../tag-list/index.ts';

/** The key types that verifiers know: RFC 6376 §3.6.1 and RFC 8463 §4.2. */
export const keyTypes = ['rsa', 'ed25519'] as const;
export type KeyType = (typeof keyTypes)[number];

export interface KeyRecord {
  /** `k=`; `rsa` where not given. */
  readonly keyType: KeyType;
  /** `p=` is empty: the key that stood here must not be trusted any more. There is then no key and no size. */
  readonly revoked: boolean;
  /** The octets of `p=`: an RSA key in DER, or the 32 octets of an Ed25519 key; none where revoked. */
  readonly key: Uint8Array;
  /** What is cryptographically there: the bits of the RSA modulus, or 256. */
  readonly bits?: number;
  /** `h=` as it stands; undefined where not given, which allows every hash. */
  readonly hashes?: readonly string[];
  /** `s=` as it stands; `['*']` where not given. */
  readonly services: readonly string[];
  /** `t=` as it stands: `y` for testing, `s` for no subdomains in `i=`. */
  readonly flags: readonly string[];
  /** `n=`, decoded; empty where not given. */
  readonly notes: string;
  /** Tags that RFC 6376 does not know and tells to ignore, `g` of RFC 4871 among them. */
  readonly others: readonly { readonly name: string; readonly value: string }[];
}

/** What is wrong with `p=`. */
export type KeyProblemCode =
  /** Characters that are not base64; `text` is the first of them. */
  | 'bad-base64'
  /** The key is cut short: the base64 or the DER promises more than there is. */
  | 'truncated-key'
  /** `-----BEGIN PUBLIC KEY-----` stands in the value. */
  | 'pem-armour'
  /** It is a private key. */
  | 'private-key'
  /** A key of another algorithm than `k=` says; `text` is what it is. */
  | 'mismatched-key'
  /** An Ed25519 key within a SubjectPublicKeyInfo, as OpenSSL writes it (RFC 8463 §4.2 wants the 32 octets). */
  | 'wrapped-ed25519'
  /** Not 32 octets; `text` is their number. */
  | 'ed25519-size'
  /** Octets that are no key. */
  | 'not-a-key'
  /** Warning: the padding of the base64 is left out. */
  | 'missing-padding'
  /** Warning: a bare RSAPublicKey, which the RFC asks for and some verifiers cannot read (erratum 3017). */
  | 'bare-rsa';

/**
 * `error` problems leave no verifier a key; the rest are warnings. `pasted-quotes` and `pasted-backslashes` are
 * errors where the record is void because of them; they and `missing-semicolon` then stand alone, for all that they cause.
 */
export type DkimProblemCode =
  | TagListProblemCode
  | 'bad-version'
  | 'version-not-first'
  | 'unknown-key-type'
  | 'missing-key'
  | KeyProblemCode
  /** `text` is the tag that became part of the value before it. */
  | 'missing-semicolon'
  | 'pasted-quotes'
  | 'pasted-backslashes'
  /** Warning: `g=`, which RFC 6376 took away. */
  | 'obsolete-tag';

export type DkimProblem = Problem<DkimProblemCode>;
