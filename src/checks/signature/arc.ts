import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { messageChain } from '../../facts/message-chain.ts';
import { lineOf } from '../../facts/message-header.ts';
import type { ChainReason } from '../../mail/arc/index.ts';
import { letter } from '../../mail/message/index.ts';

interface Broken {
  readonly part: string;
  readonly why: string;
}

const set = (tags: string): Readonly<Record<string, string>> => ({
  'ARC-Seal': 'i=1; a=rsa-sha256; cv=none; d=lists.example.org; s=a; b=AAAA',
  'ARC-Message-Signature': `i=1; a=rsa-sha256; d=lists.example.org; s=a; h=from; bh=${'A'.repeat(43)}=; b=AAAA`,
  'ARC-Authentication-Results': `${tags} lists.example.org; spf=pass`,
});

export default defineCheck({
  id: 'signature/arc',
  title: 'The ARC chain of a message that was forwarded holds',
  why: `A forwarder that changes a message breaks its DKIM signature; with ARC it says what it had found before. A chain
that is broken helps nobody, and most receivers then judge the message as if nobody had vouched for it. It is made by
forwarders and mailing lists, not by the sender.`,
  refs: [rfc(8617, '5.2'), rfc(8617, '4.2')],
  on: 'message',
  needs: { chain: messageChain },
  messages: {
    broken: {
      severity: 'notice',
      text: ({ part, why }: Broken) => `the ARC chain of the message is broken: ${part} ${why}`,
      remedy: () =>
        'If the forwarder is yours, let it seal last, after all changes, with a key that is published; else give the message as it was sent.',
    },
  },
  examples: [
    { title: 'no chain', zone: '', messages: { 'a.eml': letter() }, says: [] },
    {
      title: 'a chain whose key does not exist',
      zone: '',
      messages: { 'a.eml': letter(set('i=1;')) },
      says: ['broken'],
    },
    {
      title: 'a set without its number',
      zone: '',
      messages: { 'a.eml': letter(set('')) },
      says: ['broken'],
    },
    {
      title: 'a key that cannot be asked for',
      zone: '',
      unanswered: { 'TXT a._domainkey.lists.example.org': 'servfail' },
      messages: { 'a.eml': letter(set('i=1;')) },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ chain }) => ('unread' in chain ? chain.unread : undefined),
  *run({ chain }, say, message) {
    if ('unread' in chain || chain.result !== 'fail') return;
    const { reason = 'structure', instance, part = 'seal', domain } = chain;
    const whose = domain === undefined ? '' : ` of ${domain}`;
    const what = part === 'seal' ? 'seal' : 'message signature';
    yield say.broken(
      { part: instance === undefined ? 'its set' : `${what} ${instance}${whose}`, why: whys[reason] },
      lineOf(message, 1),
    );
  },
});

const elsewhere = 'does not fit the key that is published';
const noKey = 'has no key that can be used';

const whys: Readonly<Record<ChainReason, string>> = {
  structure: 'is not whole, or not numbered without gaps',
  'too-many-sets': 'is beyond the fiftieth',
  status: 'says that the chain was broken before, or what cannot be at its place',
  invalid: 'cannot be read',
  expired: 'has expired',
  'historic-algorithm': 'is made with SHA-1',
  'weak-key': 'is made with a key under 1024 bits',
  'too-many-signatures': 'is one of too many',
  'header-too-long': 'is in a header that is too long to be read',
  'key-unanswered': noKey,
  'key-missing': noKey,
  'key-syntax': noKey,
  'key-revoked': noKey,
  'key-type': elsewhere,
  'key-hash': elsewhere,
  'key-service': noKey,
  'key-strict': elsewhere,
  'body-too-short': 'does not fit the body, which was cut',
  'body-changed': 'does not fit the body, which was changed',
  'header-changed': 'does not fit the header, which was changed',
  'wrong-key': elsewhere,
  'signature-mismatch': elsewhere,
};
