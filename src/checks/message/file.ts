import { defineCheck } from '../../core/check.ts';
import { provider, rfc } from '../../core/reference.ts';
import { messageInWords, messagePlace } from '../../facts/message.ts';
import { messageContent } from '../../facts/message-content.ts';
import { inWords } from '../../facts/message-excess.ts';
import { messageHeader } from '../../facts/message-header.ts';
import { letter, newsletter } from '../../mail/message/index.ts';

interface Named {
  readonly message: string;
}

const nested = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=edge${at}\n\n--edge${at}\n`,
  ).join('');

export default defineCheck({
  id: 'message/file',
  title: 'The messages that the settings name can be read as messages',
  why: `What is no message cannot be looked at, and a check that says nothing of it would look like a pass. A message is a
header with fields such as "From: …", an empty line, and the rest. Most programs save it so as .eml; a .msg file of Outlook
is none. Of a template that is HTML alone, only links, pictures and length are looked at.`,
  refs: [rfc(5322, '2.1'), provider('Gmail: size limits', 'https://support.google.com/mail/answer/6584')],
  on: 'message',
  needs: { header: messageHeader, content: messageContent },
  messages: {
    empty: {
      severity: 'error',
      text: ({ message }: Named) => `The file ${message} is empty`,
      remedy: () => 'Save the message again.',
    },
    'no-message': {
      severity: 'error',
      text: ({ message }: Named) => `The file ${message} is no message: it does not begin with a header`,
      remedy: () => 'Save the message as .eml, with its header ("From: …") at the start.',
    },
    'byte-order-mark': {
      severity: 'error',
      text: ({ message }: Named) =>
        `The file ${message} begins with a byte order mark, so that its first line is no field of a header`,
      remedy: () => 'Save the message as UTF-8 without one, as it is sent.',
    },
    'too-large': {
      severity: 'error',
      text: ({ message, octets }: Named & { readonly octets: number }) =>
        `The file ${message} has ${inWords(octets)}, more than any mail server takes, and was not read`,
      remedy: () => 'Send links to files instead of the files.',
    },
    unexamined: {
      severity: 'notice',
      text: ({ message, why }: Named & { readonly why: string }) =>
        `Of ${message} only the header was looked at: ${why}`,
      remedy: () => 'Give a message with fewer or smaller parts, to have its content looked at too.',
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', messages: { 'news.eml': newsletter() }, says: [] },
    { title: 'a message that has arrived', zone: '', messages: { 'a.eml': letter() }, says: [] },
    {
      title: 'a template that is HTML alone',
      zone: '',
      messages: { 'a.html': '<html>\n<body>Hello</body>\n<p>a:b</p>\n</html>\n' },
      says: [],
    },
    { title: 'only a size', zone: '', settings: { messageSize: 1000 }, says: [], outcome: 'skipped' },
    { title: 'an empty file', zone: '', messages: { 'a.eml': '' }, says: ['empty'] },
    {
      title: 'something else',
      zone: '',
      messages: {
        'a.json': '{\n  "from": "news@example.com"\n}\n',
        'a.eml': 'Hello Ann,\n\nwe have news.\n',
      },
      says: ['no-message', 'no-message'],
    },
    {
      title: 'what an editor has saved as "UTF-8 with BOM"',
      zone: '',
      messages: { 'a.eml': `\ufeff${letter()}` },
      says: ['byte-order-mark'],
    },
    {
      title: 'a file that is too large for any server',
      zone: '',
      messages: { 'film.eml': letter() },
      settings: { oversized: [{ path: 'film.eml', octets: 200 * 1_048_576 }] },
      says: ['too-large'],
    },
    {
      title: 'parts in parts without end',
      zone: '',
      messages: { 'a.eml': nested(30) },
      says: ['unexamined'],
    },
  ],
  skip: ({ header }) =>
    header.unread?.kind === 'no-file' ? 'only the size of a message is given' : undefined,
  *run({ header: { unread }, content }, say, message) {
    const [said, at] = [{ message: messageInWords(message) }, messagePlace(message)];
    if (unread?.kind === 'empty') yield say.empty(said, at);
    else if (unread?.kind === 'no-message') yield say['no-message'](said, at);
    else if (unread?.kind === 'byte-order-mark') yield say['byte-order-mark'](said, at);
    else if (unread?.kind === 'too-large') yield say['too-large']({ ...said, octets: unread.octets }, at);
    else if (content.unread !== undefined) yield say.unexamined({ ...said, why: content.unread }, at);
  },
});
