import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { genericness } from '../../facts/dynamic-name.ts';
import { helo, heloReverse, withoutHost } from '../../facts/helo.ts';
import { isConfirmed, whyUnsettled } from '../../facts/ptr.ts';

interface Differs {
  readonly name: string;
  readonly address: string;
  readonly names: readonly string[];
}

const zone = 'mail.example.com. A 20.2.3.4\n';
const declared = { helo: 'mail.example.com', sendingNetworks: ['20.2.3.4'] };

export default defineCheck({
  id: 'helo/ptr',
  title: 'The HELO name and the PTR record of its address agree',
  why: `A sender that says the same name in HELO and in the reverse DNS is easy to recognise and to trust. GMX and
WEB.DE ask for it, and filters count a difference as a sign of a machine that is not meant to send mail.`,
  refs: [
    rfc(5321, '4.1.4'),
    rfc(1912, '2.1'),
    provider('GMX: best practices', 'https://postmaster.gmx.net/en/best-practices'),
  ],
  on: 'domain',
  needs: { helo, reverses: heloReverse },
  messages: {
    differs: {
      severity: 'notice',
      text: ({ name, address, names }: Differs) =>
        `the HELO name is ${quoted(name)}, and the PTR record of its address ${address} says ${listed(names.map(quoted))}`,
      remedy: ({ name, address, names: [other = ''] }) =>
        genericness(other, address) === undefined
          ? `Have the PTR record of ${address} changed to ${name}, or have the mail server say ${other} in HELO.`
          : `Have the PTR record of ${address} changed to ${name}.`,
    },
  },
  examples: [
    {
      title: 'the same name',
      zone: `${zone}4.3.2.20.in-addr.arpa. PTR mail.example.com.`,
      declared,
      says: [],
    },
    {
      title: 'the same name among several',
      zone: `${zone}4.3.2.20.in-addr.arpa. PTR www.example.com.\n4.3.2.20.in-addr.arpa. PTR mail.example.com.`,
      declared,
      says: [],
    },
    {
      title: 'another name',
      zone: `${zone}4.3.2.20.in-addr.arpa. PTR vps7.example.net.\nvps7.example.net. A 20.2.3.4`,
      declared,
      says: ['differs'],
    },
    {
      title: 'another name that does not lead back, of which ptr/unconfirmed speaks',
      zone: `${zone}4.3.2.20.in-addr.arpa. PTR old.example.com.`,
      declared,
      says: [],
    },
    { title: 'no PTR record, of which ptr/missing speaks', zone, declared, says: [] },
    {
      title: 'no answer',
      zone,
      declared,
      unanswered: { 'PTR 4.3.2.20.in-addr.arpa': 'servfail' },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a name without an address',
      zone: '',
      declared,
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ helo }) =>
    withoutHost({ helo }) ??
    (helo?.sending.length === 0
      ? 'the HELO name has no address among sending-ips (helo/elsewhere)'
      : undefined),
  *run({ helo, reverses }, say) {
    if (helo === undefined) return;
    for (const reverse of reverses) {
      const { address, at } = reverse;
      const names = reverse.names.map(({ name }) => name);
      const isAstray = whyUnsettled(reverse) === undefined && !isConfirmed(reverse);
      if (isAstray || names.includes(helo.name)) continue;
      yield say.differs({ name: helo.name, address, names }, at);
    }
  },
});
