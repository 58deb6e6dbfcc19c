import { defineCheck } from '../../core/check.ts';
import { listed } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { messagePlace } from '../../facts/message.ts';
import { messageAlignment } from '../../facts/message-alignment.ts';
import { messageAuthor } from '../../facts/message-author.ts';
import { isMailboxProvider } from '../../facts/message-names.ts';
import { letter, newsletter } from '../../mail/message/index.ts';

interface Names {
  readonly author: string;
  /** The domains that the message names besides. */
  readonly others: readonly string[];
}

const elsewhere = { 'Return-Path': '<bounce-4711@mail.example.net>' };
const signed = { 'DKIM-Signature': 'v=1; a=rsa-sha256; d=example.net; s=a; h=from; bh=; b=' };
const record = (policy: string): string => `_dmarc.example.com. TXT "v=DMARC1; p=${policy}"`;

const unaligned = ({ author, others }: Names): string =>
  `From is of ${author}, and the message names ${listed(others, 4)} in Return-Path and signatures: none of them aligns`;
const remedy = ({ author }: Names): string =>
  `Have the service that sends sign with DKIM as ${author} (d=${author}), or use a Return-Path below ${author}.`;

export default defineCheck({
  id: 'message/alignment',
  title: 'Return-Path or a signature is of the domain in From',
  why: `DMARC passes where SPF or DKIM passes for the domain that the reader sees in From, or one of the same organization.
A service that sends with its own Return-Path and its own signature passes SPF and DKIM for itself, and DMARC fails all
the same: Gmail, Yahoo and Outlook.com then refuse bulk mail. SPF speaks of Return-Path, DKIM of d=.`,
  refs: [
    rfc(9989, '4.4'),
    provider('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
    provider('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
  ],
  on: 'message',
  needs: { author: messageAuthor, alignment: messageAlignment },
  messages: {
    refused: {
      severity: 'error',
      text: (names: Names & { readonly policy: string }) =>
        `${unaligned(names)}, and its DMARC policy is ${names.policy}`,
      remedy,
    },
    none: { severity: 'warning', text: unaligned, remedy },
    'spf-only': {
      severity: 'notice',
      text: ({ author, others }: Names) =>
        `Of the message only Return-Path aligns with ${author}; it is signed by ${listed(others, 4)}`,
      remedy: ({ author }: Names) =>
        `Have it signed as ${author} too: SPF breaks when a message is forwarded, and DMARC then fails.`,
    },
  },
  examples: [
    { title: 'a newsletter', zone: record('reject'), messages: { 'news.eml': newsletter() }, says: [] },
    {
      title: 'a signature of a subdomain',
      zone: record('reject'),
      messages: {
        'a.eml': letter({
          ...elsewhere,
          'DKIM-Signature': 'v=1; a=rsa-sha256; d=mail.example.com; s=a; h=from; bh=; b=',
        }),
      },
      says: [],
    },
    {
      title: 'a service that signs for itself',
      zone: record('reject'),
      messages: { 'a.eml': letter({ ...elsewhere, ...signed }) },
      says: ['refused'],
    },
    {
      title: 'the same without a policy',
      zone: '',
      messages: { 'a.eml': letter(elsewhere) },
      says: ['none'],
    },
    {
      title: 'SPF alone',
      zone: record('none'),
      messages: { 'a.eml': letter(signed) },
      says: ['spf-only'],
    },
    {
      title: 'a subdomain where the record is strict',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=quarantine; aspf=s"',
      messages: { 'a.eml': letter({ 'Return-Path': '<a@bounce.example.com>' }) },
      says: ['refused'],
    },
    {
      title: 'a file without Return-Path, whose envelope domain is declared',
      zone: record('reject'),
      declared: { mailFrom: ['bounce.example.com'] },
      messages: { 'a.eml': letter({ 'Return-Path': undefined }) },
      says: [],
    },
    {
      title: 'a bounce, of whose name in HELO SPF speaks',
      zone: record('reject'),
      messages: { 'a.eml': letter({ 'Return-Path': '<>' }) },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'a record that cannot be seen',
      zone: '',
      unanswered: { 'TXT _dmarc.example.com': 'timeout' },
      messages: { 'a.eml': letter(elsewhere) },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a message that is not sent yet',
      zone: '',
      messages: { 'a.eml': letter({ 'Return-Path': undefined, Received: undefined }) },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip({ author, alignment }) {
    if (alignment.unknown !== undefined) return alignment.unknown;
    return isMailboxProvider(alignment.author) && !author.isOwn
      ? 'From names a domain of a mailbox provider'
      : undefined;
  },
  *run({ alignment }, say, message) {
    if (alignment.unknown !== undefined) return;
    const { author, envelope, signers, policy, isEnvelopeAligned, isSignerAligned } = alignment;
    const at = messagePlace(message);
    const others = [...new Set([...(envelope === undefined ? [] : [envelope]), ...signers])];
    if (isSignerAligned) return;
    if (isEnvelopeAligned) {
      if (signers.length > 0) yield say['spf-only']({ author, others: signers }, at);
    } else if (policy === 'reject' || policy === 'quarantine')
      yield say.refused({ author, others, policy }, at);
    else yield say.none({ author, others }, at);
  },
});
