import { defineCheck } from '../../core/check.ts';
import { provider, rfc } from '../../core/reference.ts';
import { messageAuthor } from '../../facts/message-author.ts';
import { authorPolicy } from '../../facts/message-author-policy.ts';
import { lineOf, messageHeader, unreadInWords } from '../../facts/message-header.ts';
import { isMailboxProvider } from '../../facts/message-names.ts';
import { messageSignatures } from '../../facts/message-signatures.ts';
import { letter, named, newsletter } from '../../mail/message/index.ts';

interface Author {
  readonly domain: string;
}

const from = (address: string) => ({ 'a.eml': letter({ From: `Example Shop <${address}>` }) });

export default defineCheck({
  id: 'message/free-mail',
  title: 'From names a domain of the sender, not one of a mailbox provider',
  why: `Only the provider itself can sign for an address at gmail.com or yahoo.com. Their DMARC records ask receivers to
refuse or hold back what comes from anywhere else, and so a form or a shop that sends in the name of its customer's
mailbox reaches nobody. The customer belongs into Reply-To.`,
  refs: [
    rfc(9989, '5.3.6'),
    provider('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
    provider('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
  ],
  on: 'message',
  needs: {
    header: messageHeader,
    author: messageAuthor,
    policy: authorPolicy,
    signatures: messageSignatures,
  },
  messages: {
    refused: {
      severity: 'error',
      text: ({ domain, policy }: Author & { readonly policy: string }) =>
        `From is an address at ${domain}, whose DMARC policy asks receivers to ${policy} what others send`,
      remedy: () => 'Write an address of your own domain in From, and the other one in Reply-To.',
    },
    foreign: {
      severity: 'warning',
      text: ({ domain }: Author) => `From is an address at ${domain}, which your servers cannot sign for`,
      remedy: () => 'Write an address of your own domain in From, and the other one in Reply-To.',
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', messages: { 'news.eml': newsletter() }, says: [] },
    {
      title: 'a provider that asks to refuse',
      zone: '_dmarc.yahoo.com. TXT "v=DMARC1; p=reject"',
      messages: from('shop@yahoo.com'),
      says: ['refused'],
    },
    {
      title: 'a provider that asks for nothing',
      zone: '_dmarc.gmx.net. TXT "v=DMARC1; p=none"',
      messages: from('shop@gmx.net'),
      says: ['foreign'],
    },
    {
      title: 'a provider that inspects itself',
      zone: '',
      domain: 'gmx.net',
      messages: from('shop@gmx.net'),
      says: [],
    },
    {
      title: 'a policy that cannot be seen',
      zone: '',
      unanswered: { 'TXT _dmarc.gmx.net': 'timeout' },
      messages: from('shop@gmx.net'),
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ header }) => unreadInWords(header),
  *run({ header, author, policy, signatures }, say, message) {
    const { domain } = author;
    if (domain === undefined || author.isOwn || !isMailboxProvider(domain)) return;
    // Sent by the provider itself, in the name of a user of its own.
    if (signatures.aligned.length > 0) return;
    const at = lineOf(message, named(header, 'from')[0]?.line ?? 1);
    if (policy === 'reject' || policy === 'quarantine')
      yield say.refused({ domain, policy: policy === 'reject' ? 'refuse' : 'hold back' }, at);
    else yield say.foreign({ domain }, at);
  },
});
