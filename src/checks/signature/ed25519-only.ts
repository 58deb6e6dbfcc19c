import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { lineOf } from '../../facts/message-header.ts';
import { messageSignatures, speaking, withoutSpeaking } from '../../facts/message-signatures.ts';
import { sampleKeyRecords, sampleSignatures } from '../../mail/dkim/index.ts';
import { letter } from '../../mail/message/index.ts';

export default defineCheck({
  id: 'signature/ed25519-only',
  title: 'A message that is signed with Ed25519 is signed with RSA as well',
  why: `Every receiver verifies RSA; Gmail, Outlook.com and others still do not verify Ed25519, and take a message that has
only such a signature for unsigned. Two signatures side by side serve both.`,
  refs: [rfc(8463, '3'), rfc(8301, '3.1')],
  on: 'message',
  needs: { dkim: messageSignatures },
  messages: {
    alone: {
      severity: 'warning',
      text: ({ domain }: { readonly domain: string }) =>
        `the only DKIM signature of ${domain} that holds is made with Ed25519, which not every receiver can verify`,
      remedy: () => 'Sign with rsa-sha256 as well, under a selector of its own.',
    },
  },
  examples: [
    {
      title: 'both',
      zone: sampleKeyRecords(),
      messages: {
        'a.eml': letter({ 'DKIM-Signature': sampleSignatures.good, 'dkim-signature': sampleSignatures.rsa }),
      },
      says: [],
    },
    {
      title: 'RSA',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': sampleSignatures.rsa }) },
      says: [],
    },
    {
      title: 'Ed25519 alone',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': sampleSignatures.good }) },
      says: ['alone'],
    },
  ],
  skip: withoutSpeaking,
  *run({ dkim }, say, message) {
    const own = speaking(dkim);
    const [first] = own;
    if (first !== undefined && own.every(({ algorithm }) => algorithm === 'ed25519-sha256'))
      yield say.alone({ domain: first.domain ?? '' }, lineOf(message, first.line));
  },
});
