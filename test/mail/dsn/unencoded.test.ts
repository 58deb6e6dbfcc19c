import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/mail/dsn/mail.ts';
import { unencodedMail } from '../../../src/mail/dsn/unencoded.ts';

const parts = (...written: readonly string[]): string =>
  ['Subject: s\nContent-Type: multipart/mixed; boundary="b"\n', ...written, '--b--\nepilogue'].join('\n');
const text = '--b\nContent-Type: text/plain\n\nWords.\n';
const status = '--b\nContent-Type: message/delivery-status\n\nAction: failed\n';

describe('a mail in which nothing is encoded', () => {
  it('gives its text and its other parts', () => {
    const { text: words, parts: others, field } = unencodedMail(parts('preamble', text, status)) ?? {};
    expect([field?.('subject'), words?.trim()]).toEqual(['s', 'Words.']);
    expect(others).toEqual([{ type: 'message/delivery-status', text: 'Action: failed\n' }]);
  });

  it('may have parts without a header', () => {
    expect(unencodedMail(parts('--b', '', 'Words.'))?.text.trim()).toBe('Words.');
  });

  it('may end in the middle of a part', () => {
    expect(unencodedMail(parts(text, status).slice(0, -30))?.parts).toHaveLength(1);
  });

  it('takes no line for a boundary that only begins like it', () => {
    expect(unencodedMail(parts('--b\n\none\n--bc\ntwo'))?.text).toContain('two');
  });
});

describe('a mail in which something is encoded is left to the reader of MIME', () => {
  it.each([
    ['its subject', parts(text).replace('Subject: s', 'Subject: =?utf-8?q?s?=')],
    ['a part', parts(text.replace('\n\n', '\nContent-Transfer-Encoding: base64\n\n'))],
    ['letters outside ASCII', parts(text.replace('Words', 'W\u00f6rter'))],
    ['another charset', parts(text.replace('plain', 'plain; charset=iso-2022-jp'))],
    ['HTML', parts(text.replace('plain', 'html'))],
    [
      'parts in parts',
      parts(text, '--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\nx\n--c--'),
    ],
    ['an attachment', parts(text, '--b\nContent-Type: application/pdf\n\nx')],
    ['no boundary', parts(text).replaceAll('--b', '==b')],
  ])('by %s', (_, octets) => {
    expect(unencodedMail(octets)).toBeUndefined();
  });
});

it('gives what the reader of MIME gives', async () => {
  const plain = parts(text, status);
  const marked = plain.replace('Subject: s', 'Subject: =?utf-8?q?s?=');
  expect(unencodedMail(marked)).toBeUndefined();
  const [ours, theirs] = await Promise.all([plain, marked].map((octets) => readMail(Buffer.from(octets))));
  expect([ours?.field('subject'), ours?.text.trim(), ours?.parts.map(({ text }) => text.trim())]).toEqual([
    theirs?.field('subject'),
    theirs?.text.trim(),
    theirs?.parts.map(({ text }) => text.trim()),
  ]);
});
