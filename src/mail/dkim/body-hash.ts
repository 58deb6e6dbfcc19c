/** The hash of a body as a signature asks for it (RFC 6376 §3.7, step 1). */
import { createHash } from 'node:crypto';
import { canonicalBody } from './canonical-body.ts';
import type { Canonicalization } from './canonical-header.ts';

export interface Hashing {
  readonly canonicalization: Canonicalization;
  readonly hash: 'sha256' | 'sha1';
  /** `l=`: only so many octets of the canonical form. */
  readonly length?: number;
}

export interface BodyHash {
  readonly digest: Uint8Array;
  /** Of the whole canonical form. */
  readonly octets: number;
}

/** Bodies as they may have been signed: with all line ends as SMTP has them, and with what stands there, if that differs. */
export type BodyHashes = (hashing: Hashing) => readonly BodyHash[];

/** Each form is hashed once, however many signatures ask for it. */
export function bodyHashesOf(body: Uint8Array): BodyHashes {
  const known = new Map<string, readonly BodyHash[]>();
  // RFC 6376 §5.3 has signers make every line end CR LF; some sign a lone LF as the octet that it is.
  const forms = hasLoneLf(body) ? [true, false] : [true];
  return (hashing) => {
    const key = `${hashing.canonicalization} ${hashing.hash} ${hashing.length ?? ''}`;
    const hashes = known.get(key) ?? forms.map((lfEndsLine) => hashOf(body, hashing, lfEndsLine));
    known.set(key, hashes);
    return hashes;
  };
}

function hashOf(
  body: Uint8Array,
  { canonicalization, hash, length }: Hashing,
  lfEndsLine: boolean,
): BodyHash {
  const digest = createHash(hash);
  const most = length ?? Number.POSITIVE_INFINITY;
  let octets = 0;
  canonicalBody(body, { algorithm: canonicalization, lfEndsLine }, (piece) => {
    if (octets < most) digest.update(piece.subarray(0, Math.min(piece.length, most - octets)));
    octets += piece.length;
  });
  return { digest: digest.digest(), octets };
}

/** Whether some line ends, and not all, are a LF alone; where all are, the file was written by a system that has no other. */
function hasLoneLf(body: Uint8Array): boolean {
  let [pairs, alone] = [0, 0];
  for (let at = body.indexOf(10); at !== -1; at = body.indexOf(10, at + 1)) {
    if (body[at - 1] === 13) pairs += 1;
    else alone += 1;
    if (pairs > 0 && alone > 0) return true;
  }
  return false;
}
