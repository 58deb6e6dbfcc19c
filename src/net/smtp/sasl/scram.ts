/** SCRAM-SHA-1 (RFC 5802) and SCRAM-SHA-256 (RFC 7677): both sides show that they know the password; neither sends it. */
import { createHash, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Credentials, Dialogue, Mechanism, Response } from './mechanism.ts';
import { prepared } from './prepared.ts';

/** One second's work or so; a server that asks for more asks for ours. */
const mostIterations = 1_000_000;

export const scram = (name: string, hash: 'sha1' | 'sha256'): Mechanism => ({
  name,
  needs: 'password',
  begin: (credentials) => dialogue(hash, credentials),
});

/** RFC 5802 §5.1: comma and equals sign have a meaning of their own. */
export const escapedName = (name: string): string => name.replaceAll('=', '=3D').replaceAll(',', '=2C');

function dialogue(hash: string, { username, secret, nonce }: Credentials): Dialogue {
  const first = `n=${escapedName(prepared(username))},r=${nonce}`;
  let step = 0;
  let signature: Buffer | undefined;
  let isProven = false;

  const prove = async (serverFirst: string): Promise<Response> => {
    const asked = parseFirst(serverFirst, nonce);
    if ('wrong' in asked) return asked;
    const { salt, iterations } = asked;
    const length = createHash(hash).digest().length;
    const salted = await deriveKey(prepared(secret), salt, iterations, length, hash);
    // RFC 5802 §3; `biws` is the header of a client without channel binding, `n,,`, in base64.
    const last = `c=biws,r=${asked.nonce}`;
    const exchanged = `${first},${serverFirst},${last}`;
    const clientKey = keyed(hash, salted, 'Client Key');
    const proof = xor(clientKey, keyed(hash, createHash(hash).update(clientKey).digest(), exchanged));
    signature = keyed(hash, keyed(hash, salted, 'Server Key'), exchanged);
    return { response: `${last},p=${proof.toString('base64')}` };
  };
  const verify = (serverLast: string): Response => {
    const claimed = Buffer.from(/^v=([^,]*)/.exec(serverLast)?.[1] ?? '', 'base64');
    isProven =
      signature !== undefined && claimed.length === signature.length && timingSafeEqual(claimed, signature);
    // RFC 5802 §5.1: instead of `v=` there may be an error, and only a response brings the reply code to it.
    return { response: '' };
  };

  return {
    initial: `n,,${first}`,
    isProven: () => isProven,
    respond(challenge) {
      step += 1;
      if (step === 1) return prove(challenge);
      return step === 2 ? verify(challenge) : { wrong: 'asked for more after SCRAM' };
    },
  };
}

const deriveKey = promisify(pbkdf2);
const keyed = (hash: string, key: Buffer, text: string): Buffer =>
  createHmac(hash, key).update(text).digest();
const xor = (one: Buffer, other: Buffer): Buffer =>
  Buffer.from(one.map((octet, index) => octet ^ (other[index] ?? 0)));

interface Asked {
  readonly nonce: string;
  readonly salt: Buffer;
  readonly iterations: number;
}

/** RFC 5802 §7, server-first-message: `r=` with our nonce at its start, `s=`, `i=`; `m=` is for extensions we lack. */
function parseFirst(text: string, nonce: string): Asked | { readonly wrong: string } {
  const match =
    /^r=([\x21-\x2b\x2d-\x7e]{1,1000}),s=([A-Za-z0-9+/]{1,1000}={0,2}),i=([1-9]\d{0,8})(?:,|$)/.exec(text);
  const [, combined = '', salt = '', iterations = ''] = match ?? [];
  if (match === null) return { wrong: 'sent a first message that is not SCRAM' };
  // RFC 5802 §5.1: the client MUST verify that the nonce starts with its own; and a server adds one of its own.
  if (!combined.startsWith(nonce) || combined === nonce) return { wrong: 'did not take up the nonce' };
  if (Number(iterations) > mostIterations) return { wrong: `asks for ${iterations} rounds of hashing` };
  return { nonce: combined, salt: Buffer.from(salt, 'base64'), iterations: Number(iterations) };
}
