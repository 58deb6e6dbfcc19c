/** Records of public suites: which are SPF at all, and which are right. */
import { describe, expect, it } from 'vitest';
import { isSpf, parse } from '../../src/mail/spf/index.ts';
import { hasVectors, titled, vectorsOf } from './authvec.ts';

interface Input {
  readonly record: string;
}
interface Expect {
  readonly valid: boolean;
  readonly is_spf?: boolean;
}

describe.skipIf(!hasVectors)(titled('SPF record syntax'), () => {
  for (const { id, input, expect: expected, scored } of vectorsOf<Input, Expect>('spf/record-syntax')) {
    it.skipIf(!scored)(id, () => {
      const { record, problems } = parse(input.record);
      expect(record !== undefined && problems.every(({ level }) => level !== 'error')).toBe(expected.valid);
      if (expected.is_spf !== undefined) expect(isSpf(input.record)).toBe(expected.is_spf);
    });
  }

  it('has cases', () => expect(vectorsOf('spf/record-syntax').length).toBeGreaterThan(40));
});
