import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { ptrRecord, receiverExamples, withoutPtr } from '../../facts/receiver-samples.ts';
import { heldAgainst } from '../../facts/receiver-unmet.ts';

export default defineCheck({
  id: 'requirements/tonline',
  title: 'T-Online would take the mail of the domain',
  why: `T-Online takes no mail from dial-up addresses, and asks for reverse DNS that shows who runs the server; a new address is
refused until somebody has written to it. The causes are findings of their own; this one says what T-Online makes of them.`,
  refs: [provider('T-Online: postmaster', 'https://postmaster.t-online.de/')],
  ...heldAgainst('tonline'),
  examples: receiverExamples([withoutPtr], ptrRecord),
});
