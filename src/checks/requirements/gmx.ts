import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { ptrRecord, receiverExamples, withoutPtr } from '../../facts/receiver-samples.ts';
import { heldAgainst } from '../../facts/receiver-unmet.ts';

export default defineCheck({
  id: 'requirements/gmx',
  title: 'GMX would take the mail of the domain',
  why: `GMX, WEB.DE and mail.com refuse mail that fails SPF, addresses without reverse DNS or with one that is not the HELO name,
and bulk mail without a DKIM signature of the From domain. The causes are findings of their own; this one says what GMX
makes of them.`,
  refs: [provider('GMX: best practices', 'https://postmaster.gmx.net/en/best-practices')],
  ...heldAgainst('gmx'),
  examples: receiverExamples([withoutPtr], ptrRecord),
});
