import { defineCheck } from '../../core/check.ts';
import { provider, rfc } from '../../core/reference.ts';
import { ptrRecord, receiverExamples, withoutPtr } from '../../facts/receiver-samples.ts';
import { heldAgainst } from '../../facts/receiver-unmet.ts';

export default defineCheck({
  id: 'requirements/laposte',
  title: 'La Poste would take the mail of the domain',
  why: `Since September 2025 laposte.net takes SPF and DKIM that do not align with the From domain for none at all, and sends such
mail to the spam folder or refuses it. The causes are findings of their own; this one says what La Poste makes of them.`,
  refs: [rfc(7208, '8'), provider('La Poste: postmaster', 'https://postmaster.laposte.net/')],
  ...heldAgainst('laposte'),
  examples: receiverExamples([withoutPtr], ptrRecord),
});
