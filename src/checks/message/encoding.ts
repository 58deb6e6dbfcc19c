import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { messagePlace } from '../../facts/message.ts';
import { messageHeader, skipUnread } from '../../facts/message-header.ts';
import { messageParts } from '../../facts/message-parts.ts';
import { letter, newsletter, placeholderIn } from '../../mail/message/index.ts';

const known = ['7bit', '8bit', 'binary', 'quoted-printable', 'base64'];

interface OfType {
  readonly type: string;
}

export default defineCheck({
  id: 'message/encoding',
  title: 'Every part says how it is encoded, and is so',
  why: `Content-Transfer-Encoding tells servers what a part needs and readers how to decode it. Text with eight bits that is
said to have seven is cut to question marks by old servers, and its signature broken by those that mend it. A part with an
encoding that nobody knows is shown to nobody.`,
  refs: [rfc(2045, '6'), rfc(6152, '3')],
  on: 'message',
  needs: { header: messageHeader, parts: messageParts },
  messages: {
    'eight-bit': {
      severity: 'warning',
      text: ({ type }: OfType) => `A ${type} part has eight bits, and is said to have seven`,
      remedy: () => 'Encode it as quoted-printable or base64, or write Content-Transfer-Encoding: 8bit.',
    },
    unknown: {
      severity: 'error',
      text: ({ type, encoding }: OfType & { readonly encoding: string }) =>
        `A ${type} part has the encoding ${quoted(encoding)}, which nobody decodes`,
      remedy: () => 'Encode it as quoted-printable or base64, and say so in Content-Transfer-Encoding.',
    },
    binary: {
      severity: 'warning',
      text: ({ type }: OfType) => `A ${type} part is binary, which only servers with BINARYMIME carry`,
      remedy: () => 'Encode it as base64.',
    },
  },
  examples: [
    {
      title: 'a newsletter, and a text with eight bits that says so',
      zone: '',
      messages: {
        'news.eml': newsletter(),
        'a.eml': letter({ 'Content-Transfer-Encoding': '8bit' }, 'Café\n'),
      },
      says: [],
    },
    {
      title: 'eight bits said to be seven',
      zone: '',
      messages: { 'a.eml': letter({}, 'Café\n') },
      says: ['eight-bit'],
    },
    {
      title: 'an encoding that is none',
      zone: '',
      messages: { 'a.eml': letter({ 'Content-Transfer-Encoding': 'utf-8' }) },
      says: ['unknown'],
    },
    {
      title: 'binary content',
      zone: '',
      messages: { 'a.eml': letter({ 'Content-Transfer-Encoding': 'binary' }) },
      says: ['binary'],
    },
  ],
  skip: skipUnread,
  *run({ header, parts: { parts } }, say, message) {
    for (const { type, encoding, carried } of parts) {
      if (encoding === 'binary') yield say.binary({ type }, messagePlace(message));
      else if (!known.includes(encoding) && placeholderIn(encoding) === undefined)
        yield say.unknown({ type, encoding }, messagePlace(message));
      // A template is encoded when it is sent.
      else if (encoding === '7bit' && carried === '8bit' && header.isSent)
        yield say['eight-bit']({ type }, messagePlace(message));
    }
  },
});
