/** Public keys as `p=` holds them: which octets are a key, of which algorithm, and how strong it is. */
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { KeyProblemCode, KeyType } from './record.ts';

export type ReadKey =
  | { readonly bits: number; readonly warning?: 'bare-rsa' }
  | { readonly problem: KeyProblemCode; readonly text?: string };

/** Judges the decoded octets of `p=` under the key type of `k=`. Never throws. */
export const readPublicKey = (octets: Uint8Array, keyType: KeyType): ReadKey =>
  keyType === 'rsa' ? readRsa(octets) : readEd25519(octets);

function readRsa(octets: Uint8Array): ReadKey {
  // RFC 8463 §4.2: 32 octets are what an Ed25519 key looks like, and no RSA key is that short.
  if (octets.length === ed25519Octets) return { problem: 'mismatched-key', text: 'ed25519' };
  const length = derLength(octets);
  if (length !== undefined && length > octets.length) return { problem: 'truncated-key' };
  const found = length === octets.length ? identify(octets) : undefined;
  if (found === undefined) return { problem: 'not-a-key' };
  if (found.kind === 'private') return { problem: 'private-key' };
  const { asymmetricKeyType, asymmetricKeyDetails } = found.key;
  if (asymmetricKeyType !== 'rsa') return { problem: 'mismatched-key', text: asymmetricKeyType ?? 'unknown' };
  return {
    bits: asymmetricKeyDetails?.modulusLength ?? 0,
    ...(found.kind === 'bare' ? { warning: 'bare-rsa' } : {}),
  };
}

function readEd25519(octets: Uint8Array): ReadKey {
  // RFC 8463 §4.2: the key itself, in no wrapping.
  if (octets.length === ed25519Octets) return { bits: 256 };
  const found = identify(octets);
  if (found === undefined) return { problem: 'ed25519-size', text: String(octets.length) };
  if (found.kind === 'private') return { problem: 'private-key' };
  const type = found.key.asymmetricKeyType ?? 'unknown';
  return type === 'ed25519' ? { problem: 'wrapped-ed25519' } : { problem: 'mismatched-key', text: type };
}

type Identified =
  | { readonly kind: 'wrapped' | 'bare'; readonly key: KeyObject }
  | { readonly kind: 'private' };

/**
 * What kind of key file the octets are. RFC 6376 §3.6.1 says RSAPublicKey, its Appendix C shows SubjectPublicKeyInfo;
 * erratum 3017 allows both. A private key is looked for before the bare form, which node reads out of one.
 */
function identify(octets: Uint8Array): Identified | undefined {
  const wrapped = publicKey(octets, 'spki');
  if (wrapped !== undefined) return { kind: 'wrapped', key: wrapped };
  if (isPrivate(octets)) return { kind: 'private' };
  const bare = publicKey(octets, 'pkcs1');
  return bare && { kind: 'bare', key: bare };
}

const ed25519Octets = 32;

/** How long the outermost SEQUENCE says that it is, its header included (X.690 §8.1.3); undefined where there is none. */
function derLength(octets: Uint8Array): number | undefined {
  const [tag, first] = octets;
  if (tag !== 0x30 || first === undefined || first === 0x80) return undefined;
  if (first < 0x80) return 2 + first;
  const count = first & 0x7f;
  if (count > 4) return undefined;
  const length = octets.subarray(2, 2 + count).reduce((sum, octet) => sum * 256 + octet, 0);
  return 2 + count + length;
}

function publicKey(octets: Uint8Array, type: 'spki' | 'pkcs1'): KeyObject | undefined {
  try {
    return createPublicKey({ key: Buffer.from(octets), format: 'der', type });
  } catch {
    return undefined;
  }
}

const isPrivate = (octets: Uint8Array): boolean =>
  (['pkcs8', 'pkcs1', 'sec1'] as const).some((type) => reads(octets, type));

function reads(octets: Uint8Array, type: 'pkcs8' | 'pkcs1' | 'sec1'): boolean {
  try {
    createPrivateKey({ key: Buffer.from(octets), format: 'der', type });
    return true;
  } catch {
    return false;
  }
}
