import { assert, asyncProperty, constantFrom, oneof, string, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { sampleBounce } from '../../src/facts/bounce-samples.ts';
import { readAll } from '../../src/facts/bounces.ts';
import { worldWith } from '../support/world.ts';
import './seed.ts';

const bounce = sampleBounce({ status: '5.1.1', diagnostic: '550 5.1.1 <kim@example.net>: User unknown' });
const words = [
  'From a Mon Nov 23 10:00:00 2026\n',
  'Subject: x\n',
  '\n',
  '\r',
  '\n\n',
  '{',
  '[{"event":"bounce","email":"a@example.com"}]',
  '}',
  'Nov 23 10:00:01 mx postfix/smtp[1]: A1B2C3D: to=<a@example.com>, relay=none, delay=1, dsn=4.4.1, status=deferred (no)\n',
  '2026-11-23 10:00:00 1t3abc-000123-4D ** a@example.com: no\n',
  '\u0000',
  '\u00ff',
  bounce,
  bounce.slice(0, 400),
  bounce.slice(400),
];
const file = oneof(
  uint8Array({ maxLength: 300 }),
  string({ unit: constantFrom(...words), maxLength: 30 }).map((text) => Buffer.from(text, 'latin1')),
);

it('any file is read without a throw, and counted or named', async () => {
  await assert(
    asyncProperty(file, async (octets) => {
      const world = {
        ...worldWith({}),
        async *file() {
          for (let at = 0; at < octets.length; at += 700) yield octets.subarray(at, at + 700);
        },
      };
      const { others, troubleCount } = await readAll(['file'], world);
      const told = Object.values(others.kinds).reduce((sum, count) => sum + count, 0);
      expect(told >= others.failed + others.delayed).toBe(true);
      expect(told + troubleCount).toBeGreaterThan(0);
    }),
  );
});
