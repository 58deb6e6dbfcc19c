/** Verifies the DKIM signatures of a message (RFC 6376 §6.1, RFC 8301, RFC 8463). */
import { timingSafeEqual } from 'node:crypto';
import type { Resolver } from '../../net/dns/resolver.ts';
import { type BodyHashes, bodyHashesOf } from './body-hash.ts';
import { checkSignature } from './check-signature.ts';
import { type Field, fieldValue, readMessage } from './fields.ts';
import { type KeyLookup, lookupKey, type PublishedKey } from './lookup.ts';
import { parseSignature } from './parse-signature.ts';
import type { KeyRecord } from './record.ts';
import { algorithms, type Signature } from './signature.ts';
import { signedData } from './signed-data.ts';
import { resultOf, resultOfInvalid, type SignatureReason, type SignatureVerdict } from './verdict.ts';

export interface Verifying {
  readonly dns: Resolver;
  /** When: a date, or seconds since 1970. Where it is not given, no signature has expired. */
  readonly now?: Date | number;
  /** RFC 6376 alone: `rsa-sha1` and RSA keys of less than 1024 bits are accepted, which RFC 8301 forbids. */
  readonly legacy?: boolean;
}

export interface Verification {
  /** One for each DKIM-Signature field, from the top; none where the message is not signed. */
  readonly signatures: readonly SignatureVerdict[];
}

/** A message with more signatures is after the verifier's time; the rest are not looked at (RFC 6376 §8.4). */
const mostSignatures = 20;
/** Of one name (RFC 6376 §6.1.2 leaves it to the verifier). */
const mostKeys = 4;

/** Asks one question for each signature. Never rejects; linear in the message for each canonical form in use. */
export async function verify(message: Uint8Array, options: Verifying): Promise<Verification> {
  const { fields, body, isCut } = readMessage(message);
  const hashes = bodyHashesOf(body);
  const places = fields.flatMap(({ name }, at) => (name === 'dkim-signature' ? [at] : []));
  const signatures = places.map(async (at, rank): Promise<SignatureVerdict> => {
    const parsed = parseSignature(fieldValue(fields[at] as Field));
    const { signature, problems, ...named } = parsed;
    if (signature === undefined)
      return { result: resultOfInvalid(problems), reason: 'invalid', problems, testing: false, ...named };
    const context = { signature, fields, at, hashes, options };
    const limit = isCut ? 'header-too-long' : rank < mostSignatures ? undefined : 'too-many-signatures';
    const judged = limit === undefined ? await judge(context) : refused(limit);
    return { ...described(signature), ...judged };
  });
  return { signatures: await Promise.all(signatures) };
}

type Refusal = Exclude<SignatureReason, 'invalid'>;

/** What is found out about a signature that can be read. */
type Judgement = Pick<
  SignatureVerdict,
  'result' | 'reason' | 'detail' | 'keyBits' | 'testing' | 'changedHeaders'
>;

const refused = (reason: Refusal): Judgement => ({
  result: resultOf[reason],
  reason,
  testing: false,
});

function described({ bodyHash: _, signature: __, ...said }: Signature): Partial<SignatureVerdict> {
  return said;
}

interface Context {
  readonly signature: Signature;
  readonly fields: readonly Field[];
  readonly at: number;
  readonly hashes: BodyHashes;
  readonly options: Verifying;
}

async function judge(context: Context): Promise<Judgement> {
  const { signature, options } = context;
  const found = await lookupKey(signature, options);
  if (found.kind === 'unanswered') return { ...refused('key-unanswered'), detail: found.detail };
  const keys = keysOf(found);
  if (keys.length === 0) return refused('key-missing');
  const judgements = keys.slice(0, mostKeys).map((key) => judgeBy(key, context));
  // RFC 6376 §6.1.2: of several keys, any may be the right one.
  return judgements.find(({ result }) => result === 'pass') ?? (judgements[0] as Judgement);
}

function keysOf(lookup: KeyLookup): readonly PublishedKey[] {
  if (lookup.kind === 'found') return [lookup.key];
  return lookup.kind === 'several' ? lookup.keys : [];
}

function judgeBy({ record }: PublishedKey, context: Context): Judgement {
  if (record === undefined) return refused('key-syntax');
  const reason = unfit(record, context.signature) ?? broken(record, context) ?? forbidden(record, context);
  const known = {
    testing: record.flags.includes('y'),
    ...(record.bits === undefined ? {} : { keyBits: record.bits }),
  };
  if (reason === undefined) return { result: 'pass', ...known };
  const changed = reason === 'header-changed' ? changedHeaders(context) : [];
  return { ...refused(reason), ...known, ...(changed.length === 0 ? {} : { changedHeaders: changed }) };
}

/** RFC 6376 §6.1.2: what the key says about itself. */
function unfit(
  { revoked, keyType, hashes, services, flags }: KeyRecord,
  { algorithm, domain, identityDomain }: Signature,
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

/** RFC 6376 §6.1.3: the body first, then the header. */
function broken(key: KeyRecord, { signature, fields, at, hashes }: Context): Refusal | undefined {
  const { algorithm, canonicalization, length, bodyHash, signedHeaders: names } = signature;
  const { hash } = algorithms[algorithm];
  const found = hashes({
    canonicalization: canonicalization.body,
    hash,
    ...(length === undefined ? {} : { length }),
  });
  // RFC 6376 §3.5: l= must not be larger than the body.
  if (length !== undefined && found.every(({ octets }) => octets < length)) return 'body-too-short';
  if (!found.some(({ digest }) => equals(digest, bodyHash))) return 'body-changed';
  const data = signedData({ fields, at, names, canonicalization: canonicalization.header });
  return unequal[checkSignature({ signature, key, data })];
}

const unequal = {
  valid: undefined,
  'other-data': 'header-changed',
  'other-key': 'wrong-key',
  mismatch: 'signature-mismatch',
} as const;

const equals = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b);

/** What is right by RFC 6376, and refused all the same. */
function forbidden({ keyType, bits = 0 }: KeyRecord, { signature, options }: Context): Refusal | undefined {
  const { now, legacy = false } = options;
  if (!legacy && signature.algorithm === 'rsa-sha1') return 'historic-algorithm';
  if (!legacy && keyType === 'rsa' && bits < 1024) return 'weak-key';
  const seconds = typeof now === 'object' ? now.getTime() / 1000 : now;
  // RFC 6376 §3.5: signatures may be considered invalid after x=.
  return seconds !== undefined && signature.expiry !== undefined && signature.expiry < seconds
    ? 'expired'
    : undefined;
}

/** The fields of `z=` that nobody finds in the message any more. */
function changedHeaders({ signature, fields }: Context): readonly string[] {
  const values = new Set(fields.map((field) => `${field.name}:${compact(fieldValue(field))}`));
  const changed = (signature.copiedHeaders ?? [])
    .map(({ name, value }) => ({ name: name.toLowerCase(), value: compact(value) }))
    .filter(({ name, value }) => signature.signedHeaders.includes(name) && !values.has(`${name}:${value}`));
  return [...new Set(changed.map(({ name }) => name))];
}

const compact = (value: string): string => value.replace(/[ \t\r\n]+/g, '');
