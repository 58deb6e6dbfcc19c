import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { filledIn, lineOf, messageHeader, skipUnread } from '../../facts/message-header.ts';
import {
  type EncodedWordProblem,
  encodedWordProblem,
  letter,
  newsletter,
  quotedEncodedWord,
} from '../../mail/message/index.ts';

const addresses = ['from', 'sender', 'reply-to', 'to', 'cc'];
const texts = ['subject', ...addresses];

interface Wrong {
  readonly word: string;
  readonly problem: EncodedWordProblem;
}

const inWords: Readonly<Record<EncodedWordProblem, string>> = {
  malformed: 'is no encoded word, and shows as it stands',
  charset: 'names a charset that nobody knows',
  undecodable: 'cannot be decoded',
};

export default defineCheck({
  id: 'message/encoded-word',
  title: 'Encoded words can be decoded',
  why: `Letters beyond ASCII stand in the header as encoded words, as =?utf-8?Q?caf=C3=A9?=. One with a space in it, a wrong
charset or broken base64 shows as it stands, which looks like spam to readers and filters; Yahoo refuses headers that it
cannot decode. In the double quotes of a name they are not decoded at all.`,
  refs: [
    rfc(2047, '2'),
    rfc(2047, '5'),
    provider('Yahoo: SMTP error codes', 'https://senders.yahooinc.com/smtp-error-codes/'),
  ],
  on: 'message',
  needs: { header: messageHeader },
  messages: {
    wrong: {
      severity: 'warning',
      text: ({ word, problem }: Wrong) => `${quoted(word)} ${inWords[problem]}`,
      remedy: () =>
        'Have a library write it: charset utf-8, coding B or Q, no spaces, and 75 characters at most.',
    },
    quoted: {
      severity: 'warning',
      text: ({ word }: { readonly word: string }) =>
        `An encoded word stands in double quotes, where it is not decoded: ${quoted(word)}`,
      remedy: () => 'Leave out the double quotes around encoded words.',
    },
  },
  examples: [
    {
      title: 'a newsletter, and words of several kinds',
      zone: '',
      messages: {
        'news.eml': newsletter(),
        'a.eml': letter({
          Subject: '=?iso-8859-1?Q?Caf=E9_?= =?UTF-8?B?w6k=?=',
          From: '=?utf-8*de?q?J=C3=BCrgen?= "B." <a@example.com>',
        }),
      },
      says: [],
    },
    {
      title: 'a space, a charset, base64 and octets that are wrong',
      zone: '',
      messages: {
        'a.eml': letter({ Subject: '=?utf-8?Q?two words?=' }),
        'b.eml': letter({ Subject: '=?utf-9?Q?word?=' }),
        'c.eml': letter({ Subject: '=?utf-8?B?w6k?w?=' }),
        'd.eml': letter({ Subject: '=?utf-8?Q?Caf=E9?=' }),
      },
      says: ['wrong', 'wrong', 'wrong', 'wrong'],
    },
    {
      title: 'double quotes around a word',
      zone: '',
      messages: { 'a.eml': letter({ From: '"=?utf-8?Q?Caf=C3=A9?=" <a@example.com>' }) },
      says: ['quoted'],
    },
  ],
  skip: skipUnread,
  *run({ header }, say, message) {
    for (const name of texts) {
      for (const { value, line } of filledIn(header, name)) {
        const inQuotes = addresses.includes(name) ? quotedEncodedWord(value) : undefined;
        const found = inQuotes === undefined ? encodedWordProblem(value) : undefined;
        if (inQuotes !== undefined) yield say.quoted({ word: inQuotes }, lineOf(message, line));
        if (found !== undefined) yield say.wrong({ ...found }, lineOf(message, line));
      }
    }
  },
});
