import fc from 'fast-check';
import { expect, it } from 'vitest';
import { secrets } from '../../../src/net/smtp/secrets.ts';

it('hides a secret in each of its forms, wherever it stands', () => {
  const secret = fc
    .string({ unit: 'binary', minLength: 6, maxLength: 40 })
    .filter((text) => !/\p{Surrogate}/u.test(text));
  const around = fc.string({ unit: 'grapheme-ascii', maxLength: 12 });
  fc.assert(
    fc.property(secret, around, around, (text, before, after) => {
      const known = secrets();
      known.add(text);
      for (const coding of ['utf8', 'base64', 'base64url', 'hex'] as const) {
        const whole = Buffer.from(`${before}${text}${after}`).toString(coding);
        const cleaned = known.clean(whole);
        expect(cleaned).toContain('<secret>');
        // Not even the greater part of it is left in one piece.
        const middle = Buffer.from(text).toString(coding);
        expect(cleaned).not.toContain(middle);
      }
    }),
  );
});

it('hides nothing before there is a secret', () => {
  expect(secrets().clean('220 mail.example.test')).toBe('220 mail.example.test');
});

it('hides an empty secret nowhere', () => {
  const known = secrets();
  known.add('');
  expect(known.clean('535 No')).toBe('535 No');
});

it('leaves nothing of a secret that holds another', () => {
  const known = secrets();
  known.add('pass');
  known.add('password1');
  expect(known.clean('it was password1')).toBe('it was <secret>');
});
