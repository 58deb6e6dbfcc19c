import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { authority, opinions } from '../../facts/authority.ts';
import type { Answer } from '../../net/dns/resolver.ts';

interface Opinions {
  /** What is said, and by which servers; the first is the most common. */
  readonly opinions: readonly { readonly said: string; readonly servers: readonly string[] }[];
}

const twoServers = `example.com. SOA ns1.example.com. hostmaster.example.com. 1 7200 3600 1209600 3600
example.com. NS ns1.example.com.
example.com. NS ns2.example.com.
ns1.example.com. A 45.79.1.1
ns2.example.com. A 45.79.1.2
example.com. MX 10 mx.example.com.`;

export default defineCheck({
  id: 'mx/inconsistent',
  title: 'All name servers of the domain give the same MX records',
  why: `Every sender asks another of the domain's name servers. Where they disagree, part of the mail goes to hosts that
should not get it any more, or none at all, and it changes from hour to hour. One server has most often missed an update.`,
  refs: [rfc(1034, '4.3.5'), rfc(5321, '5.1')],
  on: 'domain',
  needs: { authority },
  messages: {
    different: {
      severity: 'warning',
      text: ({ opinions }: Opinions) =>
        `the name servers disagree on the MX records: ${opinions.map(({ said, servers }) => `${listed(servers, 3)} say ${quoted(said)}`).join('; ')}`,
      remedy: () =>
        'Compare the serial numbers of the zone on each server, and mend the transfer to the one that is behind.',
    },
  },
  examples: [
    {
      title: 'two servers that agree',
      zone: twoServers,
      says: [],
    },
    {
      title: 'a server that has missed an update',
      zone: twoServers,
      servers: { '45.79.1.2': 'example.com. MX 10 old.example.com.' },
      says: ['different'],
    },
    {
      title: 'a server that does not answer',
      zone: twoServers,
      unanswered: { 'MX example.com @45.79.1.2': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ authority }) => (authority.length > 1 ? undefined : 'fewer than two name servers can be asked'),
  *run({ authority }, say, { name }) {
    const groups = [...opinions(authority, ({ mx }) => mx, inWords)];
    const ranked = groups
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([said, servers]) => ({ said, servers }));
    if (ranked.length > 1) yield say.different({ opinions: ranked }, { in: 'dns', name, type: 'MX' });
    const silent = authority.filter(({ mx }) => mx.kind === 'failed').map(({ server }) => server);
    if (silent.length > 0)
      throw new Unobserved(`MX records at ${listed(silent, 3)}: no answer from the server itself`);
  },
});

/** The order of the records does not matter, and NODATA is as good as NXDOMAIN. */
const inWords = (answer: Answer<'MX'>): string =>
  answer.kind === 'found'
    ? answer.records
        .map(({ data }) => `${data.preference} ${data.exchange === '' ? '.' : data.exchange}`)
        .sort()
        .join(', ')
    : 'nothing';
