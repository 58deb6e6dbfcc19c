import { array, assert, asyncProperty, constantFrom, oneof, string, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { textOfHtml } from '../../src/mail/dsn/html.ts';
import { parse } from '../../src/mail/dsn/index.ts';
import type { Mail } from '../../src/mail/dsn/mail.ts';
import { read } from '../../src/mail/dsn/read.ts';
import { repaired } from '../../src/mail/dsn/repair.ts';
import { expectLinear } from '../support/growth.ts';
import './seed.ts';

const line = constantFrom(
  'From: MAILER-DAEMON@out.sender.example',
  'Subject: Undelivered mail',
  'Content-Type: multipart/report; boundary="b"',
  'Content-Type: message/delivery-status',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: base64',
  '',
  '--b',
  '--b--',
  'Final-Recipient: rfc822; ann@receiver.example',
  'Action: delayed',
  'Status: 4.4.1',
  'Diagnostic-Code: smtp; 421 4.4.1',
  ' goes on',
  '  <ann@receiver.example>:',
  '>>> RCPT To:<bob@receiver.example>',
  '<<< 550 5.1.1 no such user',
  '--- Below this line is a copy of the message.',
  '{"notificationType":"Bounce","bounce":{"bouncedRecipients":[null,1,{}]}}',
  '<p><b',
  '\0\u00ff@',
);
const text = oneof(line, string({ unit: 'binary', maxLength: 40 }));
const mail = array(text, { maxLength: 40 }).chain((lines) =>
  constantFrom('\n', '\r\n', '\r').map((end) => Buffer.from(lines.join(end))),
);

it('reads any mail without a throw, and suppresses only what failed for good', async () => {
  await assert(
    asyncProperty(oneof(mail, uint8Array({ maxLength: 400 })), async (bytes) => {
      const { kind, recipients } = await parse(bytes);
      expect(kind === 'not-a-report').toBe(recipients.length === 0);
      for (const one of recipients)
        if (one.suppress) expect([one.kind, one.permanence]).toEqual(['failed', 'permanent']);
    }),
    { numRuns: 300 },
  );
});

const explained = (body: string, subject = 'Undelivered mail'): Mail => ({
  field: (name) => ({ from: 'MAILER-DAEMON@out.sender.example', subject })[name] ?? '',
  text: body,
  parts: [],
});
const reported = (status: string): Mail => ({
  ...explained('text'),
  parts: [{ type: 'message/delivery-status', text: status }],
});

it.each([
  ['addresses', (size: number) => explained('<a@b.example>: 550 no\n'.repeat(size))],
  ['addresses on a line', (size: number) => explained('a@b.example, '.repeat(size))],
  ['what is nearly an address', (size: number) => explained(`${'a'.repeat(size)}@`)],
  ['at signs', (size: number) => explained('@'.repeat(size))],
  ['spaces', (size: number) => explained(`${' '.repeat(size)}x`)],
  ['dashes', (size: number) => explained(`-- ${'-'.repeat(size)}x\n`)],
  ['digits', (size: number) => explained('5.1.1'.repeat(size))],
  ['header fields', (size: number) => explained('From: a@b.example\n'.repeat(size))],
  ['braces', (size: number) => explained(`{"notificationType":${'{'.repeat(size)}`)],
  ['recipients', (size: number) => reported('Final-Recipient: rfc822; a@b.example\n'.repeat(size))],
  ['blocks', (size: number) => reported('Action: failed\n\n'.repeat(size))],
  ['continued lines', (size: number) => reported(`Diagnostic-Code: smtp;${'\n x'.repeat(size)}`)],
  ['words of a subject', (size: number) => explained('', 'delivery '.repeat(size))],
])('reads %s in time linear in their number', (what, made) => {
  expectLinear((size) => read(made(size)), what, 4000);
});

it.each([
  ['carriage returns', (size: number) => '\r'.repeat(size)],
  ['spaces', (size: number) => `Subject: x${' '.repeat(size)}\n y`],
  ['header lines', (size: number) => `${'X: y\n'.repeat(size)}\n\ntext`],
  ['lines that are no fields', (size: number) => `X: y\n${'no field\n'.repeat(size)}`],
  ['boundaries', (size: number) => `Content-Type: multipart/mixed; boundary=x\n\n${'\n --x'.repeat(size)}`],
  ['parameters', (size: number) => `Content-Type: multipart/mixed\n\n${'boundary="'.repeat(size)}`],
])('mends %s in time linear in their number', (what, made) => {
  expectLinear((size) => repaired(Buffer.from(made(size))), what);
});

it.each([
  ['brackets', '<'],
  ['comments', '<!--'],
  ['styles', '<style></style>'],
  ['entities', '&amp;'],
  ['ampersands', '&'],
  ['breaks', '<br>\n'],
])('takes the text out of %s in time linear in their number', (what, piece) => {
  expectLinear((size) => textOfHtml(piece.repeat(size)), what);
});
