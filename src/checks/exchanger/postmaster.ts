import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { takingMailFor } from '../../facts/role-refusals.ts';
import { roleExamples } from '../../facts/role-samples.ts';

export default defineCheck({
  id: 'exchanger/postmaster',
  title: 'Every mail exchanger takes mail for postmaster',
  why: `Whoever runs another mail server writes to postmaster when mail from or to the domain goes wrong, and so do some
programs that take a domain off a block list. Every domain with mail must have that address, and must take mail for it
from an empty sender too.`,
  refs: [rfc(5321, '4.5.1'), rfc(2142, '5')],
  ...takingMailFor('postmaster', 'warning'),
  examples: roleExamples('postmaster'),
});
