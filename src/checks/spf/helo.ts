import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spfHelo } from '../../facts/spf-helo.ts';

export default defineCheck({
  id: 'spf/helo',
  title: 'The name that the senders give in HELO has an SPF record',
  why: `Bounces and other automatic mail have no sender address. Receivers then judge the name that the server gives in
HELO, and some judge it for all mail. It is a host name, for which the record of the domain does not count: it needs its
own.`,
  refs: [rfc(7208, '2.3'), rfc(7208, '10.1.3')],
  on: 'domain',
  needs: { helo: spfHelo },
  messages: {
    missing: {
      severity: 'notice',
      text: ({ helo }: { helo: string }) => `the HELO name ${quoted(helo)} has no SPF record`,
      remedy: ({ helo }) => `Publish the TXT record "v=spf1 a -all" at ${helo}.`,
    },
    several: {
      severity: 'warning',
      text: ({ helo }: { helo: string }) =>
        `the HELO name ${quoted(helo)} has several SPF records, and so none that counts`,
      remedy: ({ helo }) => `Keep one of the SPF records at ${helo}.`,
    },
    broken: {
      severity: 'warning',
      text: ({ helo, mistake }: { helo: string; mistake: string }) =>
        `the SPF record of the HELO name ${quoted(helo)} has a mistake at ${quoted(mistake)}`,
      remedy: ({ helo }) =>
        `Correct it; for a single server the TXT record "v=spf1 a -all" at ${helo} is enough.`,
    },
  },
  examples: [
    {
      title: 'a record',
      zone: 'mail.example.com. TXT "v=spf1 a -all"\nmail.example.com. A 192.0.2.1',
      declared: { helo: 'mail.example.com' },
      says: [],
    },
    {
      title: 'the domain itself',
      zone: 'example.com. TXT "v=spf1 a -all"',
      declared: { helo: 'example.com' },
      says: [],
      outcome: 'skipped',
    },
    { title: 'no name declared', zone: 'example.com. TXT "v=spf1 a -all"', says: [], outcome: 'skipped' },
    {
      title: 'no record',
      zone: 'mail.example.com. A 192.0.2.1',
      declared: { helo: 'mail.example.com' },
      says: ['missing'],
    },
    {
      title: 'no such name, of which helo/unresolvable speaks',
      zone: 'example.com. TXT "v=spf1 mx -all"',
      declared: { helo: 'mail.example.org' },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'two records',
      zone: 'mail.example.com. TXT "v=spf1 a -all"\nmail.example.com. TXT "v=spf1 mx -all"',
      declared: { helo: 'mail.example.com' },
      says: ['several'],
    },
    {
      title: 'a mistake',
      zone: 'mail.example.com. TXT "v=spf1 ip:192.0.2.1 -all"',
      declared: { helo: 'mail.example.com' },
      says: ['broken'],
    },
  ],
  skip: ({ helo }) => {
    if (helo === undefined) return 'no HELO name but the domain itself is declared';
    return helo.state === 'nxdomain' ? 'the HELO name does not exist (helo/unresolvable)' : undefined;
  },
  *run({ helo }, say) {
    if (helo === undefined) return;
    const at = { in: 'dns', name: helo.domain, type: 'TXT' } as const;
    const data = { helo: helo.domain };
    const mistake = helo.problems.find(({ level }) => level === 'error');
    if (helo.state === 'none') yield say.missing(data, at);
    if (helo.state === 'several') yield say.several(data, at);
    if (mistake !== undefined) yield say.broken({ ...data, mistake: mistake.text ?? '' }, at);
  },
});
