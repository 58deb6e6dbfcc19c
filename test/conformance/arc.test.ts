/** Forwarded messages of the ValiMail suite (RFC 8617 §5.2). */
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/mail/arc/index.ts';
import { hasVectors, resolverOf, titled, vectorsOf } from './authvec.ts';

interface Expected {
  readonly cv: string;
  /** Where several are fine. */
  readonly cv_accept?: readonly string[];
}

const cases = vectorsOf<{ message_b64: string }, Expected>('dkim/arc-validation');

describe.skipIf(!hasVectors)(titled('ARC chains'), () => {
  it.each(cases.filter((one) => one.scored).map((one) => [one.id, one] as const))(
    '%s',
    async (_, { input, zone, expect: { cv, cv_accept = [cv] } }) => {
      const { result } = await validate(Buffer.from(input.message_b64, 'base64'), { dns: resolverOf(zone) });
      expect(cv_accept).toContain(result);
    },
  );

  it('differs from the two cases that are not scored', async () => {
    const differing: string[] = [];
    for (const { id, scored, input, zone, expect: expected } of cases) {
      const { result } = await validate(Buffer.from(input.message_b64, 'base64'), { dns: resolverOf(zone) });
      if (!scored && result !== expected.cv) differing.push(id);
    }
    expect(differing.map((id) => id.split('/').at(-1))).toEqual([
      // RFC 6376 §3.5: without c=, both forms are simple; the case was signed in the relaxed ones.
      'ams_fields_c_na',
      // RFC 6376 §3.5: h= has one name at least.
      'ams_fields_h_empty',
    ]);
  });
});
