import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { messagePlace } from '../../facts/message.ts';
import { messageHeader, skipUnread } from '../../facts/message-header.ts';
import { messageParts } from '../../facts/message-parts.ts';
import { letter, type MessageProblemCode, named, newsletter, partsOf } from '../../mail/message/index.ts';

const boundary = 'multipart/mixed; boundary=edge';

export default defineCheck({
  id: 'message/structure',
  title: 'The parts of the message can be told apart',
  why: `A message of several parts names a boundary, begins each part with it and ends the last one with it. Where one of
these is missing, programs guess: some show an empty message, some the raw text, and filters, who see what the reader does
not, distrust all of it. Exchange and others refuse such mail with 554 5.6.0.`,
  refs: [rfc(2046, '5.1.1'), rfc(2045, '4'), rfc(2045, '6.4')],
  on: 'message',
  needs: { header: messageHeader, parts: messageParts },
  messages: {
    'no-boundary': {
      severity: 'error',
      text: () => 'A multipart names no boundary, so that nobody can tell its parts apart',
      remedy: () =>
        'Write Content-Type: multipart/…; boundary="…", with the text that stands between the parts.',
    },
    'boundary-unused': {
      severity: 'error',
      text: () => 'The boundary that a multipart names never comes, so that its parts are shown to nobody',
      remedy: () => 'Begin each part with two dashes and the very boundary of the Content-Type field.',
    },
    'unclosed-multipart': {
      severity: 'warning',
      text: () =>
        'A multipart does not end with its boundary and two dashes: the message was cut, or written by hand',
      remedy: () => 'End it with a line of two dashes, the boundary, and two dashes.',
    },
    'encoded-multipart': {
      severity: 'error',
      text: () => 'A multipart is itself encoded as base64 or quoted-printable, which no reader decodes',
      remedy: () => 'Leave Content-Transfer-Encoding of the multipart out, and encode its parts.',
    },
    'too-many-parts': {
      severity: 'warning',
      text: () => 'The message has more parts, or parts deeper in each other, than readers follow',
      remedy: () => 'Send fewer parts; filters take so many for an attack.',
    },
    'mime-version': {
      severity: 'warning',
      text: () =>
        'The message has MIME fields and no MIME-Version: 1.0, so that some readers show it as plain text',
      remedy: () => 'Write MIME-Version: 1.0.',
    },
  },
  examples: [
    {
      title: 'a newsletter, and a message of plain text',
      zone: '',
      messages: {
        'news.eml': newsletter(),
        'a.eml': letter({ 'MIME-Version': undefined, 'Content-Type': undefined }),
      },
      says: [],
    },
    {
      title: 'no boundary',
      zone: '',
      messages: { 'a.eml': letter({ 'Content-Type': 'multipart/mixed' }, partsOf(['text/plain', 'a'])) },
      says: ['no-boundary'],
    },
    {
      title: 'another boundary than the one that is named',
      zone: '',
      messages: {
        'a.eml': letter({ 'Content-Type': 'multipart/mixed; boundary=other' }, partsOf(['text/plain', 'a'])),
      },
      says: ['boundary-unused'],
    },
    {
      title: 'a message that was cut',
      zone: '',
      messages: { 'a.eml': letter({ 'Content-Type': boundary }, '--edge\n\nHello\n') },
      says: ['unclosed-multipart'],
    },
    {
      title: 'an encoding of the whole',
      zone: '',
      messages: {
        'a.eml': letter(
          { 'Content-Type': boundary, 'Content-Transfer-Encoding': 'base64' },
          partsOf(['text/plain', 'a']),
        ),
      },
      says: ['encoded-multipart'],
    },
    {
      title: 'thousands of parts',
      zone: '',
      messages: {
        'a.eml': letter({ 'Content-Type': boundary }, `${'--edge\n\na\n'.repeat(1100)}--edge--\n`),
      },
      says: ['too-many-parts'],
    },
    {
      title: 'no MIME version',
      zone: '',
      messages: { 'a.eml': newsletter({ 'MIME-Version': undefined }) },
      says: ['mime-version'],
    },
  ],
  skip: skipUnread,
  *run({ header, parts }, say, message) {
    const codes = new Set(parts.problems.map(({ code }) => code));
    for (const code of order) if (codes.has(code)) yield say[code]({}, messagePlace(message));
    const isMime = ['content-type', 'content-transfer-encoding'].some(
      (name) => named(header, name).length > 0,
    );
    if (isMime && named(header, 'mime-version').length === 0)
      yield say['mime-version']({}, messagePlace(message));
  },
});

const order = [
  'no-boundary',
  'boundary-unused',
  'encoded-multipart',
  'unclosed-multipart',
  'too-many-parts',
] as const satisfies readonly MessageProblemCode[];
