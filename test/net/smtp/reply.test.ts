import { describe, expect, it } from 'vitest';
import { enhancedCode, type ReplyReader, replyReader } from '../../../src/net/smtp/reply.ts';

function reading(...texts: readonly string[]): ReplyReader {
  const reader = replyReader(() => undefined);
  for (const text of texts) reader.push(Buffer.from(text));
  return reader;
}

describe('a reply', () => {
  it.each([
    ['220 mail.example ESMTP\r\n', { code: 220, lines: ['mail.example ESMTP'] }],
    ['250-one\r\n250-two\r\n250 three\r\n', { code: 250, lines: ['one', 'two', 'three'] }],
    ['250\r\n', { code: 250, lines: [''] }],
    ['250-\r\n250 \r\n', { code: 250, lines: ['', ''] }],
    ['550 5.7.1 No\r\n', { code: 550, enhanced: '5.7.1', lines: ['5.7.1 No'] }],
    [
      '550-5.7.26 No\r\n550 5.7.26 really\r\n',
      { code: 550, enhanced: '5.7.26', lines: ['5.7.26 No', '5.7.26 really'] },
    ],
    ['250 Gr\u00fc\u00dfe\r\n', { code: 250, lines: ['Gr\u00fc\u00dfe'] }],
  ])('is read from %j', (text, reply) => {
    expect(reading(text).take()).toEqual(reply);
  });

  it('is the same in whatever pieces it comes', () => {
    const text = '250-one\r\n250 two\r\n';
    expect(reading(...text).take()).toEqual(reading(text).take());
  });

  it('is not there before its last line', () => {
    expect(reading('250-one\r\n250 tw').take()).toBeUndefined();
  });

  it('comes in its turn', () => {
    const reader = reading('250 one\r\n251 two\r\n');
    expect([reader.take()?.code, reader.rest(), reader.take()?.code, reader.take()]).toEqual([
      250,
      '251 two',
      251,
      undefined,
    ]);
  });
});

it.each([
  ['250 fine\n', ['bare-lf']],
  ['250 fine\r\n', []],
  [`250 ${'x'.repeat(600)}\r\n`, ['long-line']],
  ['250-one\r\n251 two\r\n', ['mixed-codes']],
  ['250 \u00fc\r\n', ['eight-bit']],
])('overlooks a slip of form, and remembers it (%#)', (text, oddities) => {
  const reader = reading(text);
  expect(reader.take()).toBeDefined();
  expect(reader.oddities()).toEqual(oddities);
});

it.each([
  ['hello\r\n', 'not-a-reply'],
  ['\r\n', 'not-a-reply'],
  ['150 no such code\r\n', 'not-a-reply'],
  ['650 no such code\r\n', 'not-a-reply'],
  ['25 short\r\n', 'not-a-reply'],
  ['2500 long\r\n', 'not-a-reply'],
  ['SSH-', 'not-a-reply'],
  [`250 ${'x'.repeat(4_200)}`, 'line-too-long'],
  ['250-x\r\n'.repeat(128), 'too-many-lines'],
  ['250 x\r\n'.repeat(10_000), 'too-much'],
])('stops where it cannot go on (%#)', (text, problem) => {
  expect(reading(text).problem()).toBe(problem);
});

it('takes a long challenge of SASL, and not one without end', () => {
  expect(reading(`334 ${'x'.repeat(12_000)}\r\n`).take()?.code).toBe(334);
  expect(reading(`334 ${'x'.repeat(13_000)}`).problem()).toBe('line-too-long');
});

it('forgets what it is told to, and reads on', () => {
  const reader = reading('250 one\r\nnonsense\r\n');
  reader.drop();
  reader.push(Buffer.from('220 two\r\n'));
  expect([reader.rest(), reader.take()]).toEqual(['220 two', { code: 220, lines: ['two'] }]);
});

it.each([
  ['5.7.1 No', 550, '5.7.1'],
  ['5.7.1', 550, '5.7.1'],
  ['4.7.1 No', 550, undefined],
  ['3.0.0 What', 354, undefined],
  ['5.7 No', 550, undefined],
  ['5.7.1234 No', 550, undefined],
  ['5.7.1x', 550, undefined],
])('reads the enhanced code of %j with %i as %j', (text, code, enhanced) => {
  expect(enhancedCode(text, code)).toBe(enhanced);
});
