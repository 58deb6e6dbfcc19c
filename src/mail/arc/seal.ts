/** Reads the value of an ARC-Seal field (RFC 8617 §4.1.3). */
import {
  algorithmIn,
  type Claim,
  type Field,
  fieldValue,
  nameIn,
  numberIn,
  octetsIn,
  TagReader,
} from '../dkim/index.ts';

/** What the server that sealed made of the chain before it. */
export type ChainStatus = 'none' | 'pass' | 'fail';

export interface Seal {
  readonly status: ChainStatus;
  readonly signature: Claim['signature'];
}

/** Undefined where it cannot be used. Never throws. */
export function parseSeal(field: Field): Seal | undefined {
  const reader = new TagReader(fieldValue(field));
  const algorithm = reader.required('a', 'unknown-algorithm', algorithmIn);
  const signature = reader.required('b', 'bad-base64', octetsIn);
  const status = reader.required('cv', 'missing-tag', statusIn);
  const domain = reader.required('d', 'bad-domain', nameIn);
  const selector = reader.required('s', 'bad-selector', nameIn);
  reader.optional('t', 'bad-number', numberIn);
  // RFC 8617 §4.1.3: h= is not allowed here, and makes the chain fail.
  if (reader.tag('h') !== undefined || reader.problems.length > 0) return undefined;
  if (algorithm === undefined || signature === undefined || status === undefined) return undefined;
  if (domain === undefined || selector === undefined) return undefined;
  return { status, signature: { algorithm, signature, domain, selector, identityDomain: domain } };
}

const statuses: readonly ChainStatus[] = ['none', 'pass', 'fail'];
const statusIn = (text: string): ChainStatus | undefined =>
  statuses.find((status) => status === text.toLowerCase());
