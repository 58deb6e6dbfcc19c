/** Verifies the DKIM signatures of a message (RFC 6376 §6.1, RFC 8301, RFC 8463). */
import { bodyHashesOf } from './body-hash.ts';
import { claimOf, type Signed } from './claim.ts';
import { type Field, fieldValue, readMessage } from './fields.ts';
import { judge, refused, type Verifying } from './judge.ts';
import { parseSignature } from './parse-signature.ts';
import type { Signature } from './signature.ts';
import { resultOfInvalid, type SignatureVerdict } from './verdict.ts';

export interface Verification {
  /** One for each DKIM-Signature field, from the top; none where the message is not signed. */
  readonly signatures: readonly SignatureVerdict[];
}

/** A message with more signatures is after the verifier's time; the rest are not looked at (RFC 6376 §8.4). */
const mostSignatures = 20;

/** Asks one question for each signature. Never rejects; linear in the message for each canonical form in use. */
export async function verify(message: Uint8Array, options: Verifying): Promise<Verification> {
  const { fields, body, isCut } = readMessage(message);
  const hashes = bodyHashesOf(body);
  const places = fields.flatMap(({ name }, at) => (name === 'dkim-signature' ? [at] : []));
  const signatures = places.map(async (at, rank): Promise<SignatureVerdict> => {
    const { signature, problems, ...named } = parseSignature(fieldValue(fields[at] as Field));
    if (signature === undefined)
      return { result: resultOfInvalid(problems), reason: 'invalid', problems, testing: false, ...named };
    const limit = isCut ? 'header-too-long' : rank < mostSignatures ? undefined : 'too-many-signatures';
    if (limit !== undefined) return { ...described(signature), ...refused(limit) };
    return verdictOn({ signature, fields, at, hashes }, options);
  });
  return { signatures: await Promise.all(signatures) };
}

async function verdictOn(signed: Signed, options: Verifying): Promise<SignatureVerdict> {
  const judged = await judge(claimOf(signed), options);
  const changed = judged.reason === 'header-changed' ? changedHeaders(signed) : [];
  return {
    ...described(signed.signature),
    ...judged,
    ...(changed.length === 0 ? {} : { changedHeaders: changed }),
  };
}

function described({ bodyHash: _, signature: __, ...said }: Signature): Partial<SignatureVerdict> {
  return said;
}

/** The fields of `z=` that nobody finds in the message any more. */
function changedHeaders({ signature, fields }: Signed): readonly string[] {
  const values = new Set(fields.map((field) => `${field.name}:${compact(fieldValue(field))}`));
  const changed = (signature.copiedHeaders ?? [])
    .map(({ name, value }) => ({ name: name.toLowerCase(), value: compact(value) }))
    .filter(({ name, value }) => signature.signedHeaders.includes(name) && !values.has(`${name}:${value}`));
  return [...new Set(changed.map(({ name }) => name))];
}

const compact = (value: string): string => value.replace(/[ \t\r\n]+/g, '');
