import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spf, withoutSoundRecord } from '../../facts/spf.ts';
import { effectiveAll } from '../../facts/spf-effective.ts';
import { spfOpenDoors } from '../../facts/spf-open.ts';

interface Open {
  readonly addresses: readonly string[];
  readonly term: string;
  readonly domain: string;
  readonly through: string;
}

export default defineCheck({
  id: 'spf/open',
  title: 'SPF does not pass for addresses that nobody has',
  why: `An address that cannot belong to anybody must not pass SPF. Where it does, some term matches nearly everything,
often deep in an included record, such as a "+all" or a network of half the internet, and anybody can send mail that
passes SPF for the domain.`,
  refs: [rfc(7208, '5.1'), rfc(7208, '10.1.1'), rfc(6666, '4')],
  on: 'domain',
  needs: { spf, doors: spfOpenDoors },
  messages: {
    own: {
      severity: 'error',
      text: ({ addresses, term }: Open) =>
        `SPF passes for ${listed(addresses)}, which nobody can have, because of ${quoted(term)}`,
      remedy: ({ term }) => `Replace ${quoted(term)} by the networks that really send.`,
    },
    included: {
      severity: 'error',
      text: ({ addresses, term, domain, through }: Open) =>
        `SPF passes for ${listed(addresses)}, which nobody can have, because of ${quoted(term)} in the record of ${domain}, used through ${quoted(through)}`,
      remedy: ({ through }) =>
        `Delete ${quoted(through)} from the SPF record until the operator has mended the record behind it.`,
    },
  },
  examples: [
    {
      title: 'named senders only',
      zone: 'example.com. TXT "v=spf1 ip4:192.0.2.0/24 include:_spf.example.net -all"\n_spf.example.net. TXT "v=spf1 ?all"',
      says: [],
    },
    {
      title: 'all that passes, which is another finding',
      zone: 'example.com. TXT "v=spf1 +all"',
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'half of the internet, twice',
      zone: 'example.com. TXT "v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all"',
      says: ['own'],
    },
    {
      title: 'a prefix length of zero on a host',
      zone: 'example.com. TXT "v=spf1 a/0 -all"\nexample.com. A 192.0.2.1',
      says: ['own'],
    },
    {
      title: 'all that passes in an included record',
      zone: `example.com. TXT "v=spf1 mx include:a.example.net -all"
a.example.net. TXT "v=spf1 include:b.example.net -all"
b.example.net. TXT "v=spf1 +all"`,
      says: ['included'],
    },
    {
      title: 'a name that is there for every client',
      zone: 'example.com. TXT "v=spf1 exists:%{i}._spf.example.net -all"\n*._spf.example.net. A 127.0.0.2',
      says: ['own'],
    },
  ],
  skip: (facts) => {
    const effective = effectiveAll(facts.spf.tree);
    if (effective.kind === 'all' && effective.qualifier === '+') return 'everybody passes (spf/all)';
    return withoutSoundRecord(facts);
  },
  *run({ spf: { at }, doors }, say, { name }) {
    const terms = new Map(doors.map((door) => [`${door.domain} ${door.term}`, door]));
    for (const { term, domain, through } of terms.values()) {
      const addresses = doors.filter((door) => door.term === term && door.domain === domain);
      const data = { addresses: addresses.map(({ address }) => address), term, domain, through };
      yield domain === name ? say.own(data, at) : say.included(data, at);
    }
  },
});
