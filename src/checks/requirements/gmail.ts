import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import {
  asItShouldBe,
  bulkWithoutDmarc,
  receiverExamples,
  spfRecord,
  withoutPtr,
} from '../../facts/receiver-samples.ts';
import { heldAgainst } from '../../facts/receiver-unmet.ts';
import { letter } from '../../mail/message/index.ts';

const inNameOfGmail = {
  ...asItShouldBe,
  title: 'a message in the name of a mailbox at Gmail',
  messages: { 'a.eml': letter({ From: 'shop@gmail.com' }) },
  says: ['unmet'],
};

export default defineCheck({
  id: 'requirements/gmail',
  title: 'Gmail would take the mail of the domain',
  why: `Gmail requires SPF or DKIM, reverse DNS and TLS of everybody, and SPF, DKIM, DMARC and one-click unsubscribing of those
who send it some 5,000 messages a day. Since November 2025 it refuses what does not comply. The causes are findings of their
own; this one says what Gmail makes of them, and with which reply.`,
  refs: [
    provider('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
    provider('Gmail: SMTP errors and codes', 'https://support.google.com/a/answer/3726730'),
  ],
  ...heldAgainst('gmail'),
  examples: receiverExamples([withoutPtr, bulkWithoutDmarc, inNameOfGmail], spfRecord),
});
