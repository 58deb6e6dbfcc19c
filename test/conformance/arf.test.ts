/** Complaints of public samples: what is one, and its fields. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/mail/arf/index.ts';
import { hasVectors, titled, vectorsOf } from './authvec.ts';

interface Expected {
  readonly is_arf: boolean;
  readonly fields: Readonly<Record<string, readonly string[]>> | null;
  readonly sisimai_feedback_types?: readonly string[];
}

const cases = vectorsOf<{ readonly data_b64: string }, Expected>('arf/arf');

describe.skipIf(!hasVectors)(titled('complaints'), () => {
  it.each(cases.filter(({ scored }) => scored))('$id', async ({ input, expect: expected }) => {
    const { form, reports } = await parse(Buffer.from(input.data_b64, 'base64'));
    expect(form === 'arf').toBe(expected.is_arf);
    if (expected.fields !== null) expect(reports[0]?.fields).toEqual(expected.fields);
    for (const type of expected.sisimai_feedback_types ?? []) expect(reports[0]?.feedbackType).toBe(type);
  });

  it('knows the complaints of Microsoft, which have no part that says so', async () => {
    const forms = await Promise.all(
      cases
        .filter(({ id }) => /sisimai-2[234]\//.test(id))
        .map(async ({ input }) => (await parse(Buffer.from(input.data_b64, 'base64'))).form),
    );
    expect(new Set(forms)).toEqual(new Set(['jmrp']));
  });
});
