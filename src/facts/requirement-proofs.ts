/** Which checks prove or refute the conditions that receivers state: the evidence for each word of the catalogue. */

import type { Subject } from '../core/subject.ts';

/** Findings by the check that says them: `family/name` for its errors, `:message` for one message, `:*` for any. */
export type FindingPattern = string;

export interface Evidence {
  /** One of these findings is enough. */
  readonly refutedBy: readonly FindingPattern[];
  /** Checks each of which has to have judged something, and have left nothing open; none, where nothing proves it. */
  readonly provedBy: readonly string[];
  /** Findings that leave it open, though the checks have judged. */
  readonly openedBy?: readonly FindingPattern[];
  /** Findings about what the condition is not for: the results that hold one say nothing of it. */
  readonly aside?: readonly FindingPattern[];
  /** What to give, in the words of the settings, where nothing is known. */
  readonly give: string;
  /** Only results on these subjects count. */
  readonly on?: (subject: Subject) => boolean;
  /** Only findings about block lists whose names begin so. */
  readonly list?: string;
}

/** Proofs by name; of several, all or any. */
export type Proof = Evidence | { readonly all: readonly string[] } | { readonly any: readonly string[] };

const aMessage = 'a message as it arrived (setting message)';
const theSenders = 'the addresses that send (setting sending-ips)';
const figures = 'the figures of your sending service or of the postmaster site (setting metrics)';

const spfRecord = [
  'spf/missing',
  'spf/multiple',
  'spf/syntax',
  'spf/version',
  'spf/encoding',
  'spf/modifier:void',
  'spf/lookup-limit',
  'spf/void-lookups',
  'spf/mx-limit',
  'spf/loop',
  'spf/include',
  'spf/redirect',
  'spf/nobody',
];

const dmarcRecord = [
  'dmarc/missing',
  'dmarc/multiple',
  'dmarc/version',
  'dmarc/policy',
  'dmarc/delegation',
  'dmarc/misplaced:unread',
];

/** Of an old message, or the copy of a mailing list: how it was signed, it shows no more. */
const passedOn = ['signature/invalid:rotated', 'signature/invalid:relayed'];

/** Of a message that may be a receipt. */
const unmarked = ['message/unsubscribe:unmarked', 'message/unsubscribe-link:unmarked'];

