import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { placeOf } from '../../facts/place.ts';
import { obsoleteRecords } from '../../facts/spf-obsolete.ts';
import { textOf } from '../../net/dns/text.ts';

export default defineCheck({
  id: 'spf/obsolete-type',
  title: 'SPF is published as TXT, not as the obsolete type SPF',
  why: `For some years SPF records could also be published with a record type of their own, number 99. The standard
took it back in 2014, and receivers only read TXT. A copy that nobody reads is a copy that nobody keeps up to date.`,
  refs: [rfc(7208, '3.1')],
  on: 'domain',
  needs: { obsoleteRecords },
  messages: {
    published: {
      severity: 'notice',
      text: ({ text }: { text: string }) =>
        `the domain has a record of the obsolete type SPF, ${quoted(text)}, which receivers do not read`,
      remedy: () => 'Delete it, and keep the TXT record.',
    },
  },
  examples: [
    { title: 'TXT only', zone: 'example.com. TXT "v=spf1 -all"', says: [] },
    {
      title: 'both types',
      zone: 'example.com. TXT "v=spf1 -all"\nexample.com. SPF "v=spf1 -all"',
      says: ['published'],
    },
    {
      title: 'a server that refuses the type',
      zone: 'example.com. TXT "v=spf1 -all"',
      unanswered: { 'SPF example.com': 'refused' },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ obsoleteRecords }) =>
    obsoleteRecords === undefined ? 'the type is not answered, and nothing needs it' : undefined,
  *run({ obsoleteRecords }, say) {
    const record = obsoleteRecords?.[0];
    if (record !== undefined) yield say.published({ text: textOf(record.data) }, placeOf('SPF', record));
  },
});
