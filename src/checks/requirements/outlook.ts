import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { unmet, unmetOf, withoutVerdict } from '../../facts/receiver-unmet.ts';
import { receivers } from '../../facts/receivers.ts';

const sound = `example.com. MX 10 mx.example.com.
example.com. TXT "v=spf1 ip4:20.2.3.4 -all"
_dmarc.example.com. TXT "v=DMARC1; p=reject; rua=mailto:dmarc@example.com"
mx.example.com. A 20.2.3.4
4.3.2.20.in-addr.arpa. PTR mx.example.com.`;
const declared = { sendingNetworks: ['20.2.3.4'], helo: 'mx.example.com' };

export default defineCheck({
  id: 'requirements/outlook',
  title: 'Outlook.com would take the mail of the domain',
  why: `Outlook.com, Hotmail and Live refuse the mail of those who send more than 5,000 messages a day unless SPF, DKIM and DMARC
pass (550 5.7.515), and any mail from dial-up addresses. The causes are findings of their own; this one says what Microsoft
makes of them, and with which reply.`,
  refs: [
    provider(
      'Outlook.com: requirements for high-volume senders',
      'https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730',
    ),
    provider('Outlook.com: policies', 'https://sendersupport.olc.protection.outlook.com/pm/policies.aspx'),
  ],
  on: 'domain',
  needs: { receivers },
  messages: { unmet },
  examples: [
    { title: 'nothing that speaks against it', zone: sound, declared, says: [] },
    { title: 'no PTR record', zone: sound.replace(/^4.*$/m, ''), declared, says: ['unmet'] },
    {
      title: 'a bulk sender without a DMARC record',
      zone: sound.replace(/^_dmarc.*$/m, ''),
      declared: { ...declared, profile: 'bulk-sender' },
      says: ['unmet'],
    },
    {
      title: 'no answer, which neither proves nor refutes anything',
      zone: sound,
      declared,
      unanswered: { 'PTR 4.3.2.20.in-addr.arpa': 'timeout' },
      says: [],
    },
    {
      title: 'a domain that sends no mail',
      zone: 'example.com. MX 0 .',
      declared: { profile: 'parked' },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ receivers }) => withoutVerdict(receivers, 'outlook'),
  *run({ receivers }, say) {
    const data = unmetOf(receivers, 'outlook');
    if (data !== undefined) yield say.unmet(data);
  },
});
