import { defineCheck } from '../../core/check.ts';
import { provider, rfc } from '../../core/reference.ts';
import { outsideSpf, receiverExamples, spfRecord } from '../../facts/receiver-samples.ts';
import { heldAgainst } from '../../facts/receiver-unmet.ts';

export default defineCheck({
  id: 'requirements/netease',
  title: 'NetEase would take the mail of the domain',
  why: `163.com and 126.com refuse mail that fails SPF (MI:SPF). The causes are findings of their own; this one says what NetEase
makes of them.`,
  refs: [rfc(7208, '8'), provider('NetEase: replies that were seen', 'https://smtp.codes/')],
  ...heldAgainst('netease'),
  examples: receiverExamples([outsideSpf], spfRecord),
});
