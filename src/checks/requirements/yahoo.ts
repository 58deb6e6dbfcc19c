import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { bulkWithoutDmarc, ptrRecord, receiverExamples, withoutPtr } from '../../facts/receiver-samples.ts';
import { heldAgainst } from '../../facts/receiver-unmet.ts';

export default defineCheck({
  id: 'requirements/yahoo',
  title: 'Yahoo would take the mail of the domain',
  why: `Yahoo, with AOL, requires SPF or DKIM, valid reverse DNS that does not look generic, and a domain that exists and takes
replies; of bulk senders SPF, DKIM and a DMARC that passes. The causes are findings of their own; this one says what Yahoo
makes of them, and with which reply.`,
  refs: [
    provider('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
    provider('Yahoo: SMTP error codes', 'https://senders.yahooinc.com/smtp-error-codes/'),
  ],
  ...heldAgainst('yahoo'),
  examples: receiverExamples([withoutPtr, bulkWithoutDmarc], ptrRecord),
});
