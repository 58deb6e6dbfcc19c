/** The arithmetic: whether a key made a signature over data (RFC 6376 §3.3, RFC 8463 §3), and if not, what it did sign. */
import { constants, createHash, createPublicKey, type KeyObject, publicDecrypt, verify } from 'node:crypto';
import type { KeyRecord } from './record.ts';
import { algorithms, type Signature } from './signature.ts';

/** `other-data`: the key made the signature, over something else. `mismatch`: it cannot be told from another key's. */
export type Checked = 'valid' | 'other-data' | 'other-key' | 'mismatch';

interface Checking {
  readonly signature: Pick<Signature, 'algorithm' | 'signature'>;
  readonly key: KeyRecord;
  readonly data: Uint8Array;
}

/** Never throws: what node's crypto cannot compute with is no signature. */
export function checkSignature({ signature, key, data }: Checking): Checked {
  const { keyType, hash } = algorithms[signature.algorithm];
  const object = keyObjectOf(key);
  if (object === undefined) return 'mismatch';
  if (keyType === 'ed25519') {
    // RFC 8463 §3: what is signed is the SHA-256 hash of the data.
    const digest = createHash('sha256').update(data).digest();
    return holds(() => verify(null, digest, object, signature.signature)) ? 'valid' : 'mismatch';
  }
  if (holds(() => verify(hash, data, object, signature.signature))) return 'valid';
  return holds(() => publicDecrypt(unpadding(object), signature.signature).length > 0)
    ? 'other-data'
    : 'other-key';
}

/** RFC 8017 §9.2: only the right key finds the padding of PKCS #1 in a signature. */
const unpadding = (key: KeyObject) => ({ key, padding: constants.RSA_PKCS1_PADDING });

function holds(test: () => boolean): boolean {
  try {
    return test();
  } catch {
    return false;
  }
}

function keyObjectOf({ keyType, key }: KeyRecord): KeyObject | undefined {
  const forms =
    keyType === 'ed25519'
      ? ([['spki', Buffer.concat([ed25519Prefix, key])]] as const)
      : ([
          ['spki', key],
          ['pkcs1', key],
        ] as const);
  for (const [type, octets] of forms) {
    try {
      return createPublicKey({ key: Buffer.from(octets), format: 'der', type });
    } catch {
      // RFC 6376 erratum 3017: it may be the other form.
    }
  }
  return undefined;
}

/** RFC 8410 §4: a SubjectPublicKeyInfo of an Ed25519 key, up to its 32 octets. */
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex');
