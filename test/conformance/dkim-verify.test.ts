/** Signed messages of other implementations' suites, verified by RFC 6376 alone and with RFC 8301. */
import { describe, expect, it } from 'vitest';
import { type SignatureResult, type Verification, verify } from '../../src/mail/dkim/index.ts';
import { hasVectors, resolverOf, titled, type VectorTest, vectorsOf } from './authvec.ts';

interface Input {
  readonly message_b64: string;
  /** Seconds since 1970. */
  readonly now?: number;
}

interface Expected {
  readonly any_pass?: boolean | null;
  readonly rfc8301_any_pass?: boolean | null;
  readonly signatures?: readonly {
    readonly d?: string;
    readonly s?: string;
    readonly a?: string;
    readonly key_bits?: number | null;
    readonly results?: readonly SignatureResult[] | null;
  }[];
}

const suites = ['mail-dkim', 'jdkim', 'dkim_verifier', 'misc', 'opendkim', 'generated'];
const cases = suites.flatMap((suite) => vectorsOf<Input, Expected>(`dkim/${suite}`));
const scored = cases.filter((one) => one.scored).map((one) => [one.id, one] as const);

const verifying = ({ input, zone }: VectorTest<Input, Expected>, legacy: boolean): Promise<Verification> =>
  verify(Buffer.from(input.message_b64, 'base64'), {
    dns: resolverOf(zone),
    ...(input.now === undefined ? {} : { now: new Date(input.now * 1000) }),
    legacy,
  });

const anyPass = ({ signatures }: Verification): boolean => signatures.some(({ result }) => result === 'pass');

describe.skipIf(!hasVectors)(titled('DKIM signatures'), () => {
  it.each(scored)('%s', async (_, one) => {
    const { any_pass, rfc8301_any_pass, signatures = [] } = one.expect;
    const [alone, current] = await Promise.all([verifying(one, true), verifying(one, false)]);
    if (typeof any_pass === 'boolean') expect(anyPass(alone)).toBe(any_pass);
    if (typeof rfc8301_any_pass === 'boolean') expect(anyPass(current)).toBe(rfc8301_any_pass);
    expect(alone.signatures).toHaveLength(signatures.length);
    for (const [at, { d, s, a, key_bits, results }] of signatures.entries()) {
      const seen = alone.signatures[at];
      if (results) expect(results).toContain(seen?.result);
      if (seen?.reason === 'invalid') continue;
      expect(seen).toMatchObject({ domain: d?.toLowerCase(), selector: s?.toLowerCase(), algorithm: a });
      if (typeof key_bits === 'number' && seen?.keyBits !== undefined) expect(seen.keyBits).toBe(key_bits);
    }
  });

  it('differs from one case that is not scored', async () => {
    const differing: string[] = [];
    for (const one of cases.filter((one) => !one.scored && typeof one.expect.any_pass === 'boolean')) {
      if (anyPass(await verifying(one, true)) !== one.expect.any_pass) differing.push(one.id);
    }
    // mox-tld: to refuse signatures of a top level domain is policy; RFC 6376 §6.1.1 leaves it to the verifier.
    expect(differing).toEqual(['dkim/generated#mox-tld/verify']);
  });
});
