/** Lines that nobody wrote: reading and classifying never throw, and take time in proportion. */
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { categories, classify } from '../../src/mail/dsn/index.ts';
import { logReader, parseEvents } from '../../src/mail/mta-log/index.ts';
import { expectLinear } from '../support/growth.ts';
import './seed.ts';

const piece = constantFrom(
  'Oct 24 10:00:01 mx1 postfix/smtp[1]: ',
  '4XyZ0k1abc: ',
  'to=<a@example.org>, ',
  'relay=mx.example.org[192.0.2.10]:25, ',
  'dsn=5.1.1, ',
  'status=bounced (',
  'status=constructor (no)',
  'host mx.example.org[192.0.2.10] said: ',
  '2024-10-24 10:00:01 1t3abc-000123-4D ',
  '** ',
  'a@example.org',
  ' <b@example.org>',
  ' H=mx [',
  'rejected RCPT ',
  'stat=Deferred: ',
  'mta delivery evpid=aabbccddeeff0011 ',
  'result="PermFail" ',
  'delivery 12: failure: ',
  'starting delivery 12: msg 1 to remote a@example.org',
  '550 5.1.1 ',
  '550-',
  'blocked using ',
  'user … unknown ',
  ': ',
  ')',
  '"',
  ' ',
);
const line = oneof(
  string({ unit: 'binary', maxLength: 300 }),
  array(oneof(piece, string({ maxLength: 12 })), { maxLength: 12 }).map((pieces) => pieces.join('')),
);

it('reads any line', () => {
  assert(
    property(array(line, { maxLength: 8 }), (lines) => {
      const reader = logReader();
      for (const one of lines)
        for (const { kind, category, recipient } of reader.read(one)) {
          expect(['failed', 'delayed', 'delivered']).toContain(kind);
          expect(Object.keys(categories)).toContain(category);
          expect(recipient.length).toBeLessThanOrEqual(320);
        }
    }),
  );
});

it('classifies any text, and none without a category', () => {
  assert(
    property(line, (text) => {
      const { category, permanence, suppress } = classify(text);
      expect(Object.keys(categories)).toContain(category);
      expect(['permanent', 'temporary']).toContain(permanence);
      if (suppress) expect(categories[category].suppress).toBe(true);
    }),
  );
});

it('reads any text as events', () => {
  assert(property(line, (text) => void expect(parseEvents(text)).toEqual([])));
});

it.each([
  'a',
  ' ',
  '@',
  'a@',
  '550-',
  '5.1.1 ',
  ': 550 ',
  'user ',
  'to=<a>, ',
  'host a said: ',
  ' <= ',
  'H=a [',
  'http://',
  '"',
  ': ',
  '(',
  'é',
  '黑',
])('takes time in proportion to a line of "%s"', (unit) => {
  const reader = logReader();
  const heads = [
    '',
    '4XyZ0k1abc: to=<a@example.org>, ',
    '2024-10-24 10:00:01 ',
    '4XyZ0k1abc: host ',
    '@4000000066f0c1d20a1b2c3d ',
  ];
  for (const head of heads)
    expectLinear(
      (times) => [reader.read(head + unit.repeat(times)), classify(unit.repeat(times))],
      head + unit,
      1000,
    );
});
