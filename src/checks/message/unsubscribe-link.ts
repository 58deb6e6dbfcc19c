import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { messagePlace } from '../../facts/message.ts';
import { messageAuthor } from '../../facts/message-author.ts';
import { messageContent } from '../../facts/message-content.ts';
import { messageHeader } from '../../facts/message-header.ts';
import { isMarkedAsBulk, showsWayOut } from '../../facts/message-unsubscribing.ts';
import { letter, newsletter } from '../../mail/message/index.ts';

const declared = { profile: 'bulk-sender' } as const;

export default defineCheck({
  id: 'message/unsubscribe-link',
  title: 'Bulk mail shows a link to unsubscribe',
  why: `Gmail, Yahoo, Outlook.com and iCloud ask for a link to unsubscribe that can be seen in the message, beside the one in
the header. Whoever looks for it and does not find it reports spam, and that is what a sender's reputation is made of.`,
  refs: [
    provider('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
    provider('iCloud: postmaster information', 'https://support.apple.com/102322'),
  ],
  on: 'message',
  needs: { author: messageAuthor, header: messageHeader, content: messageContent },
  messages: {
    missing: {
      severity: 'notice',
      text: () => 'The message shows no link that looks like one to unsubscribe',
      remedy: () => 'Add one at the end.',
    },
    unmarked: {
      severity: 'notice',
      text: () =>
        'The message shows no link that looks like one to unsubscribe, and nothing in its header says that it goes to many',
      remedy: () =>
        'Add one at the end, unless the message is one that nobody can unsubscribe, such as a receipt.',
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', declared, messages: { 'news.eml': newsletter() }, says: [] },
    {
      title: 'another language',
      zone: '',
      declared,
      messages: { 'a.eml': letter({}, 'Hallo\n\nNewsletter abbestellen: https://www.example.com/a\n') },
      says: [],
    },
    {
      title: 'a message of a domain that sends little',
      zone: '',
      messages: { 'a.eml': letter() },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'a newsletter without a link',
      zone: '',
      declared,
      messages: { 'a.eml': letter({ 'List-Id': '<news.example.com>' }) },
      says: ['missing'],
    },
    {
      title: 'a newsletter, or a receipt',
      zone: '',
      declared,
      messages: { 'a.eml': letter() },
      says: ['unmarked'],
    },
  ],
  skip: ({ author, content }) =>
    content.unread ??
    (author.profile === 'bulk-sender' ? undefined : 'required of bulk senders only (profile: bulk-sender)'),
  *run({ header, content }, say, message) {
    if (showsWayOut(content)) return;
    const kind = isMarkedAsBulk(header) ? 'missing' : 'unmarked';
    yield say[kind]({}, messagePlace(message));
  },
});
