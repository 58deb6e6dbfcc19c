import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { authority, opinions } from '../../facts/authority.ts';
import { isSpf } from '../../mail/spf/index.ts';
import type { Answer } from '../../net/dns/resolver.ts';
import { textOf } from '../../net/dns/text.ts';

interface Opinion {
  /** The record; empty where the servers have none. */
  readonly record: string;
  readonly servers: readonly string[];
}

const recordIn = (answer: Answer<'TXT'>): string =>
  answer.kind === 'found'
    ? answer.records
        .map(({ data }) => textOf(data))
        .filter(isSpf)
        .sort()
        .join(' | ')
    : '';

const inWords = ({ record, servers }: Opinion): string =>
  `${listed(servers, 4)} ${servers.length === 1 ? 'has' : 'have'} ${record === '' ? 'none' : quoted(record)}`;

const servers = `example.com. SOA ns1.example.com. hostmaster.example.com. 1 7200 900 1209600 300
example.com. NS ns1.example.com.
example.com. NS ns2.example.com.
ns1.example.com. A 11.22.33.1
ns2.example.com. A 11.22.33.2`;

export default defineCheck({
  id: 'spf/inconsistent',
  title: 'All name servers of the domain give the same SPF record',
  why: `A receiver asks whichever name server is nearest. Where one of them still has an old record, or none, part of
your mail fails SPF, and it fails at random. The usual cause is a secondary server that no longer gets transfers, or two
DNS providers that are kept by hand.`,
  refs: [rfc(7208, '4.4'), rfc(1034, '4.3.5')],
  on: 'domain',
  needs: { authority },
  messages: {
    differs: {
      severity: 'warning',
      text: ({ opinions }: { opinions: readonly Opinion[] }) =>
        `the name servers give different SPF records: ${listed(opinions.map(inWords), 4)}`,
      remedy: () =>
        'Make all name servers serve the same zone; right after a change, wait for the transfer and look again.',
    },
  },
  examples: [
    { title: 'the same everywhere', zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`, says: [] },
    {
      title: 'other TXT records that differ',
      zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`,
      servers: { '11.22.33.2': 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "token=1"' },
      says: [],
    },
    {
      title: 'an old record on one',
      zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`,
      servers: { '11.22.33.2': 'example.com. TXT "v=spf1 a -all"' },
      says: ['differs'],
    },
    {
      title: 'no record on one',
      zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`,
      servers: { '11.22.33.1': 'example.com. MX 10 mx.example.com.' },
      says: ['differs'],
    },
    {
      title: 'one that does not answer',
      zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`,
      unanswered: { 'TXT example.com @11.22.33.2': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'servers with inner addresses, which are not asked',
      zone: `${servers.replaceAll('11.22.33', '10.0.0')}\nexample.com. TXT "v=spf1 -all"`,
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ authority }) =>
    authority.length > 1 ? undefined : 'there are not two name servers with public addresses',
  *run({ authority }, say, { name }) {
    const groups = [...opinions(authority, ({ txt }) => txt, recordIn)];
    const found = groups.map(([record, servers]) => ({ record, servers }));
    if (found.length > 1) yield say.differs({ opinions: found }, { in: 'dns', name, type: 'TXT' });
    const silent = authority.filter(({ txt }) => txt.kind === 'failed').map(({ server }) => server);
    if (authority.length - silent.length < 2) throw new Unobserved(`no answer from ${listed(silent)}`);
  },
});
