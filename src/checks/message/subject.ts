import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { lineOf, messageHeader, skipUnread } from '../../facts/message-header.ts';
import { decodeWords, draft, letter, named, newsletter } from '../../mail/message/index.ts';

/** "Re" in the languages whose programs have a word of their own. */
const reply = /^\s*(?:re|aw|antw|sv|vs|odp|ynt|res)(?:\[\d{1,3}\])?\s?:/i;

export default defineCheck({
  id: 'message/subject',
  title: 'The message has a subject, and does not pretend to be an answer',
  why: `A message without a subject is what infected machines send, and filters count it. A subject with "Re:" on a message
that answers nothing is an old trick: Gmail asks not to use it, SpamAssassin has a rule for it.`,
  refs: [
    rfc(5322, '3.6.5'),
    provider('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
  ],
  on: 'message',
  needs: { header: messageHeader },
  messages: {
    missing: {
      severity: 'warning',
      text: () => 'The message has been sent without a subject',
      remedy: () => 'Write a subject that says what the message is about.',
    },
    empty: {
      severity: 'warning',
      text: () => 'The subject is empty',
      remedy: () => 'Write a subject that says what the message is about.',
    },
    'false-reply': {
      severity: 'warning',
      text: ({ subject }: { readonly subject: string }) =>
        `The subject ${quoted(subject)} says that the message is an answer, and no In-Reply-To or References says to what`,
      remedy: () => 'Leave out the "Re:", or, in a real answer, write In-Reply-To and References.',
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', messages: { 'news.eml': newsletter() }, says: [] },
    {
      title: 'a real answer, a forwarded message, and a word that begins alike',
      zone: '',
      messages: {
        'a.eml': letter({ Subject: 'Re: News', 'In-Reply-To': '<1@example.net>' }),
        'b.eml': letter({ Subject: 'Fwd: News' }),
        'c.eml': letter({ Subject: 'Results: all green' }),
        'd.eml': draft({ Subject: undefined }),
      },
      says: [],
    },
    {
      title: 'no subject',
      zone: '',
      messages: { 'a.eml': letter({ Subject: undefined }) },
      says: ['missing'],
    },
    { title: 'an empty subject', zone: '', messages: { 'a.eml': letter({ Subject: '' }) }, says: ['empty'] },
    {
      title: 'an answer to nothing',
      zone: '',
      messages: { 'a.eml': letter({ Subject: 'RE: your order' }) },
      says: ['false-reply'],
    },
  ],
  skip: skipUnread,
  *run({ header }, say, message) {
    const [field] = named(header, 'subject');
    if (field === undefined) {
      if (header.isSent) yield say.missing({}, lineOf(message, 1));
      return;
    }
    const [subject, at] = [decodeWords(field.value), lineOf(message, field.line)];
    const answers = named(header, 'in-reply-to').length + named(header, 'references').length > 0;
    if (subject.trim() === '') yield say.empty({}, at);
    else if (reply.test(subject) && !answers) yield say['false-reply']({ subject }, at);
  },
});
