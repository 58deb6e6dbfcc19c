import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dmarcReports } from '../../facts/dmarc-reports.ts';
import { dmarcTexts, ownRecord } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';

type Lost = { host: string; addresses: readonly string[] };
const move = (): string => 'Name a mailbox at a domain that takes mail.';

export default defineCheck({
  id: 'dmarc/report-mailbox',
  title: 'The mailboxes for DMARC reports are at domains that take mail',
  why: `Reports are mail like any other: without a mail server for the domain of the mailbox they are lost, and nobody says
so. It happens with domains that send but do not receive, and with mistyped ones.`,
  refs: [rfc(9990), rfc(5321, '5.1'), rfc(7505, '3')],
  on: 'domain',
  needs: { dmarcReports, dmarcTexts },
  messages: {
    refused: {
      severity: 'warning',
      text: ({ host, addresses }: Lost) =>
        `${host} takes no mail (null MX), so that reports to ${listed(addresses.map(quoted))} are lost`,
      remedy: move,
    },
    nowhere: {
      severity: 'warning',
      text: ({ host, addresses }: Lost) =>
        `${host} has neither MX nor address, so that reports to ${listed(addresses.map(quoted))} are lost`,
      remedy: move,
    },
  },
  examples: [
    {
      title: 'a mail server',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"\nexample.com. MX 10 mx.example.com.',
      says: [],
    },
    {
      title: 'an address alone',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"\nexample.com. AAAA 2001:db8::1',
      says: [],
    },
    {
      title: 'a null MX',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"\nexample.com. MX 0 .',
      says: ['refused'],
    },
    {
      title: 'nothing',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@exmaple.com"',
      says: ['nowhere'],
    },
    {
      title: 'no answer',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"',
      unanswered: { 'AAAA example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ dmarcReports }) =>
    dmarcReports.length > 0 ? undefined : 'the domain has no record that asks for reports by mail',
  *run({ dmarcReports: hosts, dmarcTexts }, say) {
    const own = ownRecord(dmarcTexts);
    if (own === undefined) return;
    const at = placeOf('TXT', own.source);
    for (const { host, addresses, mail } of hosts) {
      if (mail === 'refused') yield say.refused({ host, addresses }, at);
      if (mail === 'nowhere') yield say.nowhere({ host, addresses }, at);
    }
    const silent = hosts.find(({ mail }) => mail === 'unknown');
    const isWrong = hosts.some(({ mail }) => mail === 'refused' || mail === 'nowhere');
    if (silent !== undefined && !isWrong) throw new Unobserved(`whether ${silent.host} takes mail`);
  },
});
