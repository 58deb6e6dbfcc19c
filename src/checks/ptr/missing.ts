import { defineCheck } from '../../core/check.ts';
import { provider, rfc } from '../../core/reference.ts';
import { type Reverse, throwUnasked } from '../../facts/ptr.ts';
import { type SenderReverse, senderReverse, withoutReverse } from '../../facts/ptr-sender.ts';

const remedy = ({ network }: { readonly network: string }): string =>
  `Ask whoever gave you the address (hosting or internet provider) to point the PTR record of ${network} to the host name of the mail server.`;

export default defineCheck({
  id: 'ptr/missing',
  title: 'Every sending address has a PTR record',
  why: `Receivers ask the reverse DNS which host an address belongs to. An address without a name looks like a home
connection or an infected machine: Gmail answers 550-5.7.25 and Comcast PTR1000, and most others refuse or defer too. The
record is made by whoever owns the address, not where your domain is managed.`,
  refs: [
    rfc(1912, '2.1'),
    rfc(2317),
    provider('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
  ],
  on: 'sender',
  needs: { sender: senderReverse },
  messages: {
    missing: {
      severity: 'error',
      text: ({ network }: { network: string }) => `the sending address ${network} has no PTR record`,
      remedy,
    },
    none: {
      severity: 'warning',
      text: ({ network, looked }: { network: string; looked: number }) =>
        `none of the ${looked} addresses of ${network} among sending-ips has a PTR record`,
      remedy,
    },
  },
  examples: [
    {
      title: 'PTR records, for both versions of IP',
      zone: `4.3.2.20.in-addr.arpa. PTR mail.example.com.
1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.4.1.0.0.a.2.ip6.arpa. PTR mail.example.com.`,
      declared: { sendingNetworks: ['20.2.3.4', '2a00:1450::1'] },
      says: [],
    },
    {
      title: 'a classless delegation',
      zone: `4.3.2.20.in-addr.arpa. CNAME 4.0/29.3.2.20.in-addr.arpa.
4.0/29.3.2.20.in-addr.arpa. PTR mail.example.com.`,
      declared: { sendingNetworks: ['20.2.3.4'] },
      says: [],
    },
    {
      title: 'the IPv6 address forgotten',
      zone: '4.3.2.20.in-addr.arpa. PTR mail.example.com.',
      declared: { sendingNetworks: ['20.2.3.4', '2a00:1450::1'] },
      says: ['missing'],
    },
    {
      title: 'a classless delegation to nowhere',
      zone: '4.3.2.20.in-addr.arpa. CNAME 4.0-7.rev.example.com.',
      declared: { sendingNetworks: ['20.2.3.4'] },
      says: ['missing'],
    },
    {
      title: 'a network without any',
      zone: '',
      declared: { sendingNetworks: ['20.2.3.0/29'] },
      says: ['none'],
    },
    {
      title: 'a network of which some have one: nobody knows which of them send',
      zone: '4.3.2.20.in-addr.arpa. PTR mail.example.com.',
      declared: { sendingNetworks: ['20.2.3.0/29'] },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'a network too large to look at',
      zone: '',
      declared: { sendingNetworks: ['2a00:1450::/64'] },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'an inner address, of which sender/special-address speaks',
      zone: '',
      declared: { sendingNetworks: ['10.0.0.5'] },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'no answer',
      zone: '',
      declared: { sendingNetworks: ['20.2.3.4'] },
      unanswered: { 'PTR 4.3.2.20.in-addr.arpa': 'servfail' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ sender }, { network }) => withoutReverse({ sender }) ?? unknownSenders(network, sender),
  *run({ sender: { reverses, extent } }, say, { network }) {
    throwUnasked(reverses);
    const [first] = reverses.filter(isNameless);
    if (first === undefined) return;
    yield extent === 'single'
      ? say.missing({ network }, first.at)
      : say.none({ network, looked: reverses.length }, first.at);
  },
});

const isNameless = ({ names, unobserved }: Reverse): boolean =>
  unobserved === undefined && names.length === 0;

/** A network has addresses that nobody sends from, and they need no name. */
function unknownSenders(network: string, { reverses, extent }: SenderReverse): string | undefined {
  const nameless = reverses.filter(isNameless).length;
  if (extent === 'single' || (extent === 'whole' && (nameless === 0 || nameless === reverses.length)))
    return undefined;
  return `${nameless} of the ${reverses.length} addresses of ${network} that were looked at ${nameless === 1 ? 'has' : 'have'} no PTR record: declare the single addresses that send`;
}
