import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { messagePlace } from '../../facts/message.ts';
import { messageAuthor } from '../../facts/message-author.ts';
import { messageContent } from '../../facts/message-content.ts';
import { letter, newsletter } from '../../mail/message/index.ts';

const declared = { profile: 'bulk-sender' } as const;

/** Beginnings of the word for it, in the languages of most newsletters. */
const words =
  /unsubscri|opt[- ]?out|preferences|abmeld|abbestell|austrag|désabonn|desabonn|désinscri|desinscri|préférences|suscripci|inscripci|de baja|cancelar|disiscri|iscrizione|preferenze|afmeld|uitschrijv|avregistrer|avanmäl|avmeld|meld deg|frameld|peruuta|lopeta tilaus|wypis|rezygn|odhlás|odhlas|odjav|leiratkoz|dezabon|отпис|відпис|απεγγραφ|διαγραφ|配信停止|購読|退订|退訂|取消订阅|取消訂閱|수신거부|구독|iptal|abonelik|إلغاء|הסר/i;

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
  needs: { author: messageAuthor, content: messageContent },
  messages: {
    missing: {
      severity: 'notice',
      text: () => 'The message shows no link that looks like one to unsubscribe',
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
    { title: 'no link', zone: '', declared, messages: { 'a.eml': letter() }, says: ['missing'] },
  ],
  skip: ({ author, content }) =>
    content.unread ??
    (author.profile === 'bulk-sender' ? undefined : 'required of bulk senders only (profile: bulk-sender)'),
  *run({ content: { text, html } }, say, message) {
    const shown = [text, html?.text ?? '', ...(html?.links.map(({ href }) => href) ?? [])];
    if (!shown.some((piece) => words.test(piece))) yield say.missing({}, messagePlace(message));
  },
});
