import { defineCheck } from '../../core/check.ts';
import { sends } from '../../core/declared.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { spf, withoutSoundRecord } from '../../facts/spf.ts';
import { type AbsentProvider, absentProviders } from '../../facts/spf-provider.ts';

const google = `example.com. MX 1 smtp.google.com.
_spf.google.com. TXT "v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 ~all"`;

export default defineCheck({
  id: 'spf/provider',
  title: 'The mailbox provider of the domain may send its mail',
  why: `Where mailboxes are, mail is written. If the MX records lead to a mailbox provider that the SPF record does not
name, replies, forwarded invitations and automatic answers from these mailboxes fail SPF.`,
  refs: [rfc(7208, '5.2')],
  on: 'domain',
  needs: { spf, declared, absentProviders },
  messages: {
    absent: {
      severity: 'warning',
      text: ({ provider, exchanger }: AbsentProvider) =>
        `mail goes to ${provider} (${quoted(exchanger)}), and the SPF record does not let ${provider} send`,
      remedy: ({ include }) =>
        `Add "include:${include}" to the SPF record, if anybody sends from these mailboxes.`,
    },
  },
  examples: [
    {
      title: 'the provider included',
      zone: `example.com. TXT "v=spf1 include:_spf.google.com ~all"\n${google}`,
      says: [],
    },
    {
      title: 'the provider included by another record',
      zone: `example.com. TXT "v=spf1 redirect=_spf.example.com"\n_spf.example.com. TXT "v=spf1 include:_spf.google.com ~all"\n${google}`,
      says: [],
    },
    {
      title: 'the networks of the provider copied',
      zone: `example.com. TXT "v=spf1 ip4:192.0.2.0/24 ~all"\n${google}`,
      says: [],
    },
    {
      title: 'a service that decides by macros',
      zone: `example.com. TXT "v=spf1 include:%{i}._spf.example.net ~all"\n${google}`,
      says: [],
    },
    {
      title: 'only the hosts that receive',
      zone: `example.com. TXT "v=spf1 mx ~all"\n${google}\nsmtp.google.com. A 192.0.2.26`,
      says: ['absent'],
    },
    { title: 'the provider missing', zone: `example.com. TXT "v=spf1 mx ~all"\n${google}`, says: ['absent'] },
    {
      title: 'a domain that only receives',
      zone: `example.com. TXT "v=spf1 -all"\n${google}`,
      declared: { profile: 'receive-only' },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: (facts) => (sends(facts.declared) ? withoutSoundRecord(facts) : 'the domain sends no mail'),
  *run({ spf: { at }, absentProviders }, say) {
    for (const { provider, exchanger, include } of absentProviders)
      yield say.absent({ provider, exchanger, include }, at);
  },
});
