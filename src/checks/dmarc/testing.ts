import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { dmarcTexts, ownRecord, withoutOwnRecord } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';
import { policies } from '../../mail/dmarc/index.ts';

type Lowered = { name: string; strongest: string };

export default defineCheck({
  id: 'dmarc/testing',
  title: 'The DMARC policy is meant, not only tried out',
  why: `With t=y the domain says that it is only trying its policy: receivers by RFC 9989 then apply one level less, quarantine
for reject and nothing for quarantine. It is easily forgotten. Receivers by RFC 7489 do not know the tag, and apply the full
policy.`,
  refs: [rfc(9989, '4.7')],
  on: 'domain',
  needs: { dmarcTexts, declared },
  messages: {
    lowered: {
      severity: 'notice',
      text: ({ name, strongest }: Lowered) =>
        `the record at ${name} is in test mode (t=y), so that receivers apply one level less than "${strongest}"`,
      remedy: () => 'Delete t=y once the reports show no mail of your own that fails.',
    },
    idle: {
      severity: 'notice',
      text: ({ name }: { name: string }) =>
        `t=y in the record at ${name} has no effect, since the policy is none`,
      remedy: () => 'Delete it, or set the policy that you want to try out.',
    },
  },
  examples: [
    { title: 'meant', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
    { title: 'said to be meant', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; t=n"', says: [] },
    { title: 'tried out', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; t=y"', says: ['lowered'] },
    { title: 'nothing to try', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; t=y"', says: ['idle'] },
  ],
  skip: ({ dmarcTexts, declared }) =>
    declared.profile === 'parked'
      ? 'dmarc/parked says what a parked domain needs'
      : withoutOwnRecord(dmarcTexts),
  *run({ dmarcTexts }, say) {
    const own = ownRecord(dmarcTexts);
    const record = own?.parsed.record;
    if (own === undefined || record === undefined || record.t === 'n') return;
    const at = placeOf('TXT', own.source);
    const { name } = dmarcTexts;
    const strongest =
      policies.findLast((policy) => [record.p, record.sp, record.np].includes(policy)) ?? 'none';
    yield strongest === 'none' ? say.idle({ name }, at) : say.lowered({ name, strongest }, at);
  },
});
