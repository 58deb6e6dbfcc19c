/** The Public Suffix List's own test cases. */
import { describe, expect, it } from 'vitest';
import { registrableDomain } from '../../src/mail/psl/index.ts';
import { hasVectors, titled, vectorsOf } from './authvec.ts';

interface Input {
  readonly domain: string | null;
}

interface Expect {
  readonly registrable: string | null;
}

describe.skipIf(!hasVectors)(titled('public suffix list'), () => {
  const cases = vectorsOf<Input, Expect>('psl/test-psl').filter(({ scored }) => scored);

  it.each(cases.map((test) => [test.id, test.input.domain, test] as const))(
    '%s %s',
    (_, domain, { expect: wanted }) => {
      expect(registrableDomain(domain ?? '') ?? null).toBe(wanted.registrable);
    },
  );

  it('has cases', () => expect(cases.length).toBeGreaterThan(40));
});
