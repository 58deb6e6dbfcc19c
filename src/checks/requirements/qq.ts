import { defineCheck } from '../../core/check.ts';
import { provider, rfc } from '../../core/reference.ts';
import { outsideSpf, receiverExamples, spfRecord } from '../../facts/receiver-samples.ts';
import { heldAgainst } from '../../facts/receiver-unmet.ts';

export default defineCheck({
  id: 'requirements/qq',
  title: 'QQ Mail would take the mail of the domain',
  why: `QQ Mail refuses mail that does not pass SPF, or that fails the DMARC policy of its domain. The causes are findings of their
own; this one says what QQ makes of them.`,
  refs: [rfc(7208, '8'), provider('QQ Mail: replies that were seen', 'https://smtp.codes/')],
  ...heldAgainst('qq'),
  examples: receiverExamples([outsideSpf], spfRecord),
});
