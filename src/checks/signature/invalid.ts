import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { rfc } from '../../core/reference.ts';
import { lineOf, messageHeader } from '../../facts/message-header.ts';
import { messageRelay } from '../../facts/message-relay.ts';
import { type MessageSignature, messageSignatures, unsigned } from '../../facts/message-signatures.ts';
import { faultInWords, faultRemedy, keyNameOf } from '../../facts/signature-fault.ts';
import { type SignatureReason, sampleKeyRecords, sampleSignatures } from '../../mail/dkim/index.ts';
import { letter } from '../../mail/message/index.ts';

interface Failed {
  readonly domain: string;
  readonly reason: string;
  readonly fault: string;
  readonly remedy: string;
}

const text = ({ domain, fault }: Failed): string => `the DKIM signature of ${domain} ${fault}`;
const remedy = (failed: Failed): string => failed.remedy;

const { good, rsa, sha1, foreign, list } = sampleSignatures;
const week = 604_800_000;
/** More would only say the same again. */
const mostSaid = 5;

export default defineCheck({
  id: 'signature/invalid',
  title: 'The DKIM signatures of a message hold',
  why: `A signature that fails is as none: DMARC then hangs on SPF alone, and forwarded mail fails it. Most often something
behind the signer still changes the message (a footer, a virus scanner, a gateway that encodes it anew), or the key in the
DNS is not the one that signs.`,
  refs: [rfc(6376, '6.1'), rfc(8301, '3'), rfc(8463)],
  on: 'message',
  needs: { dkim: messageSignatures, header: messageHeader, relay: messageRelay },
  messages: {
    broken: { severity: 'error', text, remedy },
    extra: {
      severity: 'notice',
      text: (failed: Failed) => `${text(failed)}; another one holds`,
      remedy,
    },
    relayed: {
      severity: 'notice',
      text: (failed: Failed) =>
        `${text(failed)}; a mailing list or forwarder has passed the message on since`,
      remedy: () => 'Give the message as your server sent it, not the copy that somebody passed on.',
    },
    rotated: {
      severity: 'notice',
      text: ({ domain, fault }: Failed) =>
        `the DKIM signature of ${domain} ${fault}; the message is older than a week, and the key may have been changed since`,
      remedy: () => 'Give a message that was sent lately.',
    },
  },
  examples: [
    {
      title: 'a signature that holds',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': good }) },
      says: [],
    },
    {
      title: 'a footer that was added after signing',
      zone: sampleKeyRecords(),
      messages: {
        'a.eml': letter({ 'DKIM-Signature': good }, 'Hello Ann,\n\nwe have news.\n-- \nchecked\n'),
      },
      says: ['broken'],
    },
    {
      title: 'a subject that was changed after signing',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': rsa, Subject: '[list] News of the week' }) },
      says: ['broken'],
    },
    {
      title: 'a subject that a mailing list changed, which signed it too',
      zone: `${sampleKeyRecords()}\n${sampleKeyRecords('example.org')}`,
      messages: {
        'a.eml': letter({
          'DKIM-Signature': good,
          'dkim-signature': list,
          'List-Id': '<news.lists.example.org>',
          Subject: '[news] News of the week',
        }),
      },
      says: ['relayed'],
    },
    {
      title: 'SHA-1, and a signature that nobody can read',
      zone: sampleKeyRecords(),
      messages: {
        'a.eml': letter({ 'DKIM-Signature': sha1 }),
        'b.eml': letter({ 'DKIM-Signature': good.replace('v=1', 'v=1;') }),
      },
      says: ['broken', 'broken'],
    },
    {
      title: 'no key for a message that was sent yesterday',
      zone: '',
      messages: { 'a.eml': letter({ 'DKIM-Signature': good }) },
      says: ['broken'],
    },
    {
      title: 'no key any more for a message of last year',
      zone: '',
      messages: {
        'a.eml': letter({
          'DKIM-Signature': good,
          Received: 'from a.example.com by mx.example.net; Wed, 1 Jan 2025 12:00:05 +0000',
        }),
      },
      says: ['rotated'],
    },
    {
      title: 'a signature of somebody else that fails beside the own one',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': good, 'dkim-signature': foreign }) },
      says: ['extra'],
    },
    {
      title: 'a key that cannot be asked for',
      zone: '',
      unanswered: { 'TXT s1._domainkey.example.com': 'timeout' },
      messages: { 'a.eml': letter({ 'DKIM-Signature': good }) },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'no signature at all',
      zone: '',
      messages: { 'a.eml': letter() },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ dkim }) => dkim.unread ?? (dkim.signatures.length === 0 ? unsigned(dkim) : undefined),
  *run({ dkim, header, relay }, say, message) {
    const { signatures, aligned } = dkim;
    const silent = signatures.find(({ result }) => result === 'temperror');
    const isOld = header.receivedAt !== undefined && header.now - header.receivedAt > week;
    for (const signature of signatures.filter(hasFailed).slice(0, mostSaid)) {
      const { reason } = signature;
      const said = {
        domain: signature.domain ?? 'no readable domain',
        reason,
        fault: faultInWords(reason, signature),
        remedy: faultRemedy(reason, signature),
      };
      const at = lineOf(message, signature.line);
      if (aligned.length > 0) yield say.extra(said, at);
      else if (isOld && hangsOnKey.has(reason)) yield say.rotated(said, at);
      else if (relay.kind !== 'none' && hangsOnContent.has(reason)) {
        if (relay.kind === 'unobserved') throw new Unobserved(relay.why);
        yield say.relayed(said, at);
      }
      // What the silent one would have said decides how bad this is.
      else if (silent === undefined) yield say.broken(said, at);
    }
    if (silent !== undefined && aligned.length === 0)
      throw new Unobserved(`DKIM key at ${keyNameOf(silent)}: ${silent.detail ?? 'no answer'}`);
  },
});

const hasFailed = (
  signature: MessageSignature,
): signature is MessageSignature & { readonly reason: SignatureReason } =>
  signature.reason !== undefined && signature.result !== 'temperror';

const hangsOnKey: ReadonlySet<SignatureReason> = new Set([
  'key-missing',
  'key-revoked',
  'key-syntax',
  'key-type',
  'wrong-key',
  'signature-mismatch',
]);

const hangsOnContent: ReadonlySet<SignatureReason> = new Set([
  'body-changed',
  'body-too-short',
  'header-changed',
  'signature-mismatch',
]);
