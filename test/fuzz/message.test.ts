import { assert, constantFrom, oneof, property, string, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { measure, octetsOnWire } from '../../src/mail/message/index.ts';
import { expectLinear } from '../support/growth.ts';
import './seed.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const words = [
  'Content-Type: ',
  'multipart/mixed; boundary=',
  'Content-Transfer-Encoding: ',
  'base64',
  'quoted-printable',
  'filename*0*=',
  "utf-8''%",
  '=?utf-8?q?',
  '--',
  'x',
  ';',
  '"',
  '(',
  '=',
  ' ',
  '\r\n',
  '\n',
  '\n\n',
  '\r',
  'é',
  '\0',
];
const message = oneof(
  uint8Array({ maxLength: 300 }),
  string({ unit: constantFrom(...words), maxLength: 80 }).map(bytes),
);

it('measures anything without a throw, within what there is', () => {
  assert(
    property(message, (message) => {
      const measured = measure(message);
      expect(measured.octets).toBeLessThanOrEqual(message.length * 2 + 2);
      const inParts = measured.parts.reduce((sum, { octets }) => sum + octets, 0);
      expect(inParts).toBeLessThanOrEqual(measured.octets);
      for (const { octets, decoded } of measured.parts) expect(decoded).toBeLessThanOrEqual(octets);
      for (const { span } of measured.problems) expect(span.end).toBeLessThanOrEqual(message.length);
      expect(octetsOnWire(measured, { eightBitMime: false })).toBeGreaterThanOrEqual(measured.octets);
    }),
  );
});

it('takes time that grows with the length only', () => {
  const head = 'Content-Type: multipart/mixed; boundary=x\n\n--x\n';
  for (const unit of [
    '--x\n',
    '--\n',
    '(',
    '=?u?q?',
    "a*0*=u'",
    ';a=b',
    '\n ',
    'é',
    'Content-Type: a\n',
    '=\n',
  ])
    expectLinear((times) => measure(bytes(head + unit.repeat(times))), unit);
  for (const unit of ['(', '=?u?q?', "a*0*=u'", ';a*1=b', '"\\'])
    expectLinear((times) => measure(bytes(`Content-Type: x/y; ${unit.repeat(times)}`)), unit);
});
