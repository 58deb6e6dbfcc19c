/** Judges one signature by the keys that stand at its selector (RFC 6376 §6.1.2, §6.1.3; RFC 8301 §3). */
import type { Resolver } from '../../net/dns/resolver.ts';
import { checkSignature } from './check-signature.ts';
import { type KeyLookup, lookupKey, type PublishedKey } from './lookup.ts';
import type { KeyRecord } from './record.ts';
import { algorithms, type Signature } from './signature.ts';
import { type Refusal, resultOf, type SignatureVerdict } from './verdict.ts';

export interface Verifying {
  readonly dns: Resolver;
  /** When: a date, or seconds or milliseconds since 1970. Where it is not given, no signature has expired. */
  readonly now?: Date | number;
  /** RFC 6376 alone: `rsa-sha1` and RSA keys of less than 1024 bits are accepted, which RFC 8301 forbids. */
  readonly legacy?: boolean;
}

/** A signature, and what it is over. */
export interface Claim {
  readonly signature: Pick<
    Signature,
    'algorithm' | 'domain' | 'selector' | 'identityDomain' | 'signature' | 'expiry'
  >;
  /** What does not fit even without a key: the body. */
  fault(): Refusal | undefined;
  /** The octets that are signed. */
  data(): Uint8Array;
}

export type Judgement = Pick<SignatureVerdict, 'result' | 'reason' | 'detail' | 'keyBits' | 'testing'>;

/** Of one name (RFC 6376 §6.1.2 leaves it to the verifier). */
const mostKeys = 4;

/** Asks for the key, once. Never rejects. */
export async function judge(claim: Claim, options: Verifying): Promise<Judgement> {
  const found = await lookupKey(claim.signature, options);
  if (found.kind === 'unanswered') return { ...refused('key-unanswered'), detail: found.detail };
  const [first, ...others] = keysOf(found).slice(0, mostKeys);
  if (first === undefined) return refused('key-missing');
  const judgement = judgeBy(first, claim, options);
  if (judgement.result === 'pass') return judgement;
  // RFC 6376 §6.1.2: of several keys, any may be the right one.
  return (
    others.map((key) => judgeBy(key, claim, options)).find(({ result }) => result === 'pass') ?? judgement
  );
}

export const refused = (reason: Refusal): Judgement => ({ result: resultOf[reason], reason, testing: false });

function keysOf(lookup: KeyLookup): readonly PublishedKey[] {
  if (lookup.kind === 'found') return [lookup.key];
  return lookup.kind === 'several' ? lookup.keys : [];
}

function judgeBy({ record }: PublishedKey, claim: Claim, options: Verifying): Judgement {
  if (record === undefined) return refused('key-syntax');
  const reason =
    unfit(record, claim) ?? claim.fault() ?? broken(record, claim) ?? forbidden(record, claim, options);
  return {
    ...(reason === undefined ? { result: 'pass' } : refused(reason)),
    testing: record.flags.includes('y'),
    ...(record.bits === undefined ? {} : { keyBits: record.bits }),
  };
}

/** RFC 6376 §6.1.2: what the key says about itself. */
function unfit(
  { revoked, keyType, hashes, services, flags }: KeyRecord,
  { signature: { algorithm, domain, identityDomain } }: Claim,
): Refusal | undefined {
  if (revoked) return 'key-revoked';
  if (keyType !== algorithms[algorithm].keyType) return 'key-type';
  if (hashes !== undefined && !includes(hashes, algorithms[algorithm].hash)) return 'key-hash';
  // RFC 6376 §3.6.1: a key that is not for mail is no key for it.
  if (!includes(services, '*') && !includes(services, 'email')) return 'key-service';
  return flags.includes('s') && identityDomain !== domain ? 'key-strict' : undefined;
}

const includes = (list: readonly string[], wanted: string): boolean =>
  list.some((item) => item.toLowerCase() === wanted);

const broken = (key: KeyRecord, { signature, data }: Claim): Refusal | undefined =>
  mismatches[checkSignature({ signature, key, data: data() })];

const mismatches = {
  valid: undefined,
  'other-data': 'header-changed',
  'other-key': 'wrong-key',
  mismatch: 'signature-mismatch',
} as const;

/** What is right by RFC 6376, and refused all the same. */
function forbidden(
  { keyType, bits = 0 }: KeyRecord,
  { signature: { algorithm, expiry } }: Claim,
  { now, legacy = false }: Verifying,
): Refusal | undefined {
  if (!legacy && algorithm === 'rsa-sha1') return 'historic-algorithm';
  if (!legacy && keyType === 'rsa' && bits < 1024) return 'weak-key';
  const seconds = now === undefined ? undefined : secondsOf(now);
  // RFC 6376 §3.5: signatures may be considered invalid after x=.
  return seconds !== undefined && expiry !== undefined && expiry < seconds ? 'expired' : undefined;
}

/** In seconds, this is the year 5138; in milliseconds, 1973. */
const mostSeconds = 1e11;

const secondsOf = (now: Date | number): number =>
  typeof now === 'number' && now < mostSeconds ? now : Number(now) / 1000;
