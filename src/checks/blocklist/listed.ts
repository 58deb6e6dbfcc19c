import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import {
  type Entry,
  entryOf,
  firstStep,
  secondStep,
  weightOf,
  whoInWords,
} from '../../facts/listing-advice.ts';
import { linkedFrom, listings } from '../../facts/listings.ts';

const said = (entry: Entry): string => {
  const { list, codes, reason } = entry;
  const why = reason === undefined ? '' : `, which says ${quoted(reason)}`;
  return `${whoInWords(entry)} is on the block list ${list} (${listed(codes)})${why}`;
};
const remedy = (entry: Entry): string => `${firstStep(entry)}; then ${secondStep(entry)}.`;

const messageFor = { error: 'blocked', warning: 'penalised', notice: 'minor' } as const;

const lists = (...ids: readonly string[]) => ({ blocklists: ids.map((id) => ({ id, hasKey: false })) });
const sending = (...sendingNetworks: readonly string[]) => ({ sendingNetworks });

/** Lists that answer, with what stands on each of them. */
const test = `
2.0.0.127.zen.spamhaus.org. A 127.0.0.2
2.0.0.127.bl.spamcop.net. A 127.0.0.2
2.0.0.127.all.s5h.net. A 127.0.0.2
2.0.0.127.list.dnswl.org. A 127.0.5.1
dbltest.com.dbl.spamhaus.org. A 127.0.1.2
`;
const v6 = '8.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2';

export default defineCheck({
  id: 'blocklist/listed',
  title: 'No block list has the addresses and names that the domain sends under',
  why: `Receivers ask block lists about the address that a message comes from, and about the names in it. What a list that
many ask has an entry for is refused at once (often 550 5.7.1 with the name of the list), or goes to the spam folder. A
listing is a symptom: whoever asks for removal before its cause is gone is listed again, and sooner. A list is believed here
only where its own test entries have shown in this run that it answers.`,
  refs: [rfc(5782, '2'), rfc(5782, '5'), rfc(6471, '2.2')],
  on: 'listing',
  needs: { listings, linkedFrom },
  messages: {
    blocked: { severity: 'error', text: said, remedy },
    penalised: { severity: 'warning', text: said, remedy },
    minor: { severity: 'notice', text: said, remedy },
  },
  examples: [
    {
      title: 'an address that no list knows, and one that an allow list does',
      zone: `${test}9.2.0.192.list.dnswl.org. A 127.0.5.3`,
      declared: sending('192.0.2.9'),
      settings: lists('spamhaus-zen', 'spamcop', 'dnswl'),
      says: [],
    },
    {
      title: 'an address on two sublists of a large list, and on a minor one',
      zone: `${test}
9.2.0.192.zen.spamhaus.org. A 127.0.0.2
9.2.0.192.zen.spamhaus.org. A 127.0.0.9
9.2.0.192.zen.spamhaus.org. TXT "see the list about 192.0.2.9"
9.2.0.192.all.s5h.net. A 127.0.0.2`,
      declared: sending('192.0.2.9'),
      settings: lists('spamhaus-zen', 's5h'),
      says: ['blocked', 'minor'],
    },
    {
      title: 'a small network, one address of which is on a list',
      zone: `${test}6.2.0.192.bl.spamcop.net. A 127.0.0.2`,
      declared: sending('192.0.2.4/30'),
      settings: lists('spamcop'),
      says: ['blocked'],
    },
    {
      title: 'an IPv6 address on a list for both families',
      zone: `${test}2${'.0'.repeat(5)}.f.7.f.f.f.f${'.0'.repeat(20)}.zen.spamhaus.org. A 127.0.0.2
${v6}.zen.spamhaus.org. A 127.0.0.4`,
      declared: sending('2001:db8::8'),
      settings: lists('spamhaus-zen'),
      says: ['blocked'],
    },
    {
      title: 'the domain itself, and the host in HELO below it: one entry, said once',
      zone: `${test}
example.org.dbl.spamhaus.org. A 127.0.1.2
out.example.org.dbl.spamhaus.org. A 127.0.1.2`,
      domain: 'example.org',
      declared: { helo: 'out.example.org' },
      settings: lists('spamhaus-dbl'),
      says: ['blocked'],
    },
    {
      title: 'a site of the domain that others have broken into',
      zone: `${test}example.org.dbl.spamhaus.org. A 127.0.1.104`,
      domain: 'example.org',
      settings: lists('spamhaus-dbl'),
      says: ['penalised'],
    },
    {
      title: 'the address of a mail exchanger: nobody says that it sends',
      zone: `${test}
example.com. MX 10 mx.example.com.
mx.example.com. A 192.0.2.9
9.2.0.192.zen.spamhaus.org. A 127.0.0.2`,
      settings: lists('spamhaus-zen'),
      says: ['penalised'],
    },
    {
      title: 'an address that SPF authorises',
      zone: `${test}
example.com. TXT "v=spf1 ip4:192.0.2.9 -all"
9.2.0.192.zen.spamhaus.org. A 127.0.0.10`,
      settings: lists('spamhaus-zen'),
      says: ['blocked'],
    },
    {
      title: 'a message that links to a domain of bad repute',
      zone: `${test}bad.example.dbl.spamhaus.org. A 127.0.1.4`,
      settings: { ...lists('spamhaus-dbl'), messages: ['news.eml'] },
      messages: {
        'news.eml': 'From: news@example.com\nSubject: News\n\nRead https://www.bad.example/today\n',
      },
      says: ['blocked'],
    },
    {
      title: 'a private address among the sending ones is nobody’s on any list',
      zone: `${test}*.bl.spamcop.net. TXT "nothing"`,
      declared: sending('10.1.2.3'),
      settings: lists('spamcop'),
      says: [],
    },
    {
      title: 'a list of one’s own',
      zone: '2.0.0.127.bl.example.net. A 127.0.0.2\n9.2.0.192.bl.example.net. A 127.0.0.3',
      declared: sending('192.0.2.9'),
      settings: {
        blocklists: [
          {
            id: 'ours',
            zone: 'bl.example.net' as never,
            queries: ['ipv4'],
            codes: { '127.0.0.x': { meaning: 'seen at our traps', severity: 'warning' } },
            removal: 'write to the owner of the traps',
          },
        ],
      },
      says: ['penalised'],
    },
    {
      title: 'a list that is not to be believed, whatever it says',
      zone: '*.bl.spamcop.net. A 127.0.0.2',
      declared: sending('192.0.2.9'),
      settings: lists('spamcop'),
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'a list that answers no more when it is asked',
      zone: test,
      declared: sending('192.0.2.9'),
      settings: lists('spamcop'),
      unanswered: { 'A 9.2.0.192.bl.spamcop.net': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ listings }) =>
    listings.every(({ isBelieved }) => !isBelieved)
      ? 'no block list that is for it can be believed (blocklist/unavailable)'
      : undefined,
  *run({ listings, linkedFrom }, say, { of, role }) {
    let unseen: string | undefined;
    for (const { list, listing, isBelieved } of listings) {
      // What is wrong with the list itself is said once, of the list.
      if (listing.kind === 'unavailable' && isBelieved)
        unseen ??= `listing of ${of} on ${list.name}: ${listing.why}`;
      if (listing.kind !== 'listed') continue;
      const weight = weightOf(listing.codes, role);
      if (weight !== undefined)
        yield say[messageFor[weight]](entryOf({ of, role, messages: linkedFrom }, list, listing));
    }
    if (unseen !== undefined) throw new Unobserved(unseen);
  },
});
