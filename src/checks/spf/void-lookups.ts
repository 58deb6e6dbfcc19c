import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spf, withoutRecord } from '../../facts/spf.ts';
import { liveTermsOf, unansweredIn, voidLimit } from '../../mail/spf/index.ts';

interface Voids {
  readonly voids: number;
  readonly terms: readonly { readonly term: string; readonly domain: string }[];
}

export default defineCheck({
  id: 'spf/void-lookups',
  title: 'At most two DNS look-ups of the SPF record find nothing',
  why: `A term that asks for something which does not exist is a void look-up. Receivers give up with a permanent error
at the third one, a measure against abuse of their name servers. Such terms are mostly left from hosts and services that
have been switched off.`,
  refs: [rfc(7208, '4.6.4')],
  on: 'domain',
  needs: { spf },
  messages: {
    exceeded: {
      severity: 'error',
      text: ({ voids, terms }: Voids) =>
        `${voids} look-ups of the SPF record find nothing where ${voidLimit} are allowed: ${listed(terms.map(({ term, domain }) => `${quoted(term)} of ${domain}`))}`,
      remedy: () => 'Delete the terms whose hosts are gone, and those that include records with such terms.',
    },
  },
  examples: [
    {
      title: 'two that find nothing',
      zone: 'example.com. TXT "v=spf1 a:x.example.com mx -all"',
      says: [],
    },
    {
      title: 'hosts with one kind of address',
      zone: `example.com. TXT "v=spf1 a:x.example.com a:y.example.com a:z.example.com -all"
x.example.com. A 192.0.2.1
y.example.com. A 192.0.2.2
z.example.com. AAAA 2001:db8::3`,
      says: [],
    },
    {
      title: 'names that depend on the mail',
      zone: 'example.com. TXT "v=spf1 exists:%{i}.a.example.com exists:%{i}.b.example.com exists:%{l}.c.example.com -all"',
      says: [],
    },
    {
      title: 'three that find nothing, one of them included',
      zone: `example.com. TXT "v=spf1 a:x.example.com mx include:_spf.example.net -all"
_spf.example.net. TXT "v=spf1 a:gone.example.net -all"`,
      says: ['exceeded'],
    },
    {
      title: 'a third that does not answer',
      zone: 'example.com. TXT "v=spf1 a:x.example.com a:y.example.com a:z.example.com -all"',
      unanswered: { 'A z.example.com': 'servfail' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: withoutRecord,
  *run({ spf: { tree, at } }, say) {
    const terms = [...liveTermsOf(tree)]
      .filter(({ node }) => node.child === undefined && node.voids > 0)
      .map(({ node, at }) => ({ term: node.term.text, domain: at.domain }));
    if (tree.voids > voidLimit) yield say.exceeded({ voids: tree.voids, terms: terms.slice(0, 8) }, at);
    const [unanswered] = unansweredIn(tree);
    if (unanswered !== undefined && tree.voids + unansweredIn(tree).length > voidLimit)
      throw new Unobserved(unanswered);
  },
});
