/** check_host() against public suites: every scored case of RFC 7208, and none that is left out. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/mail/spf/index.ts';
import { hasVectors, resolverOf, titled, vectorsOf } from './authvec.ts';

interface Input {
  readonly ip: string;
  readonly helo: string;
  readonly mailfrom: string;
  readonly receiver?: string;
}
interface Expect {
  readonly results: readonly string[];
  /** `DEFAULT` where the domain gives none. */
  readonly explanation?: string;
}

/** RFC 7208 §7.3 leaves the case of hexadecimal digits open: escapes, nibbles and groups are compared in lower case. */
const comparable = (explanation: string): string =>
  explanation.replace(
    /%[0-9a-f]{2}|(?:[0-9a-f]\.){31}[0-9a-f]|(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}/gi,
    (hex) => hex.toLowerCase(),
  );

const suites = ['rfc7208', 'rfc4408', 'extra', 'stalwart', 'rspamd', 'blitiri', 'pyspf-adhoc'];

describe.skipIf(!hasVectors).each(suites)(titled('SPF evaluation: %s'), (suite) => {
  const vectors = vectorsOf<Input, Expect>(`spf/${suite}`);
  for (const { id, input, expect: expected, zone, scored } of vectors) {
    // Cases that are not scored are disputed, or about modes that the RFC does not know
    it.skipIf(!scored)(id, async () => {
      const { ip, helo, mailfrom, receiver } = input;
      const options = { dns: resolverOf(zone), ...(receiver === undefined ? {} : { receiver }) };
      const { result, explanation } = await evaluate({ ip, helo, mailFrom: mailfrom }, options);
      expect(expected.results).toContain(result);
      if (expected.explanation === undefined) return;
      expect(comparable(explanation ?? 'DEFAULT')).toBe(comparable(expected.explanation));
    });
  }

  it('has cases', () => expect(vectors.length).toBeGreaterThan(5));
});
