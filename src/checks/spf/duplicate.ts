import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spf, withoutRecord } from '../../facts/spf.ts';
import { formatTerm } from '../../mail/spf/index.ts';

export default defineCheck({
  id: 'spf/duplicate',
  title: 'No mechanism stands twice in the SPF record',
  why: `A mechanism that has not matched the first time does not match the second time. A repeated include costs its
look-ups again, all those below it included, out of the ten that a record may cause.`,
  refs: [rfc(7208, '4.6.4')],
  on: 'domain',
  needs: { spf },
  messages: {
    costly: {
      severity: 'warning',
      text: ({ term, lookups }: { term: string; lookups: number }) =>
        `${quoted(term)} stands more than once in the SPF record and costs ${lookups} of the ten DNS look-ups each time`,
      remedy: ({ term }) => `Keep ${quoted(term)} once.`,
    },
    repeated: {
      severity: 'notice',
      text: ({ term }: { term: string }) => `${quoted(term)} stands more than once in the SPF record`,
      remedy: ({ term }) => `Keep ${quoted(term)} once.`,
    },
  },
  examples: [
    {
      title: 'different terms',
      zone: 'example.com. TXT "v=spf1 a a:www.example.com ip4:192.0.2.1 ip4:192.0.2.2 -all"',
      says: [],
    },
    {
      title: 'an include twice',
      zone: 'example.com. TXT "v=spf1 include:_spf.example.net mx include:_SPF.example.net -all"\n_spf.example.net. TXT "v=spf1 -all"',
      says: ['costly'],
    },
    {
      title: 'an address twice',
      zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1 +ip4:192.0.2.1/32 -all"',
      says: ['repeated'],
    },
  ],
  skip: withoutRecord,
  *run({ spf: { tree, at } }, say) {
    const live = tree.terms.filter(({ isDead, term }) => !isDead && term.kind === 'directive');
    const seen = new Map<string, number>();
    for (const { term, lookups } of live) {
      const text = formatTerm(term).toLowerCase();
      const times = (seen.get(text) ?? 0) + 1;
      seen.set(text, times);
      if (times !== 2) continue;
      yield lookups > 0 ? say.costly({ term: text, lookups }, at) : say.repeated({ term: text }, at);
    }
  },
});
