import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { filledIn, lineOf, messageHeader, skipUnfilled } from '../../facts/message-header.ts';
import {
  draft,
  letter,
  type MessageIdProblem,
  messageIdProblem,
  named,
  newsletter,
} from '../../mail/message/index.ts';

interface Malformed {
  readonly value: string;
  readonly problem: MessageIdProblem;
}

const inWords: Readonly<Record<MessageIdProblem, string>> = {
  unbracketed: 'has no angle brackets around it',
  'no-at': 'is not of the form left@right',
  'more-than-one': 'is more than one identifier',
  character: 'holds a character that may not stand there',
};

export default defineCheck({
  id: 'message/message-id',
  title: 'The Message-ID is there once, and well-formed',
  why: `The Message-ID tells one message from all others: replies, bounces and duplicates are matched by it. Gmail asks for
exactly one that is well-formed, and refuses bulk mail that comes with the same one again and again. A sender's own
server adds it where a message has none.`,
  refs: [
    rfc(5322, '3.6.4'),
    rfc(6409, '8.3'),
    provider('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
  ],
  on: 'message',
  needs: { header: messageHeader },
  messages: {
    missing: {
      severity: 'warning',
      text: () => 'The message has been sent without a Message-ID',
      remedy: () => 'Have your program, or the server that it submits to, write a Message-ID of your domain.',
    },
    several: {
      severity: 'error',
      text: ({ count }: { readonly count: number }) => `The message has ${count} Message-ID fields`,
      remedy: () => 'Leave one Message-ID field.',
    },
    malformed: {
      severity: 'warning',
      text: ({ value, problem }: Malformed) => `The Message-ID ${quoted(value)} ${inWords[problem]}`,
      remedy: () =>
        'Write it as <unique@example.com>, with something new for each message and a domain of yours.',
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', messages: { 'news.eml': newsletter() }, says: [] },
    { title: 'a message that is not sent yet', zone: '', messages: { 'a.eml': draft() }, says: [] },
    {
      title: 'a template',
      zone: '',
      messages: { 'a.eml': draft({ 'Message-ID': '<%= message_id %>' }) },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'none',
      zone: '',
      messages: { 'a.eml': letter({ 'Message-ID': undefined }) },
      says: ['missing'],
    },
    {
      title: 'two of them',
      zone: '',
      messages: { 'a.eml': letter({ 'Message-Id': '<2@example.com>' }) },
      says: ['several'],
    },
    {
      title: 'no brackets, no domain, a blank',
      zone: '',
      messages: {
        'a.eml': letter({ 'Message-ID': '1@example.com' }),
        'b.eml': letter({ 'Message-ID': '<1234>' }),
        'c.eml': letter({ 'Message-ID': '<1 2@example.com>' }),
      },
      says: ['malformed', 'malformed', 'malformed'],
    },
  ],
  skip: skipUnfilled('message-id'),
  *run({ header }, say, message) {
    const [first, ...others] = named(header, 'message-id');
    if (first === undefined) {
      // RFC 6409 §8.3: the server that takes a submission adds it.
      if (header.isSent) yield say.missing({}, lineOf(message, 1));
      return;
    }
    const at = lineOf(message, first.line);
    if (others.length > 0) yield say.several({ count: others.length + 1 }, at);
    if (!filledIn(header, 'message-id').includes(first)) return;
    const problem = messageIdProblem(first.value);
    if (problem !== undefined) yield say.malformed({ value: first.value, problem }, at);
  },
});
