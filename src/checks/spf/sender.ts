import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { type SenderSpf, senderSpf } from '../../facts/sender-spf.ts';
import { isSampleOnly, type Refused, refusedIn, withoutVerdict } from '../../facts/sender-verdict.ts';

/** The address, the network that it stands for, and whether the rest of it fares the same. */
const who = ({ address, network, refused, tried }: Refused): string => {
  if (address === network) return address;
  const share = tried === 1 ? 'all of it' : `${refused} of ${tried} addresses tried`;
  return `${address} of the declared network ${network} (${share})`;
};
const matched = ({ term, domain }: Refused): string =>
  term === undefined
    ? `no term of the record of ${domain} matches it`
    : `${quoted(term)} of ${domain} matches it`;
const remedy = ({ mending, network }: Refused): string =>
  `If ${network} sends for the domain, ${mending}; if not, remove it from sending-ips.`;

const hasVerdict = (sender: SenderSpf): boolean => withoutVerdict(sender) === undefined;

const record = 'example.com. TXT "v=spf1 ip4:192.0.2.0/25 ';

export default defineCheck({
  id: 'spf/sender',
  title: 'The declared senders pass SPF',
  why: `The settings say from which addresses mail of the domain comes. A receiver looks at the same addresses and at
the SPF record; where these two disagree, genuine mail is treated as a forgery. This is the verdict of the full
evaluation, limits included, not of a glance at the record.`,
  refs: [rfc(7208, '2.6'), rfc(7208, '8')],
  on: 'sender',
  needs: { senders: senderSpf },
  messages: {
    fail: {
      severity: 'error',
      text: (data: Refused) => `mail from ${who(data)} fails SPF: ${matched(data)}`,
      remedy,
    },
    softfail: {
      severity: 'warning',
      text: (data: Refused) => `mail from ${who(data)} gets a softfail by SPF: ${matched(data)}`,
      remedy,
    },
    neutral: {
      severity: 'warning',
      text: (data: Refused) =>
        `mail from ${who(data)} does not pass SPF, which is neutral about it: ${matched(data)}`,
      remedy,
    },
    permerror: {
      severity: 'error',
      text: (data: Refused) =>
        `SPF ends in a permanent error for mail from ${who(data)}: ${data.reason.replace(/\.$/, '')}`,
      remedy,
    },
  },
  examples: [
    {
      title: 'an address that passes',
      zone: `${record}-all"`,
      declared: { sendingNetworks: ['192.0.2.1'] },
      says: [],
    },
    {
      title: 'a network that passes, by several terms',
      zone: `${record}ip4:192.0.2.128/25 -all"`,
      declared: { sendingNetworks: ['192.0.2.0/24'] },
      says: [],
    },
    {
      title: 'an address that is not named',
      zone: `${record}-all"`,
      declared: { sendingNetworks: ['198.51.100.1'] },
      says: ['fail'],
    },
    {
      title: 'half of a network',
      zone: `${record}-all"`,
      declared: { sendingNetworks: ['192.0.2.0/24'] },
      says: ['fail'],
    },
    {
      title: 'the IPv6 address forgotten',
      zone: `${record}~all"`,
      declared: { sendingNetworks: ['192.0.2.1', '2001:db8::1'] },
      says: ['softfail'],
    },
    {
      title: 'nothing at the end',
      zone: 'example.com. TXT "v=spf1 mx"',
      declared: { sendingNetworks: ['192.0.2.1'] },
      says: ['neutral'],
    },
    {
      title: 'void look-ups that only IPv6 clients meet',
      zone: `example.com. TXT "v=spf1 a:a.example.com a:b.example.com a:c.example.com ip6:2001:db8::/32 -all"
a.example.com. A 192.0.2.1
b.example.com. A 192.0.2.2
c.example.com. A 192.0.2.3`,
      declared: { sendingNetworks: ['2001:db8::1'] },
      says: ['permerror'],
    },
    {
      title: 'an envelope domain of its own, which is the one that counts',
      zone: `${record}-all"\nbounces.example.com. TXT "v=spf1 ip4:198.51.100.0/24 -all"`,
      declared: { sendingNetworks: ['198.51.100.1'], mailFrom: ['bounces.example.com'] },
      says: [],
    },
    {
      title: 'one of two envelope domains forgotten',
      zone: `${record}-all"\nbounces.example.com. TXT "v=spf1 ip4:198.51.100.0/24 ~all"`,
      declared: { sendingNetworks: ['192.0.2.1'], mailFrom: ['bounces.example.com', 'example.com'] },
      says: ['softfail'],
    },
    {
      title: 'a record that cannot be evaluated, which is another finding',
      zone: 'example.com. TXT "v=spf1 include:gone.example.net -all"',
      declared: { sendingNetworks: ['192.0.2.1'] },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'a small network about which macros decide',
      zone: `example.com. TXT "v=spf1 exists:%{i}.example.net -all"
192.0.2.0.example.net. A 127.0.0.2`,
      declared: { sendingNetworks: ['192.0.2.0/31'] },
      says: ['fail'],
    },
    {
      title: 'a large network about which macros decide',
      zone: 'example.com. TXT "v=spf1 exists:%{i}.example.net -all"\n*.example.net. A 127.0.0.2',
      declared: { sendingNetworks: ['192.0.2.0/24'] },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'no answer',
      zone: 'example.com. TXT "v=spf1 include:_spf.example.net -all"',
      declared: { sendingNetworks: ['192.0.2.1'] },
      unanswered: { 'TXT _spf.example.net': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ senders }) =>
    senders.map(withoutVerdict).find((why) => why !== undefined && !senders.some(hasVerdict)),
  *run({ senders }, say) {
    const judged = senders.filter(hasVerdict);
    for (const sender of judged) {
      const refused = refusedIn(sender);
      if (refused !== undefined) yield say[refused.result](refused, sender.spf.at);
    }
    if (judged.some((sender) => refusedIn(sender) === undefined && isSampleOnly(sender)))
      throw new Unobserved('macros decide about each address, and only some of the network were tried');
  },
});