export const proofs: Readonly<Record<string, Proof>> = {
  'spf-record': { refutedBy: spfRecord, provedBy: ['spf/missing'], give: 'the SPF record' },
  'spf-senders': {
    refutedBy: ['spf/sender:*', 'sender/mail-from-spf:*'],
    provedBy: ['spf/sender'],
    give: theSenders,
  },
  spf: { all: ['spf-record', 'spf-senders'] },
  'spf-not-failing': {
    refutedBy: ['spf/sender:fail', 'spf/sender:permerror', 'sender/mail-from-spf:unsound'],
    provedBy: ['spf/sender'],
    give: theSenders,
  },
  'spf-unsuspicious': {
    refutedBy: ['spf/all:permissive', 'spf/open', 'spf/broad:*', 'spf/syntax', 'spf/version'],
    provedBy: ['spf/all', 'spf/open', 'spf/syntax'],
    give: 'the SPF record',
  },
  'dkim-key': {
    refutedBy: [
      'dkim/missing',
      'dkim/revoked',
      'dkim/key',
      'dkim/key-type',
      'dkim/key-encoding',
      'dkim/syntax',
      'dkim/version',
      'dkim/multiple',
      'dkim/delegation',
      'dkim/hash',
      'dkim/service',
      'dkim/weak-key',
    ],
    provedBy: ['dkim/missing'],
    give: 'the selectors that sign (setting dkim-selectors)',
  },
  'dkim-signed': {
    refutedBy: ['signature/invalid', 'signature/missing:*'],
    // Not every receiver can verify Ed25519.
    openedBy: ['signature/ed25519-only:*', 'dkim/ed25519-only:*'],
    aside: passedOn,
    provedBy: ['signature/invalid'],
    give: aMessage,
  },
  dkim: { all: ['dkim-key', 'dkim-signed'] },
  'dkim-key-size': {
    refutedBy: ['dkim/weak-key:refused'],
    provedBy: ['dkim/weak-key'],
    give: 'the selectors that sign (setting dkim-selectors)',
  },
  'dkim-author': { refutedBy: ['message/alignment:*'], provedBy: ['message/alignment'], give: aMessage },
  'dkim-aligned': { all: ['dkim', 'dkim-author'] },
  'spf-or-dkim': { any: ['spf', 'dkim'] },
  'spf-and-dkim': { all: ['spf', 'dkim'] },
  'dmarc-own': { refutedBy: dmarcRecord, provedBy: ['dmarc/policy'], give: 'the DMARC record' },
  'dmarc-inherited': { refutedBy: dmarcRecord, provedBy: ['dmarc/inherited'], give: 'the DMARC record' },
  'dmarc-record': { any: ['dmarc-own', 'dmarc-inherited'] },
  'dmarc-seen': { refutedBy: [], provedBy: ['dmarc/missing'], give: 'the DMARC record' },
  'dmarc-answers': { any: ['dmarc-own', 'dmarc-inherited', 'dmarc-seen'] },
  'names-aligned': {
    refutedBy: ['message/alignment:refused', 'message/alignment:none'],
    provedBy: ['message/alignment'],
    give: aMessage,
  },
  // Without a signature that holds, SPF may still pass for the From domain: nothing here shows whether.
  'signature-holds': {
    refutedBy: [],
    openedBy: [
      'signature/invalid:broken',
      'signature/missing:*',
      'signature/ed25519-only:*',
      'message/alignment:spf-only',
    ],
    aside: passedOn,
    provedBy: ['signature/invalid'],
    give: aMessage,
  },
  aligned: { all: ['names-aligned', 'signature-holds'] },
  'dmarc-passes': { all: ['dmarc-record', 'aligned'] },
  'own-from': { refutedBy: ['message/free-mail:*'], provedBy: ['message/free-mail'], give: aMessage },
  ptr: {
    refutedBy: ['ptr/missing:*', 'ptr/unconfirmed:*'],
    provedBy: ['ptr/missing', 'ptr/unconfirmed'],
    give: theSenders,
  },
  'ptr-not-dynamic': { refutedBy: ['ptr/generic:dynamic'], provedBy: ['ptr/generic'], give: theSenders },
  'ptr-not-generic': { refutedBy: ['ptr/generic:*'], provedBy: ['ptr/generic'], give: theSenders },
  'ptr-static': { all: ['ptr', 'ptr-not-dynamic'] },
  'ptr-named': { all: ['ptr', 'ptr-not-generic'] },
  'helo-agrees': {
    refutedBy: ['helo/ptr:*', 'helo/elsewhere:*', 'helo/unresolvable:*', 'helo/name'],
    provedBy: ['helo/ptr'],
    give: 'the name in HELO (setting helo) and the addresses that send (setting sending-ips)',
  },
  'ptr-and-helo': { all: ['ptr', 'helo-agrees'] },
  'domain-exists': {
    refutedBy: ['domain/nonexistent', 'sender/mail-from:nonexistent'],
    provedBy: ['domain/nonexistent'],
    give: 'the domain',
  },
  'takes-replies': {
    refutedBy: ['mx/null:sender', 'mx/null:mixed', 'sender/mail-from:null'],
    provedBy: ['mx/missing'],
    give: 'the MX records',
  },
  spamhaus: {
    refutedBy: ['blocklist/listed:blocked', 'blocklist/listed:penalised'],
    openedBy: ['blocklist/listed:minor'],
    provedBy: ['blocklist/listed', 'blocklist/unavailable'],
    give: `${theSenders}, and a resolver that Spamhaus answers (setting blocklist-dns-servers)`,
    on: (subject) =>
      subject.kind === 'listing'
        ? subject.role === 'sender'
        : subject.kind === 'blocklist' && subject.list === 'spamhaus-zen' && subject.asks !== 'domain',
    list: 'Spamhaus',
  },
  'spamhaus-and-static': { all: ['spamhaus', 'ptr-not-dynamic'] },
  'sent-over-tls': {
    refutedBy: ['sender/tls:*'],
    provedBy: ['sender/tls'],
    give: 'a message as it arrived (setting message) and the addresses that send (setting sending-ips)',
  },
  format: {
    refutedBy: [
      'message/from',
      'message/date',
      'message/message-id',
      'message/duplicate',
      'message/header:*',
      'message/eight-bit',
      'message/encoding',
      'message/line-length',
      'message/line-ends',
      'message/structure',
    ],
    provedBy: ['message/from', 'message/duplicate', 'message/structure'],
    give: aMessage,
  },
  size: {
    refutedBy: ['size/provider:*'],
    provedBy: ['size/provider'],
    give: 'the largest message (setting message or message-size)',
  },
  'one-click': {
    refutedBy: ['message/unsubscribe:*', 'signature/unsubscribe:*'],
    aside: unmarked,
    provedBy: ['message/unsubscribe'],
    give: 'a marketing message as it arrived (setting message)',
  },
  unsubscribe: {
    refutedBy: ['message/unsubscribe:missing', 'message/unsubscribe:malformed'],
    aside: unmarked,
    provedBy: ['message/unsubscribe'],
    give: 'a marketing message as it arrived (setting message)',
  },
  'unsubscribe-link': {
    refutedBy: ['message/unsubscribe-link:*'],
    aside: unmarked,
    provedBy: ['message/unsubscribe-link'],
    give: 'a marketing message as it arrived (setting message)',
  },
  'spam-rate': {
    refutedBy: ['reputation/complaint-rate'],
    provedBy: ['reputation/complaint-rate'],
    give: figures,
  },
  'spam-rate-low': {
    refutedBy: ['reputation/complaint-rate:*'],
    provedBy: ['reputation/complaint-rate'],
    give: figures,
  },
  pace: {
    refutedBy: ['bounces/pace:*'],
    provedBy: ['bounces/pace'],
    give: 'what receivers answered (setting bounces)',
  },
};
