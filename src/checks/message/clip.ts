import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { messagePlace } from '../../facts/message.ts';
import { messageContent } from '../../facts/message-content.ts';
import { inWords } from '../../facts/message-excess.ts';
import { letter, newsletter } from '../../mail/message/index.ts';

/** Observed by many, published by nobody. */
const clippedAt = 102 * 1024;
const utf8 = new TextEncoder();

export default defineCheck({
  id: 'message/clip',
  title: 'Gmail shows the whole message',
  why: `Gmail cuts a message off at about 102 KB of HTML and shows "[Message clipped]" with a link. What stands below, such
as the link to unsubscribe, is then seen by few, who report spam instead; opens are not counted either. Pictures that are
linked do not count, those that stand in the HTML as data do.`,
  refs: [
    provider(
      'Mailchimp: Gmail is clipping my email',
      'https://mailchimp.com/help/gmail-is-clipping-my-email/',
    ),
  ],
  on: 'message',
  needs: { content: messageContent },
  messages: {
    clipped: {
      severity: 'warning',
      text: ({ octets }: { readonly octets: number }) =>
        `The HTML has ${inWords(octets)}, and Gmail clips it after 102.0 KiB`,
      remedy: () =>
        'Shorten it: leave out comments, white space, repeated styles, and pictures that stand in it as data.',
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', messages: { 'news.eml': newsletter() }, says: [] },
    {
      title: 'a long page',
      zone: '',
      messages: {
        'a.eml': letter({ 'Content-Type': 'text/html; charset=utf-8' }, '<p>Hello</p>\n'.repeat(8500)),
      },
      says: ['clipped'],
    },
  ],
  skip: ({ content }) => content.unread,
  *run({ content: { html } }, say, message) {
    const octets = utf8.encode(html?.source ?? '').length;
    if (octets > clippedAt) yield say.clipped({ octets }, messagePlace(message));
  },
});
