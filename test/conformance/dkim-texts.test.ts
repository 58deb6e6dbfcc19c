/** Signature fields and canonical forms of other implementations' suites (RFC 6376 §3.4, §3.5, §6.1.1). */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  type Canonicalization,
  canonicalBody,
  canonicalField,
  parseSignature,
} from '../../src/mail/dkim/index.ts';
import { hasVectors, titled, vectorsOf } from './authvec.ts';

interface Expected {
  readonly valid?: boolean;
  readonly d?: string;
  readonly s?: string;
  readonly a?: string;
  readonly c?: string;
  readonly i?: string;
  readonly h?: readonly string[];
  readonly l?: number;
  readonly t?: number;
  readonly x?: number;
  readonly z?: readonly string[];
}

const headers = vectorsOf<{ value: string }, Expected>('dkim/signature-headers').filter((one) => one.scored);

function seen(value: string): Expected {
  const { signature } = parseSignature(value);
  if (signature === undefined) return { valid: false };
  const {
    domain,
    selector,
    algorithm,
    canonicalization,
    identity,
    signedHeaders,
    length,
    timestamp,
    expiry,
  } = signature;
  return {
    valid: true,
    d: domain,
    s: selector,
    a: algorithm,
    c: `${canonicalization.header}/${canonicalization.body}`,
    i: identity,
    h: signedHeaders,
    ...(length === undefined ? {} : { l: length }),
    ...(timestamp === undefined ? {} : { t: timestamp }),
    ...(expiry === undefined ? {} : { x: expiry }),
    z: (signature.copiedHeaders ?? []).map((copy) => `${copy.name}:${copy.value}`),
  };
}

describe.skipIf(!hasVectors)(titled('DKIM-Signature fields'), () => {
  it.each(headers.map((one) => [one.id, one] as const))('%s', (_, { input, expect: expected }) => {
    expect(seen(input.value)).toMatchObject(expected);
  });
});

interface Text {
  readonly part: 'body' | 'header' | 'headers';
  readonly algorithm: Canonicalization;
  readonly text: string;
}

const texts = vectorsOf<Text, { canonical?: string; sha256_b64?: string }>('dkim/canonicalization').filter(
  (one) => one.scored,
);

function canonical({ part, algorithm, text }: Text): string {
  if (part !== 'body')
    return text
      .split(/\r\n(?![ \t])/)
      .filter((field) => field !== '')
      .map((field) => `${canonicalField(field, algorithm)}\r\n`)
      .join('');
  const pieces: string[] = [];
  canonicalBody(Buffer.from(text, 'latin1'), { algorithm, lfEndsLine: !text.includes('\r') }, (piece) => {
    pieces.push(Buffer.from(piece).toString('latin1'));
  });
  return pieces.join('');
}

describe.skipIf(!hasVectors)(titled('DKIM canonical forms'), () => {
  it.each(texts.map((one) => [one.id, one] as const))('%s', (_, { input, expect: expected }) => {
    const found = canonical(input);
    if (expected.canonical !== undefined) expect(found).toBe(expected.canonical);
    if (expected.sha256_b64 !== undefined)
      expect(createHash('sha256').update(found, 'latin1').digest('base64')).toBe(expected.sha256_b64);
  });
});
