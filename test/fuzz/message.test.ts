import { assert, constantFrom, oneof, property, string, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { readHtml } from '../../src/mail/html/index.ts';
import {
  encodedWordProblem,
  measure,
  messageIdProblem,
  octetsOf,
  octetsOfPart,
  octetsOnWire,
  parseAddresses,
  parseDate,
  parseListUris,
  placeholderIn,
  quotedEncodedWord,
  readFields,
  textOfPart,
} from '../../src/mail/message/index.ts';
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

const value = oneof(
  string({ unit: 'binary', maxLength: 200 }),
  string({ unit: constantFrom(...'ab@.<>,:;"()[]\\ =?_+-0'), maxLength: 80 }),
  string({
    unit: constantFrom(
      'Wed, ',
      '31 ',
      'Dec ',
      '2025 ',
      '12:00',
      ':00 ',
      '+0000',
      '=?utf-8?Q?',
      '?=',
      '{{',
      '}}',
    ),
    maxLength: 20,
  }),
);

it('reads any header and any value without a throw', () => {
  assert(
    property(message, value, (message, value) => {
      const { fields, octets } = readFields(message);
      expect(octets).toBeLessThanOrEqual(message.length);
      for (const field of fields) expect(field.name).toBe(field.name.toLowerCase());
      const { mailboxes, malformed } = parseAddresses(value);
      expect(mailboxes.length + malformed.length).toBeLessThanOrEqual(value.length);
      expect(typeof parseDate(value)?.time).toMatch(/undefined|number/);
      for (const found of [encodedWordProblem(value)?.word, placeholderIn(value)])
        if (found !== undefined) expect(value).toContain(found);
      for (const uri of parseListUris(value).uris) expect(uri).not.toMatch(/[>\s]/);
      messageIdProblem(value);
      octetsOf(message);
    }),
  );
});

it('decodes any part to no more than stands there', () => {
  assert(
    property(message, (message) => {
      for (const part of measure(message).parts) {
        expect(part.span.end).toBeLessThanOrEqual(message.length);
        expect(octetsOfPart(message, part).length).toBeLessThanOrEqual(part.span.end - part.span.start);
        expect(typeof textOfPart(message, part)).toBe('string');
      }
    }),
  );
});

it('reads any HTML without a throw, and shows no more than stands there', () => {
  const tag = constantFrom(
    '<a href=',
    '"',
    "'",
    '>',
    '</a>',
    '<!--',
    '-->',
    '<style>',
    '</style>',
    '&quot;',
    '&#65;',
    'x',
    ' ',
    '<',
    '<img src=',
  );
  assert(
    property(
      oneof(string({ unit: 'binary', maxLength: 200 }), string({ unit: tag, maxLength: 60 })),
      (html) => {
        const { text, links, images } = readHtml(html);
        expect(text.length + links.length + images.length).toBeLessThanOrEqual(html.length);
      },
    ),
  );
});

it('reads values in a time that grows with their length only', () => {
  for (const unit of [
    'a@b,',
    '(',
    '"',
    '<',
    'a:',
    ';',
    '.',
    '\\',
    '[',
    '=?utf-8?q?',
    '=?a?b?c?=',
    '{{',
    '${',
    '*|',
    '%%',
    '=3D',
    '= ',
    '<a>',
  ])
    expectLinear((times) => {
      const text = unit.repeat(times);
      parseAddresses(text);
      parseDate(text);
      encodedWordProblem(text);
      quotedEncodedWord(text);
      placeholderIn(text);
      parseListUris(text);
      messageIdProblem(text);
      readFields(bytes(`Subject: ${text}`));
      octetsOf(bytes(text));
    }, unit);
});
