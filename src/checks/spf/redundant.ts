import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spf, withoutSoundRecord } from '../../facts/spf.ts';
import { redundantTerms } from '../../facts/spf-redundant.ts';

interface Covered {
  readonly term: string;
  readonly by: string;
}

export default defineCheck({
  id: 'spf/redundant',
  title: 'No term of the SPF record is covered by another',
  why: `A term whose addresses all lie in networks that the record names anyway can go without any change in the result.
An "a" or "mx" of this kind costs one of the ten look-ups for nothing.`,
  refs: [rfc(7208, '4.6.4'), rfc(7208, '3.4')],
  on: 'domain',
  needs: { spf },
  messages: {
    network: {
      severity: 'notice',
      text: ({ term, by }: Covered) => `${quoted(term)} in the SPF record is covered by ${quoted(by)}`,
      remedy: ({ term }) => `Delete ${quoted(term)}.`,
    },
    lookup: {
      severity: 'notice',
      text: ({ term, by }: Covered) =>
        `${quoted(term)} in the SPF record costs a DNS look-up, and all its addresses are covered by ${quoted(by)} and the like`,
      remedy: ({ term }) => `Delete ${quoted(term)}, unless its addresses are about to change.`,
    },
  },
  examples: [
    {
      title: 'networks side by side',
      zone: 'example.com. TXT "v=spf1 ip4:192.0.2.0/25 ip4:192.0.2.128/25 a -all"\nexample.com. A 198.51.100.1',
      says: [],
    },
    {
      title: 'a host of which only one family is covered',
      zone: 'example.com. TXT "v=spf1 a ip4:192.0.2.0/24 -all"\nexample.com. A 192.0.2.1\nexample.com. AAAA 2001:db8::1',
      says: [],
    },
    {
      title: 'a network of which a part is turned away',
      zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1 -ip4:192.0.2.0/28 ip4:192.0.2.0/24 -all"',
      says: [],
    },
    {
      title: 'an address within a network',
      zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1 ip4:192.0.2.0/24 -all"',
      says: ['network'],
    },
    {
      title: 'mail hosts within a network',
      zone: 'example.com. TXT "v=spf1 mx ip4:192.0.2.0/24 -all"\nexample.com. MX 1 mx.example.com.\nmx.example.com. A 192.0.2.1',
      says: ['lookup'],
    },
  ],
  skip: withoutSoundRecord,
  *run({ spf: { tree, at } }, say) {
    for (const { isCostly, ...data } of redundantTerms(tree).slice(0, 10))
      yield isCostly ? say.lookup(data, at) : say.network(data, at);
  },
});
