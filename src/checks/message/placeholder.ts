import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { messagePlace } from '../../facts/message.ts';
import { messageContent } from '../../facts/message-content.ts';
import { lineOf, messageHeader, skipUnread } from '../../facts/message-header.ts';
import { draft, letter, named, newsletter, placeholderIn } from '../../mail/message/index.ts';

/** Where nobody writes of templates, as the texts of programmers do. */
const fields = ['from', 'to', 'cc', 'reply-to', 'sender', 'subject', 'message-id', 'list-unsubscribe'];

interface Left {
  readonly placeholder: string;
  readonly where: string;
}

export default defineCheck({
  id: 'message/placeholder',
  title: 'What has been sent has its placeholders filled in',
  why: `A message that goes out with "{{ name }}" in its subject, or with a link to "*|UNSUB|*", was sent past the program
that fills templates in. Readers take it for spam, and the link to unsubscribe does not work.`,
  refs: [rfc(5322, '3.6')],
  on: 'message',
  needs: { header: messageHeader, content: messageContent },
  messages: {
    left: {
      severity: 'warning',
      text: ({ placeholder, where }: Left) =>
        `The message has been sent with ${quoted(placeholder)} in ${where}`,
      remedy: () =>
        'See why the program that sends did not fill it in; perhaps its name is written differently.',
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', messages: { 'news.eml': newsletter() }, says: [] },
    {
      title: 'a template, and a message that speaks of templates',
      zone: '',
      messages: {
        'a.eml': draft({ Subject: 'Hello {{ name }}' }),
        'b.eml': letter({}, 'Write {{ name }} where the name shall stand.\n'),
      },
      says: [],
    },
    {
      title: 'a subject and a link that were not filled in',
      zone: '',
      messages: {
        'a.eml': letter({ Subject: 'Hello %%first_name%%' }),
        'b.eml': letter({ 'Content-Type': 'text/html' }, '<a href="*|UNSUB|*">Unsubscribe</a>\n'),
      },
      says: ['left', 'left'],
    },
  ],
  skip: skipUnread,
  *run({ header, content }, say, message) {
    if (!header.isSent) return;
    for (const name of fields) {
      const [field] = named(header, name);
      const placeholder = placeholderIn(field?.value ?? '');
      if (placeholder !== undefined)
        yield say.left({ placeholder, where: name }, lineOf(message, field?.line ?? 1));
    }
    const inLinks = content.html?.links
      .map(({ href }) => placeholderIn(href))
      .find((found) => found !== undefined);
    if (inLinks !== undefined)
      yield say.left({ placeholder: inLinks, where: 'a link' }, messagePlace(message));
  },
});
