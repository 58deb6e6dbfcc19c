import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { placeOf } from '../../facts/place.ts';
import { spf } from '../../facts/spf.ts';
import { isSenderId } from '../../facts/spf-near-miss.ts';

export default defineCheck({
  id: 'spf/sender-id',
  title: 'The domain has no Sender ID record',
  why: `Sender ID was a competitor of SPF with records that start with "spf2.0". It has been given up, and no receiver
of weight reads such records. They do no harm by themselves, but some are taken for the SPF record that is missing.`,
  refs: [
    rfc(7208, '3.1'),
    provider(
      'IESG: Sender ID moved to Historic',
      'https://datatracker.ietf.org/doc/status-change-change-sender-id-to-historic/',
    ),
  ],
  on: 'domain',
  needs: { spf },
  messages: {
    published: {
      severity: 'notice',
      text: ({ text }: { text: string }) =>
        `the domain has a record of the abandoned protocol Sender ID: ${quoted(text)}`,
      remedy: () => 'Delete it; the record that starts with "v=spf1" does the work.',
    },
  },
  examples: [
    { title: 'SPF only', zone: 'example.com. TXT "v=spf1 -all"', says: [] },
    {
      title: 'a Sender ID record',
      zone: 'example.com. TXT "v=spf1 -all"\nexample.com. TXT "spf2.0/mfrom,pra include:_spf.example.net -all"',
      says: ['published'],
    },
  ],
  *run({ spf: { texts } }, say) {
    for (const { text, rr } of texts.filter(({ text }) => isSenderId(text)))
      yield say.published({ text }, placeOf('TXT', rr));
  },
});
