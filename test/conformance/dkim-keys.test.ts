/** Key records of other implementations' suites (RFC 6376 §3.6.1, RFC 8463). */
import { describe, expect, it } from 'vitest';
import { format, parse } from '../../src/mail/dkim/index.ts';
import { hasVectors, titled, vectorsOf } from './authvec.ts';

interface Expected {
  readonly valid?: boolean;
  readonly revoked?: boolean;
  readonly k?: string;
  readonly h?: readonly string[];
  readonly s?: readonly string[];
  readonly t?: readonly string[];
  readonly n?: string;
  readonly bits?: number;
}

const cases = vectorsOf<{ record: string }, Expected>('dkim/key-records');

function seen(text: string): Expected {
  const { record } = parse(text);
  if (record === undefined) return { valid: false, revoked: false };
  const { keyType, revoked, hashes = [], services, flags, notes, bits = 0 } = record;
  return { valid: !revoked, revoked, k: keyType, h: hashes, s: services, t: flags, n: notes, bits };
}

describe.skipIf(!hasVectors)(titled('DKIM key records'), () => {
  it.each(cases.filter(({ scored }) => scored).map((one) => [one.id, one] as const))(
    '%s',
    (_, { input, expect: expected }) => {
      expect(seen(input.record)).toMatchObject(expected);
    },
  );

  it('differs from one disputed case only', () => {
    // stalwart/02: ";;" is an empty tag, which RFC 6376 §3.2 has no room for.
    const differing = cases.filter(({ input, expect: { valid } }) => seen(input.record).valid !== valid);
    expect(differing.map(({ id }) => id)).toEqual(['dkim/key-records#stalwart/02']);
  });

  it('writes every record so that it reads the same', () => {
    for (const { input } of cases) {
      const { record } = parse(input.record);
      if (record !== undefined) expect(parse(format(record)).record).toEqual(record);
    }
  });
});
