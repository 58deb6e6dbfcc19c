import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spf, withoutRecord } from '../../facts/spf.ts';

export default defineCheck({
  id: 'spf/ptr',
  title: 'The SPF record does without the mechanism ptr',
  why: `The mechanism "ptr" has to look up the name of every client, and is slow, unreliable and a burden on the name
servers of the reverse zones. The standard says that it should not be published, and some receivers skip it or refuse
the record because of it.`,
  refs: [rfc(7208, '5.5')],
  on: 'domain',
  needs: { spf },
  messages: {
    used: {
      severity: 'warning',
      text: ({ term }: { term: string }) => `the SPF record uses ${quoted(term)}, which should not be used`,
      remedy: () => 'Name the senders with "a:", "mx", "ip4:", "ip6:" or "include:", and delete the term.',
    },
  },
  examples: [
    { title: 'without ptr', zone: 'example.com. TXT "v=spf1 a mx -all"', says: [] },
    {
      title: 'ptr in what somebody else publishes',
      zone: 'example.com. TXT "v=spf1 include:_spf.example.net -all"\n_spf.example.net. TXT "v=spf1 ptr -all"',
      says: [],
    },
    { title: 'ptr', zone: 'example.com. TXT "v=spf1 mx ptr -all"', says: ['used'] },
    { title: 'ptr with a name', zone: 'example.com. TXT "v=spf1 ?PTR:example.net -all"', says: ['used'] },
  ],
  skip: withoutRecord,
  *run({ spf: { tree, at } }, say) {
    const found = tree.terms.find(
      ({ term, isDead }) => !isDead && term.kind === 'directive' && term.mechanism.name === 'ptr',
    );
    if (found !== undefined) yield say.used({ term: found.term.text }, at);
  },
});
