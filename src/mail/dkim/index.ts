/**
 * DKIM (RFC 6376, updated by RFC 8301, RFC 8463 and RFC 8616): keys and signatures.
 *
 * A domain that signs its mail publishes the public keys in the DNS, each under a name of its own choice, the
 * selector: `<selector>._domainkey.<domain>`. A signature names domain (`d=`) and selector (`s=`); there is no way to
 * list the selectors of a domain.
 *
 * A signature is a field of the header, `DKIM-Signature`. Its `bh=` is the hash of the body, and `b=` signs the fields
 * that `h=` names together with the signature field itself, both in a canonical form (`c=`): `simple` allows no change
 * on the way, `relaxed` other white space. Of a field that is there several times, `h=` counts from the bottom; a name
 * that `h=` has once more than the message has the field (oversigning) keeps others from adding it. `l=` leaves the
 * rest of the body unsigned, and `x=` is when the signature expires. A signature that fails is as none.
 *
 * The record is one TXT record with a tag=value list: `v=DKIM1; k=rsa; p=<base64>`. Its character-strings are joined
 * without anything between them. An empty `p=` revokes the key; `t=y` says that signing is only being tested; `h=` and
 * `s=` limit the key to hashes and services. A record that breaks the format gives no key, and the signature fails.
 *
 * Since RFC 8301 a signature with SHA-1, or with an RSA key under 1024 bits, is no signature; 2048 bits are advised.
 */
export { bodyHashesOf } from './body-hash.ts';
export { canonicalBody } from './canonical-body.ts';
export { type Canonicalization, canonicalField } from './canonical-header.ts';
export { claimOf } from './claim.ts';
export { type Field, fieldValue, readMessage } from './fields.ts';
export { format } from './format.ts';
export { type Claim, type Judgement, judge, type Verifying } from './judge.ts';
export {
  isMeantAsKey,
  type KeyLookup,
  type KeyName,
  keyNameOf,
  lookupKey,
  type PublishedKey,
} from './lookup.ts';
export { type Parsed, parse } from './parse.ts';
export { type ParsedSignature, parseSignature } from './parse-signature.ts';
export {
  type DkimProblem,
  type DkimProblemCode,
  type KeyProblemCode,
  type KeyRecord,
  type KeyType,
  keyTypes,
} from './record.ts';
export { sampleKeyRecords, sampleSignatures } from './sample-signatures.ts';
export { sampleKeys } from './samples.ts';
export type {
  Algorithm,
  Signature,
  SignatureProblem,
  SignatureProblemCode,
} from './signature.ts';
export { algorithmIn, nameIn, numberIn, octetsIn } from './signature-values.ts';
export { withoutSignature } from './signed-data.ts';
export { TagReader } from './tag-reader.ts';
export type { SignatureReason, SignatureResult, SignatureVerdict } from './verdict.ts';
export { type Verification, verify } from './verify.ts';
