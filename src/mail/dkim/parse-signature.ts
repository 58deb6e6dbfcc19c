/** Reads the value of a DKIM-Signature field (RFC 6376 §3.5), and validates it as a verifier does first (§6.1.1). */
import { type DomainName, isWithin, parseName, toAscii } from '../../net/dns/name.ts';
import { readTags, type Tag } from '../tag-list/index.ts';
import { decodeBase64 } from './base64.ts';
import { type Canonicalization, canonicalizations } from './canonical-header.ts';
import {
  type Algorithm,
  algorithms,
  type Signature,
  type SignatureProblem,
  type SignatureProblemCode,
} from './signature.ts';
import { decodeQuoted, isTagText, readable } from './signature-text.ts';

export interface ParsedSignature {
  /** Undefined where a verifier must not use it. */
  readonly signature: Signature | undefined;
  /** In the order of the text where the text has an order. */
  readonly problems: readonly SignatureProblem[];
  /** `d=` and `s=` as far as they can be read, so that a broken signature can be told from others. */
  readonly domain?: DomainName;
  readonly selector?: DomainName;
}

/** `value` is all after the colon, folded or not, its octets as characters or as text. Never throws; linear. */
export function parseSignature(value: string): ParsedSignature {
  const list = readTags(value);
  const reading = new Reading(list.tags);
  const signature = readSignature(reading);
  const problems = [
    ...list.problems.filter(({ code, text }) => code !== 'bad-tag-value' || !isTagText(text ?? '')),
    ...reading.problems,
  ];
  const { domain, selector } = reading;
  return {
    signature: problems.length === 0 ? signature : undefined,
    problems,
    ...(domain === undefined ? {} : { domain }),
    ...(selector === undefined ? {} : { selector }),
  };
}

/** The tags, and what was found wrong with them so far. */
class Reading {
  readonly problems: SignatureProblem[] = [];
  domain: DomainName | undefined;
  selector: DomainName | undefined;
  readonly #tags: ReadonlyMap<string, Tag>;

  constructor(tags: readonly Tag[]) {
    this.#tags = new Map(tags.map((tag) => [tag.name, tag]));
  }

  tag(name: string): Tag | undefined {
    return this.#tags.get(name);
  }

  fault(code: SignatureProblemCode, tag?: Tag, text = tag?.value): undefined {
    const span = tag?.valueSpan ?? { start: 0, end: 0 };
    this.problems.push({ code, level: 'error', span, ...(text === undefined ? {} : { text }) });
  }

  /** What `read` makes of a tag's value; undefined where the tag is not there. `code` is said where `read` gives nothing. */
  optional<T>(
    name: string,
    code: SignatureProblemCode,
    read: (text: string) => T | undefined,
  ): T | undefined {
    const tag = this.#tags.get(name);
    if (tag === undefined) return undefined;
    const found = read(tag.value);
    if (found === undefined) this.fault(code, tag);
    return found;
  }

  required<T>(
    name: string,
    code: SignatureProblemCode,
    read: (text: string) => T | undefined,
  ): T | undefined {
    // RFC 6376 §6.1.1: a signature that lacks a required tag is void.
    if (!this.#tags.has(name)) return this.fault('missing-tag', undefined, name);
    return this.optional(name, code, read);
  }
}

function readSignature(reading: Reading): Signature | undefined {
  reading.required('v', 'unknown-version', (text) => (text === '1' ? text : undefined));
  const algorithm = reading.required('a', 'unknown-algorithm', algorithmIn);
  const signature = reading.required('b', 'bad-base64', octetsIn);
  const bodyHash = reading.required('bh', 'bad-base64', octetsIn);
  const domain = reading.required('d', 'bad-domain', nameIn);
  const signedHeaders = reading.required('h', 'bad-header-list', headersIn);
  const selector = reading.required('s', 'bad-selector', nameIn);
  [reading.domain, reading.selector] = [domain, selector];
  const canonicalization = canonicalizationOf(reading);
  const identity = domain && identityOf(reading, domain);
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

const algorithmIn = (text: string): Algorithm | undefined => {
  const name = text.toLowerCase();
  return Object.hasOwn(algorithms, name) ? (name as Algorithm) : undefined;
};

function octetsIn(text: string): Uint8Array | undefined {
  const decoded = decodeBase64(text);
  return 'octets' in decoded && decoded.octets.length > 0 ? decoded.octets : undefined;
}

/** RFC 8616 §5: in internationalized messages names are in U-labels. */
function nameIn(text: string): DomainName | undefined {
  const name = readable(text);
  const ascii = /^[!-~]*$/.test(name) ? name : toAscii(name);
  if (ascii === undefined || !/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i.test(ascii)) return undefined;
  return parseName(ascii);
}

/** RFC 6376 §3.5: at least one name, and none of them empty. */
function headersIn(text: string): readonly string[] | undefined {
  const names = text.split(':').map((name) => name.trim().toLowerCase());
  return names.every((name) => /^[!-9<-~]+$/.test(name)) ? names : undefined;
}

function canonicalizationOf(reading: Reading): Signature['canonicalization'] | undefined {
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
  reading: Reading,
  domain: DomainName,
): Pick<Signature, 'identity' | 'identityDomain'> | undefined {
  if (reading.tag('i') === undefined) return { identity: `@${domain}`, identityDomain: domain };
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

function timesOf(reading: Reading): Pick<Signature, 'timestamp' | 'expiry'> {
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

/** RFC 6376 §3.5: up to 76 digits, in `l=`; more than a number can tell apart is only ever compared. */
const numberIn = (text: string): number | undefined => (/^\d{1,76}$/.test(text) ? Number(text) : undefined);

/** RFC 6376 §3.5: methods that nobody knows are ignored; `dns` alone is how the drafts wrote `dns/txt`. */
const queryMethodIn = (text: string): string | undefined =>
  text
    .split(':')
    .map((method) => method.trim().toLowerCase())
    .find((method) => method === 'dns/txt' || method === 'dns');

/** RFC 6376 §3.5: for diagnosis only; what cannot be read is nobody's loss. */
function copiesOf(reading: Reading): Signature['copiedHeaders'] {
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
