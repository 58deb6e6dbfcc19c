import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { unmet, unmetOf, withoutVerdict } from '../../facts/receiver-unmet.ts';
import { receivers } from '../../facts/receivers.ts';
import { letter } from '../../mail/message/index.ts';

const sound = `example.com. MX 10 mx.example.com.
example.com. TXT "v=spf1 ip4:20.2.3.4 -all"
_dmarc.example.com. TXT "v=DMARC1; p=reject; rua=mailto:dmarc@example.com"
mx.example.com. A 20.2.3.4
4.3.2.20.in-addr.arpa. PTR mx.example.com.`;
const declared = { sendingNetworks: ['20.2.3.4'], helo: 'mx.example.com' };

export default defineCheck({
  id: 'requirements/gmail',
  title: 'Gmail would take the mail of the domain',
  why: `Gmail requires SPF or DKIM, reverse DNS and TLS of everybody, and SPF, DKIM, DMARC and one-click unsubscribing of those
who send it some 5,000 messages a day. Since November 2025 it refuses what does not comply. The causes are findings of their
own; this one says what Gmail makes of them, and with which reply.`,
  refs: [
    provider('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
    provider('Gmail: SMTP errors and codes', 'https://support.google.com/a/answer/3726730'),
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
      title: 'a message in the name of a mailbox at Gmail',
      zone: sound,
      declared,
      messages: { 'a.eml': letter({ From: 'shop@gmail.com' }) },
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
  skip: ({ receivers }) => withoutVerdict(receivers, 'gmail'),
  *run({ receivers }, say) {
    const data = unmetOf(receivers, 'gmail');
    if (data !== undefined) yield say.unmet(data);
  },
});
