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
  id: 'requirements/comcast',
  title: 'Comcast would take the mail of the domain',
  why: `Comcast refuses addresses without reverse DNS (PTR1000), dynamic ones, and those on Spamhaus lists (BL000001). The causes
are findings of their own; this one says what Comcast makes of them.`,
  refs: [provider('Comcast: mail error codes', 'https://postmaster.comcast.net/mail-error-codes/')],
  on: 'domain',
  needs: { receivers },
  messages: { unmet },
  examples: [
    { title: 'nothing that speaks against it', zone: sound, declared, says: [] },
    { title: 'no PTR record', zone: sound.replace(/^4.*$/m, ''), declared, says: ['unmet'] },
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
  skip: ({ receivers }) => withoutVerdict(receivers, 'comcast'),
  *run({ receivers }, say) {
    const data = unmetOf(receivers, 'comcast');
    if (data !== undefined) yield say.unmet(data);
  },
});
