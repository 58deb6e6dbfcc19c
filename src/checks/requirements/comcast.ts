import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { ptrRecord, receiverExamples, withoutPtr } from '../../facts/receiver-samples.ts';
import { heldAgainst } from '../../facts/receiver-unmet.ts';

export default defineCheck({
  id: 'requirements/comcast',
  title: 'Comcast would take the mail of the domain',
  why: `Comcast refuses addresses without reverse DNS (PTR1000), dynamic ones, and those on Spamhaus lists (BL000001). The causes
are findings of their own; this one says what Comcast makes of them.`,
  refs: [provider('Comcast: mail error codes', 'https://postmaster.comcast.net/mail-error-codes/')],
  ...heldAgainst('comcast'),
  examples: receiverExamples([withoutPtr], ptrRecord),
});
