import { defineCheck } from '../../core/check.ts';
import { provider, rfc } from '../../core/reference.ts';
import { lineOf } from '../../facts/message-header.ts';
import { messageSignatures, unsigned } from '../../facts/message-signatures.ts';
import { sampleKeyRecords, sampleSignatures } from '../../mail/dkim/index.ts';
import { draft, letter } from '../../mail/message/index.ts';

export default defineCheck({
  id: 'signature/missing',
  title: 'A message that was sent has a DKIM signature',
  why: `Gmail, Yahoo and Outlook.com refuse bulk mail without a DKIM signature, and trust other mail less. SPF alone breaks
as soon as a message is forwarded; a signature stays with it.`,
  refs: [rfc(6376), provider('Gmail: sender guidelines', 'https://support.google.com/a/answer/81126')],
  on: 'message',
  needs: { dkim: messageSignatures },
  messages: {
    missing: {
      severity: 'warning',
      text: () => 'the message was sent without a DKIM signature',
      remedy: () =>
        'Let the server that sends it sign it with a key of the domain in From, and publish the key at <selector>._domainkey of that domain.',
    },
  },
  examples: [
    {
      title: 'a signed message',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': sampleSignatures.good }) },
      says: [],
    },
    {
      title: 'a template, which the server signs when it sends it',
      zone: '',
      messages: { 'a.eml': draft() },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'a message that has arrived unsigned',
      zone: '',
      messages: { 'a.eml': letter() },
      says: ['missing'],
    },
  ],
  skip: ({ dkim }) => dkim.unread ?? (dkim.isSent || dkim.signatures.length > 0 ? undefined : unsigned(dkim)),
  *run({ dkim }, say, message) {
    if (dkim.signatures.length === 0) yield say.missing({}, lineOf(message, 1));
  },
});
