import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { messagePlace } from '../../facts/message.ts';
import { messageAuthor } from '../../facts/message-author.ts';
import { messageContent } from '../../facts/message-content.ts';
import { lineOf, messageHeader, unreadInWords } from '../../facts/message-header.ts';
import { isMarkedAsBulk, showsWayOut } from '../../facts/message-unsubscribing.ts';
import { letter, named, newsletter, parseListUris, placeholderIn } from '../../mail/message/index.ts';

interface Value {
  readonly value: string;
}

const declared = { profile: 'bulk-sender' } as const;
const oneClick = 'List-Unsubscribe=One-Click';
const remedyMissing = `Add List-Unsubscribe: <https://…> and List-Unsubscribe-Post: ${oneClick}`;
const remedyPost = `Add List-Unsubscribe-Post: ${oneClick}, have the page take a POST without asking anything, and sign both fields.`;

export default defineCheck({
  id: 'message/unsubscribe',
  title: 'Bulk mail can be unsubscribed with one click',
  why: `Gmail and Yahoo ask of everybody who sends some thousand messages a day that marketing mail carries a link to
unsubscribe in its header, which they show beside the sender's name. It takes both fields: List-Unsubscribe with an https
address, and List-Unsubscribe-Post. A mailto alone does not count at Gmail. Readers who do not find the button report spam.`,
  refs: [
    rfc(8058, '3.1'),
    rfc(2369, '3.2'),
    provider('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
    provider('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
  ],
  on: 'message',
  needs: { header: messageHeader, author: messageAuthor, content: messageContent },
  messages: {
    missing: {
      severity: 'warning',
      text: () => 'The message goes to many, and has no List-Unsubscribe field',
      remedy: () => `${remedyMissing}.`,
    },
    unmarked: {
      severity: 'warning',
      text: () => 'The message has no List-Unsubscribe field, and the domain sends in bulk',
      remedy: () =>
        `${remedyMissing}, unless the message is one that nobody can unsubscribe, such as a receipt.`,
    },
    malformed: {
      severity: 'warning',
      text: ({ value }: Value) => `List-Unsubscribe holds no address in angle brackets: ${quoted(value)}`,
      remedy: () => 'Write each address in angle brackets, with commas between: <https://…>, <mailto:…>.',
    },
    'no-https': {
      severity: 'warning',
      text: ({ value }: Value) => `List-Unsubscribe has no https address: ${quoted(value)}`,
      remedy: () => 'Put an https address that unsubscribes with one POST before the others.',
    },
    'no-post': {
      severity: 'warning',
      text: () => 'List-Unsubscribe-Post is missing, so that the address cannot be used with one click',
      remedy: () => remedyPost,
    },
    'wrong-post': {
      severity: 'warning',
      text: ({ value }: Value) => `List-Unsubscribe-Post says ${quoted(value)} instead of ${oneClick}`,
      remedy: () => `Write List-Unsubscribe-Post: ${oneClick}.`,
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', declared, messages: { 'news.eml': newsletter() }, says: [] },
    {
      title: 'a template',
      zone: '',
      declared,
      messages: { 'a.eml': newsletter({ 'List-Unsubscribe': '<{{ unsubscribe_url }}>' }) },
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
      title: 'a newsletter with a link at its end alone',
      zone: '',
      declared,
      messages: {
        'a.eml': newsletter({ 'List-Unsubscribe': undefined, 'List-Unsubscribe-Post': undefined }),
      },
      says: ['missing'],
    },
    {
      title: 'no way out of a newsletter, or a receipt',
      zone: '',
      declared,
      messages: { 'a.eml': letter() },
      says: ['unmarked'],
    },
    {
      title: 'an address without brackets',
      zone: '',
      declared,
      messages: { 'a.eml': newsletter({ 'List-Unsubscribe': 'https://www.example.com/u/4711' }) },
      says: ['malformed'],
    },
    {
      title: 'a mailto alone',
      zone: '',
      declared,
      messages: { 'a.eml': newsletter({ 'List-Unsubscribe': '<mailto:unsubscribe@example.com>' }) },
      says: ['no-https'],
    },
    {
      title: 'more than one click',
      zone: '',
      declared,
      messages: { 'a.eml': newsletter({ 'List-Unsubscribe-Post': undefined }) },
      says: ['no-post'],
    },
    {
      title: 'another value',
      zone: '',
      declared,
      messages: { 'a.eml': newsletter({ 'List-Unsubscribe-Post': 'One-Click' }) },
      says: ['wrong-post'],
    },
  ],
  skip: ({ header, author }) =>
    unreadInWords(header) ??
    (author.profile === 'bulk-sender' ? undefined : 'required of bulk senders only (profile: bulk-sender)'),
  *run({ header, content }, say, message) {
    const [field] = named(header, 'list-unsubscribe');
    if (field === undefined) {
      const isBulk = isMarkedAsBulk(header) || showsWayOut(content);
      yield say[isBulk ? 'missing' : 'unmarked']({}, messagePlace(message));
      return;
    }
    const [{ value }, at] = [field, lineOf(message, field.line)];
    const { uris } = parseListUris(value);
    const hasHttps = uris.some((uri) => /^https:\/\//i.test(uri) || placeholderIn(uri) !== undefined);
    if (uris.length === 0 && placeholderIn(value) === undefined) yield say.malformed({ value }, at);
    else if (!hasHttps && placeholderIn(value) === undefined) yield say['no-https']({ value }, at);
    else {
      const [post] = named(header, 'list-unsubscribe-post');
      if (post === undefined) yield say['no-post']({}, at);
      // RFC 8058 §3.1: one pair of key and value; letters of either case, as Gmail and Yahoo take it.
      else if (
        post.value.trim().toLowerCase() !== oneClick.toLowerCase() &&
        placeholderIn(post.value) === undefined
      )
        yield say['wrong-post']({ value: post.value }, lineOf(message, post.line));
    }
  },
});
