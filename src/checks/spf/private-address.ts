import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { specialRange } from '../../facts/address-range.ts';
import { spf, withoutRecord } from '../../facts/spf.ts';

export default defineCheck({
  id: 'spf/private-address',
  title: 'The SPF record names only addresses that are seen outside',
  why: `Receivers see the public address that a connection comes from. A private, loopback or otherwise special address
in the record matches nothing there; mostly the public address, behind which the mail server stands, is missing in its
place.`,
  refs: [rfc(7208, '5.6'), rfc(6890, '2.2')],
  on: 'domain',
  needs: { spf },
  messages: {
    special: {
      severity: 'notice',
      text: ({ term, range }: { term: string; range: string }) =>
        `${quoted(term)} in the SPF record is ${range}, an address that no receiver ever sees`,
      remedy: ({ term }) =>
        `Replace ${quoted(term)} by the public address of the sender, or delete it if that is there already.`,
    },
  },
  examples: [
    {
      title: 'public addresses',
      zone: 'example.com. TXT "v=spf1 ip4:11.22.33.0/24 ip6:2a00:1450::1 -all"',
      says: [],
    },
    {
      title: 'private ones that are turned away',
      zone: 'example.com. TXT "v=spf1 -ip4:10.0.0.0/8 ip4:11.22.33.44 -all"',
      says: [],
    },
    {
      title: 'an RFC 1918 address',
      zone: 'example.com. TXT "v=spf1 ip4:192.168.1.10 -all"',
      says: ['special'],
    },
    {
      title: 'a unique local network',
      zone: 'example.com. TXT "v=spf1 ip6:fd00::/8 -all"',
      says: ['special'],
    },
  ],
  skip: withoutRecord,
  *run({ spf: { tree, at } }, say) {
    const named = tree.terms.filter(
      ({ term, isDead }) =>
        !isDead &&
        term.kind === 'directive' &&
        term.qualifier === '+' &&
        (term.mechanism.name === 'ip4' || term.mechanism.name === 'ip6'),
    );
    const special = named.flatMap(({ term, networks: [network] }) => {
      const range = network && network.prefix > 3 ? specialRange(network.address) : undefined;
      return range === undefined ? [] : [{ term: term.text, range }];
    });
    for (const data of special.slice(0, 10)) yield say.special(data, at);
  },
});
