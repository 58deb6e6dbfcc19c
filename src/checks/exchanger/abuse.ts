import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { takingMailFor } from '../../facts/role-refusals.ts';
import { roleExamples } from '../../facts/role-samples.ts';

export default defineCheck({
  id: 'exchanger/abuse',
  title: 'Every mail exchanger takes mail for abuse',
  why: `Whoever gets unwanted mail in the name of the domain writes to abuse, and so do block lists and the complaint
services of providers. Where nobody can be reached there, the next step is a listing instead of a message.`,
  refs: [rfc(2142, '2'), rfc(2142, '4')],
  ...takingMailFor('abuse', 'notice'),
  examples: roleExamples('abuse'),
});
