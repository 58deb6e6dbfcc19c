import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { ptrRecord, receiverExamples, withoutDmarc } from '../../facts/receiver-samples.ts';
import { heldAgainst } from '../../facts/receiver-unmet.ts';

export default defineCheck({
  id: 'requirements/icloud',
  title: 'iCloud Mail would take the mail of the domain',
  why: `Apple requires reverse DNS, SPF, DKIM and DMARC of everybody who sends to iCloud, and says that mail is rejected where not
all of it is met. The causes are findings of their own; this one says what iCloud makes of them.`,
  refs: [provider('iCloud: postmaster information', 'https://support.apple.com/102322')],
  ...heldAgainst('icloud'),
  examples: receiverExamples([withoutDmarc], ptrRecord),
});
