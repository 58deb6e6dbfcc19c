import { defineCheck } from '../../core/check.ts';
import { counted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { lineOf, messageHeader, skipUnread } from '../../facts/message-header.ts';
import { letter, newsletter } from '../../mail/message/index.ts';

interface TooLong {
  readonly count: number;
  readonly first: number;
  readonly longest: number;
}

export default defineCheck({
  id: 'message/line-length',
  title: 'No line of the message is longer than SMTP carries',
  why: `A line may have 998 octets. Servers break longer ones wherever they are, which tears tags and words apart and makes
the DKIM signature fail, or refuse the message. It happens to HTML that a program writes as one line and sends without an
encoding.`,
  refs: [rfc(5322, '2.1.1'), rfc(5321, '4.5.3.1.6'), rfc(2045, '6.7')],
  on: 'message',
  needs: { header: messageHeader },
  messages: {
    'too-long': {
      severity: 'error',
      text: ({ count, first, longest }: TooLong) =>
        `${counted(count, 'line has', 'lines have')} more than 998 octets; the first is line ${first}, the longest has ${longest}`,
      remedy: () =>
        'Have your program encode the text as quoted-printable or base64, and fold long header fields.',
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', messages: { 'news.eml': newsletter() }, says: [] },
    {
      title: 'a line that just fits',
      zone: '',
      messages: { 'a.eml': letter({}, 'a'.repeat(998)) },
      says: [],
    },
    {
      title: 'HTML in one line',
      zone: '',
      messages: {
        'a.eml': letter({ 'Content-Type': 'text/html; charset=utf-8' }, '<p>Hello</p>'.repeat(100)),
      },
      says: ['too-long'],
    },
  ],
  skip: skipUnread,
  *run({ header: { lines } }, say, message) {
    if (lines.tooLong !== undefined)
      yield say['too-long'](lines.tooLong, lineOf(message, lines.tooLong.first));
  },
});
