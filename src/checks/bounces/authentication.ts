import { defineCheck } from '../../core/check.ts';
import { listed } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { type SpfNow, spfNow } from '../../facts/bounce-causes.ts';
import { sampleBounce, sampleBounces, unrelated } from '../../facts/bounce-samples.ts';
import {
  bouncesOf,
  type Came,
  cameBack,
  cameOf,
  isMany,
  placeOfSample,
  remedyFor,
  skipOthers,
} from '../../facts/bounce-words.ts';
import { bounces } from '../../facts/bounces.ts';

interface Unauthenticated extends Came {
  /** `spf`, `dkim`, `dmarc`: what is said to have failed. */
  readonly mechanisms: readonly string[];
  readonly now: readonly SpfNow[];
}

const refused = {
  status: '5.7.26',
  diagnostic:
    '550 5.7.26 Unauthenticated email from example.com is not accepted due to its DMARC policy: SPF [example.com] with ip: [192.0.2.1] = did not pass',
};
const failing = 'example.com. TXT "v=spf1 ip4:198.51.100.0/24 -all"';
const passing = 'example.com. TXT "v=spf1 ip4:192.0.2.0/24 -all"';

export default defineCheck({
  id: 'bounces/authentication',
  title: 'No receiver refuses mail of the domain for want of authentication',
  why: `A receiver that answers 550 5.7.26, or names SPF, DKIM or DMARC in its refusal, could not tell that the mail is the
domain's own. Every mail by the same way fares the same, with this receiver and soon with others. Where the text names the
sending address, SPF is evaluated for it again, to tell whether the cause still stands.`,
  refs: [
    rfc(7372, '3'),
    rfc(9989, '5.3'),
    provider('Gmail: SMTP errors and codes', 'https://support.google.com/a/answer/3726730'),
  ],
  on: 'bounces',
  needs: { bounces, spfNow },
  messages: {
    many: {
      severity: 'error',
      text: (came: Unauthenticated) => `${cameBack(came)}${stillFails(came.now)}`,
      remedy: remedyFor,
    },
    few: {
      severity: 'warning',
      text: (came: Unauthenticated) => `${cameBack(came)}${stillFails(came.now)}`,
      remedy: remedyFor,
    },
    mended: {
      severity: 'notice',
      text: (came: Unauthenticated) =>
        `${cameBack(came)}; SPF now passes for ${listed(came.now.map(({ ip }) => ip))}, as it may not have done then`,
      remedy: () =>
        'Send again by the same way; where it still comes back, look at the DKIM signature and its alignment.',
    },
  },
  examples: [
    unrelated,
    { title: 'one refusal', zone: failing, bounces: { 'a.eml': sampleBounce(refused) }, says: ['few'] },
    {
      title: 'a way by which nothing arrives',
      zone: failing,
      bounces: { 'bounces.mbox': sampleBounces(6, refused) },
      says: ['many'],
    },
    {
      title: 'an address that the SPF record has since',
      zone: passing,
      bounces: { 'a.eml': sampleBounce(refused) },
      says: ['mended'],
    },
    {
      title: 'no answer about SPF',
      zone: '',
      unanswered: { 'TXT example.com': 'timeout' },
      bounces: { 'a.eml': sampleBounce(refused) },
      says: ['few'],
    },
  ],
  skip: (_, { name }) => skipOthers(name),
  *run({ bounces, spfNow: now }, say) {
    for (const count of bouncesOf(bounces, ['email-auth-failure'])) {
      const mechanisms = count.mechanisms.map(({ name }) => name);
      const came = { ...cameOf(count), mechanisms, now };
      const message = isMended(came) ? 'mended' : isMany(count) ? 'many' : 'few';
      yield say[message](came, placeOfSample(count));
    }
  },
});

/** A signature that failed cannot be looked at again. */
const isMended = ({ now, mechanisms }: Unauthenticated): boolean =>
  now.length > 0 && now.every(({ result }) => result === 'pass') && !mechanisms.includes('dkim');

const stillFails = (now: readonly SpfNow[]): string => {
  const known = now.filter(({ result }) => result !== 'temperror' && result !== 'pass');
  return known.length === 0
    ? ''
    : `; SPF still gives ${listed(known.map(({ ip, result }) => `${result} for ${ip}`))}`;
};
