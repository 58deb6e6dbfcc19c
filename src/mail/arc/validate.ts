/** Validates the ARC chain of a message (RFC 8617 §5.2). */
import type { DomainName } from '../../net/dns/name.ts';
import {
  bodyHashesOf,
  canonicalField,
  claimOf,
  type Field,
  fieldValue,
  judge,
  parseSignature,
  readMessage,
  type SignatureReason,
  type Verifying,
  withoutSignature,
} from '../dkim/index.ts';
import { parseSeal, type Seal } from './seal.ts';
import { type ArcSet, setsOf } from './sets.ts';

/** Of the latest set that is wrong. */
export type ChainReason =
  /** A field without a number, a set with too few or too many fields, or a gap between sets. */
  | 'structure'
  | 'too-many-sets'
  /** A server on the way has said itself that the chain is broken (`cv=fail`), or what it cannot say at its place. */
  | 'status'
  /** The text of the seal or of the message signature cannot be used. */
  | 'invalid'
  /** Why the seal or the message signature does not hold. */
  | Exclude<SignatureReason, 'invalid'>;

export interface Chain {
  /** `none`: the message has no ARC fields. `temperror`: a key could not be asked for. */
  readonly result: 'none' | 'pass' | 'fail' | 'temperror';
  /** How many sets there are; 0 where they are not whole. */
  readonly sets: number;
  readonly reason?: ChainReason;
  /** Which set is wrong. */
  readonly instance?: number;
  /** Whether it is the seal or the message signature. */
  readonly part?: 'seal' | 'signature';
  /** Who made what is wrong. */
  readonly domain?: DomainName;
}

/** One question for each seal and one for the latest message signature. Never rejects. */
export async function validate(message: Uint8Array, options: Verifying): Promise<Chain> {
  const { fields, body, isCut } = readMessage(message);
  const found = setsOf(fields);
  if ('broken' in found) return { result: 'fail', sets: 0, reason: found.broken };
  const { sets } = found;
  const count = sets.length;
  const latest = sets.at(-1);
  if (latest === undefined) return { result: 'none', sets: 0 };
  if (isCut) return { result: 'fail', sets: count, reason: 'header-too-long' };
  const seals = sets.map((set) => parseSeal(fields[set.seal] as Field));
  // RFC 8617 §5.2 steps 2 and 3.
  const wrong = seals.findLastIndex((seal, at) => seal?.status !== (at === 0 ? 'none' : 'pass'));
  if (wrong !== -1)
    return failed(count, {
      reason: seals[wrong] === undefined ? 'invalid' : 'status',
      instance: wrong + 1,
      part: 'seal',
    });
  const faults = [
    await signatureFault({ fields, at: latest.signature, body, instance: count, options }),
    ...(
      await Promise.all(
        seals.map((seal, at) => sealFault({ fields, seal, sets: sets.slice(0, at + 1), options })),
      )
    ).reverse(),
  ];
  const fault = faults.find((one) => one !== undefined);
  return fault === undefined ? { result: 'pass', sets: count } : failed(count, fault);
}

type Fault = Required<Pick<Chain, 'reason' | 'instance' | 'part'>> & Pick<Chain, 'domain'>;

const failed = (sets: number, fault: Fault): Chain => ({
  result: fault.reason === 'key-unanswered' ? 'temperror' : 'fail',
  sets,
  ...fault,
});

/** RFC 8617 §5.2 step 4. */
async function signatureFault({
  fields,
  at,
  body,
  instance,
  options,
}: {
  readonly fields: readonly Field[];
  readonly at: number;
  readonly body: Uint8Array;
  readonly instance: number;
  readonly options: Verifying;
}): Promise<Fault | undefined> {
  const { signature, domain } = parseSignature(fieldValue(fields[at] as Field), { isArc: true });
  const said = { instance, part: 'signature', ...(domain === undefined ? {} : { domain }) } as const;
  // RFC 8617 §4.1.2: a message signature does not sign seals.
  if (signature === undefined || signature.signedHeaders.includes('arc-seal'))
    return { reason: 'invalid', ...said };
  const { reason } = await judge(claimOf({ signature, fields, at, hashes: bodyHashesOf(body) }), options);
  return reason === undefined || reason === 'invalid' ? undefined : { reason, ...said };
}

/** RFC 8617 §5.2 step 6. */
async function sealFault({
  fields,
  seal,
  sets,
  options,
}: {
  readonly fields: readonly Field[];
  readonly seal: Seal | undefined;
  /** Up to the one of the seal. */
  readonly sets: readonly ArcSet[];
  readonly options: Verifying;
}): Promise<Fault | undefined> {
  if (seal === undefined) return undefined;
  const { signature } = seal;
  const { reason } = await judge(
    { signature, fault: () => undefined, data: () => sealedData(fields, sets) },
    options,
  );
  if (reason === undefined || reason === 'invalid') return undefined;
  return { reason, instance: sets.length, part: 'seal', domain: signature.domain };
}

/** RFC 8617 §5.1.1: the fields of all sets so far, in the relaxed form; of the last seal without its signature. */
function sealedData(fields: readonly Field[], sets: readonly ArcSet[]): Uint8Array {
  const texts = sets.flatMap(({ results, signature, seal }) =>
    [results, signature, seal].map((at) => fields[at]?.text ?? ''),
  );
  const last = withoutSignature(texts.pop() ?? '');
  const lines = [...texts, last].map((text) => canonicalField(text, 'relaxed'));
  return Buffer.from(lines.join('\r\n'), 'latin1');
}
