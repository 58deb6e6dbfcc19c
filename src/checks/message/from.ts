import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { filledIn, lineOf, messageHeader, skipUnfilled } from '../../facts/message-header.ts';
import { draft, letter, named, newsletter, parseAddresses } from '../../mail/message/index.ts';

interface Value {
  readonly value: string;
}

interface Authors {
  readonly authors: readonly string[];
}

export default defineCheck({
  id: 'message/from',
  title: 'The From field is there once, with one address',
  why: `From says whom the message is of; DMARC, reputation and the reader all go by it. A message without one, or with
two, breaks the format, and the big providers refuse it, since two From fields are an old trick: one is verified and the
other shown.`,
  refs: [
    rfc(5322, '3.6.2'),
    rfc(9989, '5.3.1'),
    provider('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
  ],
  on: 'message',
  needs: { header: messageHeader },
  messages: {
    missing: {
      severity: 'error',
      text: () => 'The message has no From field',
      remedy: () => 'Have your program write From with one address.',
    },
    draft: {
      severity: 'notice',
      text: () => 'The message has no From field, and was not sent yet',
      remedy: () =>
        'Make sure that the program that sends it adds From, or write it here so that it is checked.',
    },
    several: {
      severity: 'error',
      text: ({ count }: { readonly count: number }) => `The message has ${count} From fields`,
      remedy: () => 'Leave one From field.',
    },
    malformed: {
      severity: 'error',
      text: ({ value }: Value) => `The From field holds no address that can be read: ${quoted(value)}`,
      remedy: () =>
        'Write one address, as Name <name@example.com>; put a name with a comma, dot or @ in double quotes.',
    },
    'local-name': {
      severity: 'error',
      text: ({ value }: Value) => `The address in From is of no domain of the Internet: ${quoted(value)}`,
      remedy: () =>
        'Set the full domain of your sender, in the program or in the mail server that completes addresses.',
    },
    sender: {
      severity: 'error',
      text: ({ authors }: Authors) => `From names ${listed(authors, 3)}, and there is no Sender field`,
      remedy: () =>
        'Name one address in From; several need a Sender field that says which of them has sent it.',
    },
    authors: {
      severity: 'warning',
      text: ({ authors }: Authors) =>
        `From names ${listed(authors, 3)}; Gmail takes one address only, and DMARC cannot pass for several domains`,
      remedy: () => 'Name one address in From, and the others in Reply-To.',
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', messages: { 'news.eml': newsletter() }, says: [] },
    {
      title: 'names with quotes, comments and encoded words',
      zone: '',
      messages: {
        'a.eml': letter({ From: '"Shop, Inc." <news@example.com> (news)' }),
        'b.eml': letter({ From: '=?utf-8?Q?Caf=C3=A9?= <news@example.com>' }),
        'c.eml': letter({ From: 'news@example.com' }),
      },
      says: [],
    },
    {
      title: 'a template whose sender is filled in later',
      zone: '',
      messages: { 'a.eml': draft({ From: '{{ sender.name }} <{{ sender.address }}>' }) },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'no From field',
      zone: '',
      messages: { 'a.eml': letter({ From: undefined }) },
      says: ['missing'],
    },
    {
      title: 'no From field before it is sent',
      zone: '',
      messages: { 'a.eml': draft({ From: undefined }) },
      says: ['draft'],
    },
    {
      title: 'two From fields',
      zone: '',
      messages: { 'a.eml': letter({ FROM: 'Ann <ann@example.com>' }) },
      says: ['several'],
    },
    {
      title: 'a name with a comma and no quotes',
      zone: '',
      messages: { 'a.eml': letter({ From: 'Shop, Inc. <news@example.com>' }) },
      says: ['malformed'],
    },
    {
      title: 'an address of the machine',
      zone: '',
      messages: { 'a.eml': letter({ From: 'root@localhost' }) },
      says: ['local-name'],
    },
    {
      title: 'two authors',
      zone: '',
      messages: { 'a.eml': letter({ From: 'a@example.com, b@example.com' }) },
      says: ['sender'],
    },
    {
      title: 'two authors with a sender',
      zone: '',
      messages: { 'a.eml': letter({ From: 'a@example.com, b@example.com', Sender: 'a@example.com' }) },
      says: ['authors'],
    },
  ],
  skip: skipUnfilled('from'),
  *run({ header }, say, message) {
    const [first, ...others] = named(header, 'from');
    if (first === undefined) {
      yield (header.isSent ? say.missing : say.draft)({}, lineOf(message, 1));
      return;
    }
    const at = lineOf(message, first.line);
    if (others.length > 0) yield say.several({ count: others.length + 1 }, at);
    const [field] = filledIn(header, 'from');
    if (field !== first) return;
    const { mailboxes, malformed } = parseAddresses(field.value);
    const authors = mailboxes.map(({ local, domain }) => `${local}@${domain}`);
    const isLocal = mailboxes.some(({ domain }) => !/^[^.].*\.[^.]/.test(domain) || domain.startsWith('['));
    if (malformed.length > 0 || mailboxes.length === 0) yield say.malformed({ value: field.value }, at);
    else if (isLocal) yield say['local-name']({ value: field.value }, at);
    else if (authors.length > 1)
      yield (named(header, 'sender').length === 0 ? say.sender : say.authors)({ authors }, at);
  },
});
