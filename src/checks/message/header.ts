import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { inWords } from '../../facts/message-excess.ts';
import { lineOf, messageHeader, skipUnread } from '../../facts/message-header.ts';
import { letter, newsletter, placeholderIn } from '../../mail/message/index.ts';

/** Postfix cuts the header there (header_size_limit), which breaks the signature. */
const mostOctets = 102_400;

export default defineCheck({
  id: 'message/header',
  title: 'The header is made of fields, and is of a usual size',
  why: `A line of the header that is no field ends the header for many programs: what comes after it is then text, and From,
Subject or the signature are lost. A header of more than 100 KiB is cut by Postfix, and refused by the big providers; it
comes from long lists of recipients.`,
  refs: [
    rfc(5322, '2.2'),
    provider('Postfix: header_size_limit', 'https://www.postfix.org/postconf.5.html#header_size_limit'),
  ],
  on: 'message',
  needs: { header: messageHeader },
  messages: {
    stray: {
      severity: 'error',
      text: ({ text }: { readonly text: string }) => `A line of the header is no field: ${quoted(text)}`,
      remedy: () =>
        'Write it as "Name: value", begin it with a space if it goes on with the field before it, or end the header with an empty line above it.',
    },
    large: {
      severity: 'warning',
      text: ({ octets }: { readonly octets: number }) => `The header has ${inWords(octets)}`,
      remedy: () => 'Send each recipient a message of their own, and keep the header below 100 KiB.',
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', messages: { 'news.eml': newsletter() }, says: [] },
    {
      title: 'a template with a loop in its header',
      zone: '',
      messages: { 'a.eml': `Subject: News\n{% if vip %}\nX-Vip: yes\n{% endif %}\n\nHello.\n` },
      says: [],
    },
    {
      title: 'a field that was broken without a space',
      zone: '',
      messages: { 'a.eml': letter({ 'X-Note': 'one\ntwo' }) },
      says: ['stray'],
    },
    {
      title: 'thousands of recipients',
      zone: '',
      messages: { 'a.eml': letter({ To: 'someone@example.net,\n '.repeat(5000).trim().replace(/,$/, '') }) },
      says: ['large'],
    },
  ],
  skip: skipUnread,
  *run({ header }, say, message) {
    const [stray] = header.strays.filter(({ text }) => placeholderIn(text) === undefined);
    if (stray !== undefined) yield say.stray({ text: stray.text }, lineOf(message, stray.line));
    if (header.octets > mostOctets) yield say.large({ octets: header.octets }, lineOf(message, 1));
  },
});
