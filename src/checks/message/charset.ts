import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { messagePlace } from '../../facts/message.ts';
import { messageHeader, skipUnread } from '../../facts/message-header.ts';
import { isBody, messageParts } from '../../facts/message-parts.ts';
import { charsetNamed, letter, newsletter, type Part } from '../../mail/message/index.ts';

interface OfType {
  readonly type: string;
}

export default defineCheck({
  id: 'message/charset',
  title: 'Every text names its charset, and the right one',
  why: `Which letters the octets of a text are, its charset says. Where it is missing or unknown, readers guess, and "ä"
becomes "Ã¤"; filters count a text that contradicts its own charset. UTF-8 is what everything reads today.`,
  refs: [rfc(2046, '4.1.2'), rfc(6657, '3')],
  on: 'message',
  needs: { header: messageHeader, parts: messageParts },
  messages: {
    unknown: {
      severity: 'warning',
      text: ({ type, charset }: OfType & { readonly charset: string }) =>
        `A ${type} part has the charset ${quoted(charset)}, which readers of mail do not know`,
      remedy: () => 'Write the text as UTF-8, and charset=utf-8.',
    },
    missing: {
      severity: 'warning',
      text: ({ type }: OfType) => `A ${type} part has letters beyond ASCII, and names no charset for them`,
      remedy: ({ type }: OfType) => `Write Content-Type: ${type}; charset=utf-8.`,
    },
  },
  examples: [
    {
      title: 'a newsletter, and a text of plain ASCII',
      zone: '',
      messages: { 'news.eml': newsletter(), 'a.eml': letter({ 'Content-Type': 'text/plain' }) },
      says: [],
    },
    {
      title: 'a charset that is none',
      zone: '',
      messages: { 'a.eml': letter({ 'Content-Type': 'text/plain; charset=unicode-8' }) },
      says: ['unknown'],
    },
    {
      title: 'letters without a charset, or with that of seven bits',
      zone: '',
      messages: {
        'a.eml': letter({ 'Content-Type': 'text/plain', 'Content-Transfer-Encoding': '8bit' }, 'Café\n'),
        'b.eml': letter({ 'Content-Type': 'text/plain; charset=us-ascii' }, 'Café\n'),
      },
      says: ['missing', 'missing'],
    },
  ],
  skip: skipUnread,
  *run({ parts: { parts } }, say, message) {
    for (const part of parts.filter(isBody)) {
      const { type, charset = 'us-ascii' } = part;
      const known = charsetNamed(charset);
      if (known === undefined) yield say.unknown({ type, charset }, messagePlace(message));
      else if (known === 'us-ascii' && hasEightBit(part)) yield say.missing({ type }, messagePlace(message));
    }
  },
});

const hasEightBit = ({ carried }: Part): boolean => carried === '8bit';
