import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spf } from '../../facts/spf.ts';

interface Several {
  readonly count: number;
  readonly records: readonly string[];
}

export default defineCheck({
  id: 'spf/multiple',
  title: 'The domain has only one SPF record',
  why: `With two SPF records receivers do not pick one: the result is a permanent error, and SPF is lost for all mail of
the domain. It happens when a new provider's instructions are followed beside the record that is already there.`,
  refs: [rfc(7208, '3.2'), rfc(7208, '4.5')],
  on: 'domain',
  needs: { spf },
  messages: {
    several: {
      severity: 'error',
      text: ({ count, records }: Several) =>
        `the domain has ${count} SPF records: ${listed(records.map(quoted), 3)}`,
      remedy: () =>
        'Merge their terms into one record with a single "all" at its end, and delete the others.',
    },
  },
  examples: [
    {
      title: 'one among other TXT records',
      zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "token=1"\nexample.com. TXT "spf2.0/mfrom -all"',
      says: [],
    },
    {
      title: 'two records',
      zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "v=spf1 include:_spf.example.net ~all"',
      says: ['several'],
    },
    {
      title: 'one that only looks like a second',
      zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "v=spf10 -all"',
      says: [],
    },
  ],
  *run({ spf: { records, at } }, say) {
    if (records.length < 2) return;
    yield say.several({ count: records.length, records: records.slice(0, 4).map(({ text }) => text) }, at);
  },
});
