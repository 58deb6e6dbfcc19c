import { defineCheck } from '../../core/check.ts';
import { listed } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { lineOf, messageHeader, skipUnread } from '../../facts/message-header.ts';
import { letter, newsletter } from '../../mail/message/index.ts';

interface InFields {
  readonly fields: readonly string[];
}

export default defineCheck({
  id: 'message/eight-bit',
  title: 'The header is plain ASCII, with anything else in encoded words',
  why: `A header has seven bits. Letters beyond ASCII go into encoded words, as =?utf-8?Q?caf=C3=A9?=; as they are they may
travel only where every server on the way speaks SMTPUTF8, which many do not: the message bounces, or arrives with
question marks. Octets that are not even UTF-8 say nothing to anybody, and Yahoo refuses them.`,
  refs: [
    rfc(5322, '2.2'),
    rfc(6532, '3.2'),
    rfc(2047, '1'),
    provider('Yahoo: SMTP error codes', 'https://senders.yahooinc.com/smtp-error-codes/'),
  ],
  on: 'message',
  needs: { header: messageHeader },
  messages: {
    utf8: {
      severity: 'warning',
      text: ({ fields }: InFields) =>
        `${listed(fields, 4)} ${fields.length === 1 ? 'holds' : 'hold'} UTF-8 as it is`,
      remedy: () =>
        'Have your program write encoded words (RFC 2047), so that servers without SMTPUTF8 can carry the message.',
    },
    unknown: {
      severity: 'error',
      text: ({ fields }: InFields) =>
        `${listed(fields, 4)} ${fields.length === 1 ? 'holds' : 'hold'} octets that are neither ASCII nor UTF-8`,
      remedy: () => 'Have your program write encoded words (RFC 2047) that name the charset.',
    },
  },
  examples: [
    {
      title: 'a newsletter, and encoded words',
      zone: '',
      messages: { 'news.eml': newsletter(), 'a.eml': letter({ Subject: '=?utf-8?Q?Caf=C3=A9?=' }) },
      says: [],
    },
    {
      title: 'UTF-8 in the subject',
      zone: '',
      messages: { 'a.eml': letter({ Subject: 'Café' }) },
      says: ['utf8'],
    },
    {
      title: 'ISO 8859-1 in the subject',
      zone: '',
      messages: { 'a.eml': letter({ Subject: 'Caf\udce9' }) },
      says: ['unknown'],
    },
  ],
  skip: skipUnread,
  *run({ header: { fields } }, say, message) {
    for (const [octets, key] of [
      ['unknown', 'unknown'],
      ['utf-8', 'utf8'],
    ] as const) {
      const found = fields.filter((field) => field.octets === octets);
      const [first] = found;
      if (first !== undefined)
        yield say[key]({ fields: [...new Set(found.map(({ name }) => name))] }, lineOf(message, first.line));
    }
  },
});
