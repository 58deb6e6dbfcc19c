import { defineCheck } from '../../core/check.ts';
import { provider, rfc } from '../../core/reference.ts';
import { lineOf, messageHeader, skipUnread } from '../../facts/message-header.ts';
import { letter, named, newsletter } from '../../mail/message/index.ts';

/** RFC 5322 §3.6, but for From, Date and Message-ID, of which others speak; RFC 2045 §3; RFC 2369 §3; RFC 8058 §3.1. */
const once = [
  'sender',
  'reply-to',
  'to',
  'cc',
  'bcc',
  'in-reply-to',
  'references',
  'subject',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
];

interface Repeated {
  readonly field: string;
  readonly count: number;
}

export default defineCheck({
  id: 'message/duplicate',
  title: 'No field stands twice that may stand once',
  why: `Of most fields a message has one. Where there are two, programs differ in which they take: one is verified and the
other shown, and so the big providers refuse such mail. Two Subject or To fields usually come from a program that adds
what a template has already.`,
  refs: [
    rfc(5322, '3.6'),
    provider('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
    provider('Yahoo: SMTP error codes', 'https://senders.yahooinc.com/smtp-error-codes/'),
  ],
  on: 'message',
  needs: { header: messageHeader },
  messages: {
    repeated: {
      severity: 'error',
      text: ({ field, count }: Repeated) => `The message has ${count} ${field} fields, and may have one`,
      remedy: ({ field }: Repeated) => `Leave one ${field} field: see which program adds the other.`,
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', messages: { 'news.eml': newsletter() }, says: [] },
    {
      title: 'fields that may be repeated',
      zone: '',
      messages: { 'a.eml': letter({ RECEIVED: 'by mx.example.net', Comments: 'a', COMMENTS: 'b' }) },
      says: [],
    },
    {
      title: 'two subjects and two lists of recipients',
      zone: '',
      messages: { 'a.eml': letter({ SUBJECT: 'News', TO: 'bob@example.net' }) },
      says: ['repeated', 'repeated'],
    },
  ],
  skip: skipUnread,
  *run({ header }, say, message) {
    for (const name of once) {
      const found = named(header, name);
      const second = found[1];
      if (second !== undefined)
        yield say.repeated({ field: written(name), count: found.length }, lineOf(message, second.line));
    }
  },
});

/** `list-unsubscribe` as `List-Unsubscribe`. */
const written = (name: string): string =>
  name === 'mime-version' ? 'MIME-Version' : name.replace(/\b[a-z]/g, (first) => first.toUpperCase());
