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
  id: 'requirements/icloud',
  title: 'iCloud Mail would take the mail of the domain',
  why: `Apple requires reverse DNS, SPF, DKIM and DMARC of everybody who sends to iCloud, and says that mail is rejected where not
all of it is met. The causes are findings of their own; this one says what iCloud makes of them.`,
  refs: [provider('iCloud: postmaster information', 'https://support.apple.com/102322')],
  on: 'domain',
  needs: { receivers },
  messages: { unmet },
  examples: [
    { title: 'nothing that speaks against it', zone: sound, declared, says: [] },
    { title: 'no DMARC record', zone: sound.replace(/^_dmarc.*$/m, ''), declared, says: ['unmet'] },
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
  skip: ({ receivers }) => withoutVerdict(receivers, 'icloud'),
  *run({ receivers }, say) {
    const data = unmetOf(receivers, 'icloud');
    if (data !== undefined) yield say.unmet(data);
  },
});
