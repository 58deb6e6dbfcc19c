import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed, quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { isConfirmed, type Reverse, whyUnsettled } from '../../facts/ptr.ts';
import { senderReverse, withoutReverse } from '../../facts/ptr-sender.ts';

interface Unconfirmed {
  readonly address: string;
  readonly names: readonly string[];
  /** Those that the names have instead. */
  readonly addresses: readonly string[];
  readonly type: 'A' | 'AAAA';
}

const namesOf = ({ names }: Unconfirmed): string => listed(names.map(quoted));
const remedy = ({ address, names: [name = ''], type }: Unconfirmed): string =>
  `Publish ${name} ${type} ${address}, or have the PTR record name a host that has this address.`;

const zone = '4.3.2.20.in-addr.arpa. PTR mail.example.com.\n';
const declared = { sendingNetworks: ['20.2.3.4'] };

export default defineCheck({
  id: 'ptr/unconfirmed',
  title: 'The host that a sending address claims to be has that address',
  why: `Whoever owns an address can give it any name, so receivers believe a PTR record only when the name leads back to
the address (forward-confirmed reverse DNS). Gmail treats a name that does not like none at all: 550-5.7.25.`,
  refs: [
    rfc(8601, '2.7.3'),
    rfc(1912, '2.1'),
    provider('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
  ],
  on: 'sender',
  needs: { sender: senderReverse },
  messages: {
    elsewhere: {
      severity: 'error',
      text: (data: Unconfirmed) =>
        `the PTR record of the sending address ${data.address} names ${namesOf(data)}, which has the ${data.type} records ${listed(data.addresses)} and not this one`,
      remedy,
    },
    unresolvable: {
      severity: 'error',
      text: (data: Unconfirmed) =>
        `the PTR record of the sending address ${data.address} names ${namesOf(data)}, which has no ${data.type} record`,
      remedy,
    },
    network: {
      severity: 'warning',
      text: ({ network, unconfirmed, looked, ...first }: Unconfirmed & Counted) =>
        `${unconfirmed} of the ${looked} addresses of ${network} that were looked at have PTR records which no host confirms; ${first.address} names ${namesOf(first)}`,
      remedy,
    },
  },
  examples: [
    { title: 'a name that leads back', zone: `${zone}mail.example.com. A 20.2.3.4`, declared, says: [] },
    {
      title: 'a name behind a classless delegation, which leads back by an alias',
      zone: `4.3.2.20.in-addr.arpa. CNAME 4.0-7.rev.example.com.
4.0-7.rev.example.com. PTR mail.example.com.
mail.example.com. CNAME host.example.net.
host.example.net. A 20.2.3.4`,
      declared,
      says: [],
    },
    {
      title: 'an IPv6 address',
      zone: `1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.4.1.0.0.a.2.ip6.arpa. PTR mail.example.com.
mail.example.com. AAAA 2a00:1450:0::1`,
      declared: { sendingNetworks: ['2a00:1450::1'] },
      says: [],
    },
    { title: 'another host', zone: `${zone}mail.example.com. A 20.2.3.5`, declared, says: ['elsewhere'] },
    { title: 'a name that does not exist', zone, declared, says: ['unresolvable'] },
    {
      title: 'a name with an IPv6 address only',
      zone: `${zone}mail.example.com. AAAA 2a00:1450::1`,
      declared,
      says: ['unresolvable'],
    },
    {
      title: 'two names, one of which leads back',
      zone: `${zone}4.3.2.20.in-addr.arpa. PTR gone.example.com.\nmail.example.com. A 20.2.3.4`,
      declared,
      says: [],
    },
    {
      title: 'a network',
      zone: `${zone}5.3.2.20.in-addr.arpa. PTR other.example.com.\nmail.example.com. A 20.2.3.4`,
      declared: { sendingNetworks: ['20.2.3.0/29'] },
      says: ['network'],
    },
    {
      title: 'no PTR record, of which ptr/missing speaks',
      zone: '',
      declared,
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'no answer about the name',
      zone,
      declared,
      unanswered: { 'A mail.example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ sender }) =>
    withoutReverse({ sender }) ??
    (sender.reverses.every(({ names, unobserved }) => names.length === 0 && unobserved === undefined)
      ? 'there is no PTR record (ptr/missing)'
      : undefined),
  *run({ sender: { reverses, extent } }, say, { network }) {
    const unsettled = reverses.map(whyUnsettled).find((why) => why !== undefined);
    const bad = reverses.filter(isRefuted);
    const [first] = bad;
    if (first !== undefined) {
      const data = inWords(first);
      const counted = { network, unconfirmed: bad.length, looked: reverses.length };
      if (extent !== 'single') yield say.network({ ...data, ...counted }, first.at);
      else if (data.addresses.length > 0) yield say.elsewhere(data, first.at);
      else yield say.unresolvable(data, first.at);
    }
    if (unsettled !== undefined) throw new Unobserved(unsettled);
  },
});

interface Counted {
  readonly network: string;
  readonly unconfirmed: number;
  readonly looked: number;
}

/** Whether every name was looked at, and none leads back. */
const isRefuted = (reverse: Reverse): boolean =>
  reverse.names.length > 0 && whyUnsettled(reverse) === undefined && !isConfirmed(reverse);

const inWords = ({ address, names }: Reverse): Unconfirmed => ({
  address,
  names: names.map(({ name }) => name),
  addresses: [...new Set(names.flatMap(({ addresses }) => addresses))],
  type: address.includes(':') ? 'AAAA' : 'A',
});
