/** What a signature of a message is over: its body by `bh=`, its header by `h=` (RFC 6376 §3.7, §6.1.3). */
import { timingSafeEqual } from 'node:crypto';
import type { BodyHashes } from './body-hash.ts';
import type { Field } from './fields.ts';
import type { Claim } from './judge.ts';
import { algorithms, type Signature } from './signature.ts';
import { signedData } from './signed-data.ts';
import type { Refusal } from './verdict.ts';

export interface Signed {
  readonly signature: Signature;
  readonly fields: readonly Field[];
  /** Where the signature stands among the fields. */
  readonly at: number;
  readonly hashes: BodyHashes;
}

export const claimOf = ({ signature, fields, at, hashes }: Signed): Claim => ({
  signature,
  fault: () => bodyFault(signature, hashes),
  data: () =>
    signedData({
      fields,
      at,
      names: signature.signedHeaders,
      canonicalization: signature.canonicalization.header,
    }),
});

function bodyFault(
  { algorithm, canonicalization, length, bodyHash }: Signature,
  hashes: BodyHashes,
): Refusal | undefined {
  const found = hashes({
    canonicalization: canonicalization.body,
    hash: algorithms[algorithm].hash,
    ...(length === undefined ? {} : { length }),
  });
  // RFC 6376 §3.5: l= must not be larger than the body.
  if (length !== undefined && found.every(({ octets }) => octets < length)) return 'body-too-short';
  return found.some(({ digest }) => equals(digest, bodyHash)) ? undefined : 'body-changed';
}

const equals = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b);
