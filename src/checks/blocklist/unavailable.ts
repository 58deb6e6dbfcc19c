import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { rfc } from '../../core/reference.ts';
import { blocklistTrust } from '../../facts/blocklist-trust.ts';

const lists = (...ids: readonly string[]) => ({ blocklists: ids.map((id) => ({ id, hasKey: false })) });
const declared = { sendingNetworks: ['192.0.2.9', '192.0.2.10'] };

export default defineCheck({
  id: 'blocklist/unavailable',
  title: 'The block lists that are asked show by their test entries that they answer',
  why: `Block lists refuse: resolvers that many share, those of hosting companies and of GitHub's runners, and whoever asks too
much. Some say so by an address such as 127.255.255.254, which careless programs take for a listing; others answer that
nobody is listed, which they take for a clean bill. Lists also die, and then list nobody, or everybody. So every list is first
asked about what must be on it and what must not; one that fails there is neither believed nor passed over in silence.
A resolver of your own, or an access key, makes most of them answer.`,
  refs: [
    rfc(5782, '5'),
    rfc(6471, '3.4'),
    {
      title: 'Spamhaus: return codes of the DNSBLs',
      url: 'https://www.spamhaus.org/faqs/dnsbl-usage/',
    },
  ],
  on: 'blocklist',
  needs: { blocklistTrust },
  messages: {},
  examples: [
    {
      title: 'a list that works',
      zone: '2.0.0.127.bl.spamcop.net. A 127.0.0.2',
      declared,
      settings: lists('spamcop'),
      says: [],
    },
    {
      title: 'a list that refuses, said once for all addresses',
      zone: '*.zen.spamhaus.org. A 127.255.255.254',
      declared,
      settings: lists('spamhaus-zen'),
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a list that refuses without a word',
      zone: 'bl.spamcop.net. TXT "a list"',
      declared,
      settings: lists('spamcop'),
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a list that lists everything',
      zone: '*.bl.spamcop.net. A 127.0.0.2',
      declared,
      settings: lists('spamcop'),
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a list without a test entry: what it does not list proves nothing',
      zone: '',
      declared,
      settings: { blocklists: [{ id: 'abusix-combined', hasKey: true }] },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a list that does not answer',
      zone: '',
      declared,
      settings: lists('spamcop'),
      unanswered: { 'A 2.0.0.127.bl.spamcop.net': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  // biome-ignore lint/correctness/useYield: what it has to say is that nothing could be seen
  *run({ blocklistTrust }, _, { list }) {
    if (blocklistTrust.kind === 'unconfirmed')
      throw new Unobserved(
        `${list}: has no test entry that would show that it answers; only what it lists is believed, look the rest up on its page`,
      );
  },
});
