import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { authorisation } from '../../facts/report-authorised.ts';
import { dmarcSeen, withoutReports } from '../../facts/report-dmarc.ts';
import { sampleReport } from '../../facts/report-samples.ts';
import { dmarcSources } from '../../facts/report-sources.ts';
import { fewMessages, messagesInWords, share, spanInWords } from '../../facts/report-words.ts';

interface Lost {
  readonly domain: string;
  readonly source: string;
  readonly messages: number;
  readonly all: number;
  readonly ips: readonly string[];
  readonly reports: number;
  readonly begin?: number;
  readonly end?: number;
}

/** Signatures break on the way now and then: a source that signs all else is not one that SPF vouches for. */
const usualShare = 0.05;

const bySpf = { count: 40, spf: 'pass', authSpf: 'pass example.com' } as const;

export default defineCheck({
  id: 'reputation/lost-sender',
  title: 'The SPF record names every address whose mail has passed by SPF alone',
  why: `Reports name the addresses whose mail passed DMARC by SPF and by nothing else. Where the record that is published now,
or proposed in a pull request, names such an address no longer, the next mail from there fails: an include that looked unused
was the only thing that vouched for somebody.`,
  refs: [rfc(7208, '3.1'), rfc(9990, '3.1.1')],
  on: 'reports',
  needs: { seen: dmarcSeen, sources: dmarcSources, allowed: authorisation },
  messages: {
    lost: {
      severity: 'warning',
      text: ({ domain, source, messages, all, ips, ...span }: Lost) =>
        `${messagesInWords(messages)} from ${quoted(source)} (${listed(ips, 3)}), ${share(messages, all)} of all of ${domain}, passed by SPF alone (${spanInWords(span)}), and the SPF record does not let it send any more`,
      remedy: ({ domain, ips }: Lost) =>
        `If it still sends for ${domain}, put ${listed(ips, 3)} or the include of its operator back into the SPF record; if it was retired, all is well.`,
    },
  },
  examples: [
    {
      title: 'an address that the record names',
      zone: 'example.com. TXT "v=spf1 ip4:192.0.2.0/24 -all"',
      reports: { 'a.xml': sampleReport({ rows: [bySpf] }) },
      says: [],
    },
    {
      title: 'an address that the record names no longer',
      zone: 'example.com. TXT "v=spf1 ip4:198.51.100.0/24 -all"',
      reports: { 'a.xml': sampleReport({ rows: [bySpf] }) },
      says: ['lost'],
    },
    {
      title: 'one that signs as well',
      zone: 'example.com. TXT "v=spf1 ip4:198.51.100.0/24 -all"',
      reports: {
        'a.xml': sampleReport({ rows: [{ ...bySpf, dkim: 'pass', authDkim: 'pass example.com' }] }),
      },
      says: [],
    },
    {
      title: 'one whose signatures break now and then',
      zone: 'example.com. TXT "v=spf1 ip4:198.51.100.0/24 -all"',
      reports: {
        'a.xml': sampleReport({
          rows: [bySpf, { count: 9000, dkim: 'pass', authDkim: 'pass example.com' }],
        }),
      },
      says: [],
    },
    {
      title: 'one that is declared in the settings',
      zone: 'example.com. TXT "v=spf1 ip4:198.51.100.0/24 -all"',
      declared: { sendingNetworks: ['192.0.2.0/28'] },
      reports: { 'a.xml': sampleReport({ rows: [bySpf] }) },
      says: [],
    },
    {
      title: 'a record that does not answer',
      zone: '',
      unanswered: { 'TXT example.com': 'servfail' },
      reports: { 'a.xml': sampleReport({ rows: [bySpf] }) },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: withoutReports,
  *run({ seen, sources, allowed }, say, { name: domain }) {
    const { reports, begin, end, messages: all } = seen;
    for (const { name, standing, messages, spfAlone, ips } of sources) {
      if (standing === 'own' || standing === 'unclear') continue;
      if (spfAlone < fewMessages || spfAlone / messages < usualShare) continue;
      const lost = {
        domain,
        source: name,
        messages: spfAlone,
        all,
        ips: ips.map((ip) => ip.name),
        reports,
        ...(begin === undefined ? {} : { begin }),
        ...(end === undefined ? {} : { end }),
      };
      yield say.lost(lost, allowed.at);
    }
  },
});
