import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { messagePlace } from '../../facts/message.ts';
import { messageContent } from '../../facts/message-content.ts';
import { isBody, messageParts } from '../../facts/message-parts.ts';
import { letter, newsletter, partsOf } from '../../mail/message/index.ts';

const isHtml = { 'Content-Type': 'text/html; charset=utf-8' };
const html = (body: string): string => `<html><body>${body}</body></html>\n`;
const words = 'Hello Ann, your order has left our house and will be with you tomorrow before noon. '.repeat(
  3,
);
/** Fewer visible characters beside pictures say nothing to somebody who does not see them. */
const least = 60;
/** One of them says as much as some letters. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const lettersIn = (text: string): number => text.length + 2 * (text.match(dense)?.length ?? 0);

export default defineCheck({
  id: 'message/text-part',
  title: 'The message says in text what it shows',
  why: `A message of HTML alone, and even more one of a picture alone, is what spam looks like that hides its words from
filters; SpamAssassin has rules for both. Readers on a watch, with a screen reader or with pictures switched off see
nothing of it. A text part beside the HTML costs little.`,
  refs: [rfc(2046, '5.1.4')],
  on: 'message',
  needs: { parts: messageParts, content: messageContent },
  messages: {
    missing: {
      severity: 'warning',
      text: () => 'The message has HTML, and no text part beside it',
      remedy: () => 'Send multipart/alternative with a text/plain part that says the same before the HTML.',
    },
    empty: {
      severity: 'warning',
      text: () => 'The text part beside the HTML is empty',
      remedy: () => 'Let the text part say what the HTML says, or leave it out.',
    },
    'image-only': {
      severity: 'warning',
      text: ({ images, characters }: { readonly images: number; readonly characters: number }) =>
        `The HTML shows ${images === 1 ? 'a picture' : `${images} pictures`} and ${characters} characters of text`,
      remedy: () => 'Write what the pictures say as text, and give each picture an alt text.',
    },
  },
  examples: [
    {
      title: 'a newsletter, and a message of text',
      zone: '',
      messages: { 'news.eml': newsletter(), 'a.eml': letter() },
      says: [],
    },
    { title: 'HTML alone', zone: '', messages: { 'a.eml': letter(isHtml, html(words)) }, says: ['missing'] },
    {
      title: 'an empty text part',
      zone: '',
      messages: { 'a.eml': newsletter({}, partsOf(['text/plain', ' '], ['text/html', html(words)])) },
      says: ['empty'],
    },
    {
      title: 'a picture, and a few characters that say much',
      zone: '',
      messages: {
        'a.eml': newsletter(
          {},
          partsOf(
            ['text/plain; charset=utf-8', '您的订单已经发货，预计明天中午之前送达，请注意查收。'],
            [
              'text/html; charset=utf-8',
              html(
                '<img src="https://www.example.com/a.png">您的订单已经发货，预计明天中午之前送达，请注意查收。',
              ),
            ],
          ),
        ),
      },
      says: [],
    },
    {
      title: 'a picture alone',
      zone: '',
      messages: {
        'a.eml': newsletter(
          {},
          partsOf(['text/plain', words], ['text/html', html('<img src="https://www.example.com/a.png">')]),
        ),
      },
      says: ['image-only'],
    },
  ],
  skip: ({ content }) => content.unread,
  *run({ parts: { parts }, content: { text, html } }, say, message) {
    const at = messagePlace(message);
    const types = new Set(parts.filter(isBody).map(({ type }) => type));
    if (html === undefined) return;
    // Of a template that is HTML alone, the text stands in another file.
    if (types.has('text/html') && !types.has('text/plain')) yield say.missing({}, at);
    else if (types.has('text/plain') && text.trim() === '') yield say.empty({}, at);
    const [images, characters] = [html.images.length, html.text.length];
    if (images > 0 && lettersIn(html.text) < least) yield say['image-only']({ images, characters }, at);
  },
});
