import { defineCheck } from '../../core/check.ts';
import { listed } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { lineOf, messageHeader } from '../../facts/message-header.ts';
import { messageSignatures, speaking, withoutSpeaking } from '../../facts/message-signatures.ts';
import { sampleKeyRecords, sampleSignatures } from '../../mail/dkim/index.ts';
import { letter, named, newsletter } from '../../mail/message/index.ts';

interface Unsigned {
  readonly fields: readonly string[];
}

const both = ['List-Unsubscribe', 'List-Unsubscribe-Post'];

export default defineCheck({
  id: 'signature/unsubscribe',
  title: 'The DKIM signature covers what unsubscribes with one click',
  why: `Mailbox providers show a button to unsubscribe only where both fields are covered by a signature that holds: else
anybody could forward a message with a target of their own. Gmail and Yahoo require the button of bulk senders.`,
  refs: [rfc(8058, '4'), provider('Gmail: sender guidelines', 'https://support.google.com/a/answer/81126')],
  on: 'message',
  needs: { dkim: messageSignatures, header: messageHeader },
  messages: {
    unsigned: {
      severity: 'warning',
      text: ({ fields }: Unsigned) =>
        `${listed(fields)} ${fields.length === 1 ? 'is' : 'are'} not covered by a DKIM signature that holds, so that mailbox providers show no button to unsubscribe`,
      remedy: ({ fields }: Unsigned) => `Have the signer name ${listed(fields)} in "h=".`,
    },
  },
  examples: [
    {
      title: 'a newsletter that is signed with both',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': newsletter({ 'DKIM-Signature': sampleSignatures.newsletter }) },
      says: [],
    },
    {
      title: 'both were put in after signing',
      zone: sampleKeyRecords(),
      messages: {
        'a.eml': letter({
          'DKIM-Signature': sampleSignatures.good,
          'List-Unsubscribe': '<https://www.example.com/u/4711>',
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
      says: ['unsigned'],
    },
    {
      title: 'a letter that has no such fields',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': sampleSignatures.good }) },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip(facts) {
    const isThere = both.every((field) => named(facts.header, field.toLowerCase()).length > 0);
    return (
      withoutSpeaking(facts) ??
      (isThere ? undefined : 'the message does not offer to unsubscribe with one click')
    );
  },
  *run({ dkim, header }, say, message) {
    const lists = dkim.signatures
      .filter(({ result }) => result === 'pass')
      .map((one) => one.signedHeaders ?? []);
    // RFC 8058 §4: a signature has to cover both.
    const missing = lists.map((names) => both.filter((field) => !names.includes(field.toLowerCase())));
    const least = [...missing].sort((a, b) => a.length - b.length)[0] ?? both;
    const at = lineOf(message, named(header, 'list-unsubscribe-post')[0]?.line ?? 1);
    if (least.length > 0 && speaking(dkim).length > 0) yield say.unsigned({ fields: least }, at);
  },
});
