import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { lineOf } from '../../facts/message-header.ts';
import { messageSignatures, speaking, withoutSpeaking } from '../../facts/message-signatures.ts';
import { sampleKeyRecords, sampleSignatures } from '../../mail/dkim/index.ts';
import { letter } from '../../mail/message/index.ts';

interface Open {
  readonly domain: string;
  readonly length: number;
}

export default defineCheck({
  id: 'signature/body-length',
  title: 'A DKIM signature covers the whole body',
  why: `The tag "l=" leaves what comes after so many octets unsigned. Anybody can then put a text of their own after the
signed one, or in its place with some HTML, and send it on under your name with a signature that holds. Some receivers
distrust such signatures altogether.`,
  refs: [rfc(6376, '8.2'), rfc(6376, '3.5')],
  on: 'message',
  needs: { dkim: messageSignatures },
  messages: {
    open: {
      severity: 'warning',
      text: ({ domain, length }: Open) =>
        `the DKIM signature of ${domain} covers only the first ${length} octets of the body ("l=${length}"), and anybody can add to it`,
      remedy: () => 'Sign without "l=" (OpenDKIM: without BodyLengthDB).',
    },
  },
  examples: [
    {
      title: 'the whole body is signed',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': sampleSignatures.good }) },
      says: [],
    },
    {
      title: 'only the beginning is signed',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': sampleSignatures.cut }, 'Hello Ann,\n\nbuy this!\n') },
      says: ['open'],
    },
  ],
  skip: withoutSpeaking,
  *run({ dkim }, say, message) {
    for (const { domain = '', length, line } of speaking(dkim))
      if (length !== undefined) yield say.open({ domain, length }, lineOf(message, line));
  },
});
