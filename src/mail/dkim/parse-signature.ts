/** Reads the value of a DKIM-Signature field (RFC 6376 §3.5), and validates it as a verifier does first (§6.1.1). */
import { type DomainName, isWithin } from '../../net/dns/name.ts';
import { type Canonicalization, canonicalizations } from './canonical-header.ts';
import type { Signature, SignatureProblem } from './signature.ts';
import { decodeQuoted } from './signature-text.ts';
import { algorithmIn, headersIn, nameIn, numberIn, octetsIn, queryMethodIn } from './signature-values.ts';
import { TagReader } from './tag-reader.ts';

export interface ParsedSignature {
  /** Undefined where a verifier must not use it. */
  readonly signature: Signature | undefined;
  /** In the order of the text where the text has an order. */
  readonly problems: readonly SignatureProblem[];
  /** `d=` and `s=` as far as they can be read, so that a broken signature can be told from others. */
  readonly domain?: DomainName;
  readonly selector?: DomainName;
}

/** How ARC-Message-Signature differs (RFC 8617 §4.1.2): it has no version, and `i=` is its instance. */
export interface Dialect {
  readonly isArc?: boolean;
}

/** `value` is all after the colon, folded or not, its octets as characters or as text. Never throws; linear. */
export function parseSignature(value: string, { isArc = false }: Dialect = {}): ParsedSignature {
  const reading = new TagReader(value);
  const signature = readSignature(reading, isArc);
  const { problems } = reading;
  const [domain, selector] = ['d', 's'].map((name) => nameIn(reading.tag(name)?.value ?? ''));
  return {
    signature: problems.length === 0 ? signature : undefined,
    problems,
    ...(domain === undefined ? {} : { domain }),
    ...(selector === undefined ? {} : { selector }),
  };
}

function readSignature(reading: TagReader, isArc: boolean): Signature | undefined {
  if (!isArc) reading.required('v', 'unknown-version', (text) => (text === '1' ? text : undefined));
  const algorithm = reading.required('a', 'unknown-algorithm', algorithmIn);
  const signature = reading.required('b', 'bad-base64', octetsIn);
  const bodyHash = reading.required('bh', 'bad-base64', octetsIn);
  const domain = reading.required('d', 'bad-domain', nameIn);
  const signedHeaders = reading.required('h', 'bad-header-list', headersIn);
  const selector = reading.required('s', 'bad-selector', nameIn);
  const canonicalization = canonicalizationOf(reading);
  const identity = domain && identityOf(reading, domain, isArc);
  const times = timesOf(reading);
  const length = reading.optional('l', 'bad-number', numberIn);
  const copiedHeaders = copiesOf(reading);
  reading.optional('q', 'unknown-query-method', queryMethodIn);
  if (algorithm === undefined || signature === undefined || bodyHash === undefined || domain === undefined)
    return undefined;
  if (signedHeaders === undefined || selector === undefined || canonicalization === undefined)
    return undefined;
  if (identity === undefined) return undefined;
  if (!hashSizes.has(bodyHash.length)) reading.fault('bad-body-hash', reading.tag('bh'));
  // RFC 6376 §6.1.1: what does not sign the From field is no signature of a message.
  if (!signedHeaders.includes('from')) reading.fault('from-unsigned', reading.tag('h'));
  return {
    algorithm,
    domain,
    selector,
    ...identity,
    canonicalization,
    signedHeaders,
    ...(length === undefined ? {} : { length }),
    ...times,
    bodyHash,
    signature,
    ...(copiedHeaders === undefined ? {} : { copiedHeaders }),
  };
}

/** Of the hashes that DKIM knows: SHA-1 and SHA-256. */
const hashSizes = new Set([20, 32]);

function canonicalizationOf(reading: TagReader): Signature['canonicalization'] | undefined {
  if (reading.tag('c') === undefined) return { header: 'simple', body: 'simple' };
  return reading.optional('c', 'unknown-canonicalization', (text) => {
    // RFC 6376 §3.5: where only one is named, it is that of the header.
    const [header, body = 'simple', ...others] = text.toLowerCase().split('/');
    return isCanonicalization(header) && isCanonicalization(body) && others.length === 0
      ? { header, body }
      : undefined;
  });
}

const isCanonicalization = (text: string | undefined): text is Canonicalization =>
  canonicalizations.some((known) => known === text);

function identityOf(
  reading: TagReader,
  domain: DomainName,
  isArc: boolean,
): Pick<Signature, 'identity' | 'identityDomain'> | undefined {
  if (isArc || reading.tag('i') === undefined) return { identity: `@${domain}`, identityDomain: domain };
  const read = reading.optional('i', 'bad-identity', (text) => {
    const identity = decodeQuoted(text);
    const at = identity?.lastIndexOf('@') ?? -1;
    if (identity === undefined || at === -1) return undefined;
    const identityDomain = nameIn(identity.slice(at + 1));
    return identityDomain && { identity, identityDomain };
  });
  // RFC 6376 §3.5: the domain of i= must be that of d=, or one below it.
  if (read !== undefined && !isWithin(read.identityDomain, domain))
    reading.fault('foreign-identity', reading.tag('i'));
  return read;
}

function timesOf(reading: TagReader): Pick<Signature, 'timestamp' | 'expiry'> {
  const timestamp = reading.optional('t', 'bad-number', numberIn);
  const expiry = reading.optional('x', 'bad-number', numberIn);
  // RFC 6376 §3.5: the value of x= must be greater than that of t=.
  if (timestamp !== undefined && expiry !== undefined && expiry <= timestamp)
    reading.fault('expires-before-signed', reading.tag('x'));
  return {
    ...(timestamp === undefined ? {} : { timestamp }),
    ...(expiry === undefined ? {} : { expiry }),
  };
}

/** RFC 6376 §3.5: for diagnosis only; what cannot be read is nobody's loss. */
function copiesOf(reading: TagReader): Signature['copiedHeaders'] {
  return reading
    .tag('z')
    ?.value.split('|')
    .map((copy) => decodeQuoted(copy) ?? '')
    .filter((copy) => copy.includes(':'))
    .map((copy) => ({
      name: copy.slice(0, copy.indexOf(':')).trim(),
      value: copy.slice(copy.indexOf(':') + 1),
    }));
}
