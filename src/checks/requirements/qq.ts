import { defineCheck } from '../../core/check.ts';
import { provider, rfc } from '../../core/reference.ts';
import { unmet, unmetOf, withoutVerdict } from '../../facts/receiver-unmet.ts';
import { receivers } from '../../facts/receivers.ts';

const sound = `example.com. MX 10 mx.example.com.
example.com. TXT "v=spf1 ip4:20.2.3.4 -all"
_dmarc.example.com. TXT "v=DMARC1; p=reject; rua=mailto:dmarc@example.com"
mx.example.com. A 20.2.3.4
4.3.2.20.in-addr.arpa. PTR mx.example.com.`;
const declared = { sendingNetworks: ['20.2.3.4'], helo: 'mx.example.com' };

export default defineCheck({
  id: 'requirements/qq',
  title: 'QQ Mail would take the mail of the domain',
  why: `QQ Mail refuses mail that does not pass SPF, or that fails the DMARC policy of its domain. The causes are findings of their
own; this one says what QQ makes of them.`,
  refs: [rfc(7208, '8'), provider('QQ Mail: replies that were seen', 'https://smtp.codes/')],
  on: 'domain',
  needs: { receivers },
  messages: { unmet },
  examples: [
    { title: 'nothing that speaks against it', zone: sound, declared, says: [] },
    {
      title: 'a sender that SPF does not name',
      zone: sound.replace('ip4:20.2.3.4', 'ip4:20.2.3.5'),
      declared,
      says: ['unmet'],
    },
    {
      title: 'no answer, which neither proves nor refutes anything',
      zone: sound,
      declared,
      unanswered: { 'TXT example.com': 'timeout' },
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
  skip: ({ receivers }) => withoutVerdict(receivers, 'qq'),
  *run({ receivers }, say) {
    const data = unmetOf(receivers, 'qq');
    if (data !== undefined) yield say.unmet(data);
  },
});
