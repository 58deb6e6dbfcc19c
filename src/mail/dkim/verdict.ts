/** What a verifier says of one signature: a word of RFC 8601, and why. */
import type { Signature, SignatureProblem, SignatureProblemCode } from './signature.ts';

/**
 * RFC 8601 §2.7.1. `fail`: it does not hold. `neutral`: its text cannot be read. `policy`: it may be right, and RFC 8301,
 * its own `x=` or this verifier's limits refuse it. `permerror`: it cannot be verified, now or later; `temperror`: not now.
 */
export type SignatureResult = 'pass' | 'fail' | 'policy' | 'neutral' | 'temperror' | 'permerror';

export type SignatureReason =
  /** `problems` say what is wrong with the text of the field. */
  | 'invalid'
  /** `x=` is past. */
  | 'expired'
  /** `rsa-sha1` (RFC 8301 §3.1). */
  | 'historic-algorithm'
  /** An RSA key of less than 1024 bits (RFC 8301 §3.2). */
  | 'weak-key'
  /** More signatures, or a longer header, than are looked at. */
  | 'too-many-signatures'
  | 'header-too-long'
  /** The DNS does not answer. */
  | 'key-unanswered'
  /** There is no key: no record, or none that was meant as one. */
  | 'key-missing'
  /** The record cannot be used. */
  | 'key-syntax'
  | 'key-revoked'
  /** `k=` of the key does not fit `a=`. */
  | 'key-type'
  /** `h=` of the key does not allow the hash. */
  | 'key-hash'
  /** `s=` of the key does not allow mail. */
  | 'key-service'
  /** `t=s` of the key, and a subdomain in `i=`. */
  | 'key-strict'
  /** `l=` asks for more than there is. */
  | 'body-too-short'
  | 'body-changed'
  /** The key made the signature, for another header. */
  | 'header-changed'
  /** Another key made the signature, or none. */
  | 'wrong-key'
  /** One of these two; Ed25519 does not tell which. */
  | 'signature-mismatch';

/** Why a signature that can be read does not pass. */
export type Refusal = Exclude<SignatureReason, 'invalid'>;

/** What the field says is there as far as it could be read. */
export interface SignatureVerdict extends Partial<Omit<Signature, 'bodyHash' | 'signature'>> {
  readonly result: SignatureResult;
  /** Undefined where it passes. */
  readonly reason?: SignatureReason;
  /** With `invalid`. */
  readonly problems?: readonly SignatureProblem[];
  /** With `key-unanswered`: a sentence. */
  readonly detail?: string;
  /** Of the key that was found: the bits of its RSA modulus, or 256. */
  readonly keyBits?: number;
  /** `t=y` of the key: the domain is only testing, and the message must not be treated otherwise than an unsigned one. */
  readonly testing: boolean;
  /** Fields whose copies in `z=` differ from what stands in the message, in lower case. */
  readonly changedHeaders?: readonly string[];
}

/** RFC 8601 §2.7.1 for each reason; RFC 6376 §6.1 for which of them are permanent. */
export const resultOf: Readonly<Record<Refusal, SignatureResult>> = {
  expired: 'policy',
  'historic-algorithm': 'policy',
  'weak-key': 'policy',
  'too-many-signatures': 'policy',
  'header-too-long': 'policy',
  'key-unanswered': 'temperror',
  'key-missing': 'permerror',
  'key-syntax': 'permerror',
  'key-revoked': 'permerror',
  'key-type': 'permerror',
  'key-hash': 'permerror',
  'key-service': 'permerror',
  'key-strict': 'permerror',
  'body-too-short': 'permerror',
  'body-changed': 'fail',
  'header-changed': 'fail',
  'wrong-key': 'fail',
  'signature-mismatch': 'fail',
};

/** RFC 8601 §2.7.1 has `neutral` for syntax errors; what can be read and is not as RFC 6376 §6.1.1 demands has failed. */
export const resultOfInvalid = (problems: readonly SignatureProblem[]): SignatureResult =>
  problems.every(({ code }) => unmet.has(code)) ? 'fail' : 'neutral';

const unmet: ReadonlySet<string> = new Set<SignatureProblemCode>([
  'missing-tag',
  'unknown-version',
  'foreign-identity',
  'from-unsigned',
  'expires-before-signed',
]);
