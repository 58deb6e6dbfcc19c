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
});
