import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spf, withoutRecord } from '../../facts/spf.ts';
import { nobodysAddresses } from '../../facts/spf-open.ts';
import { contains, formatNetwork, type Network, networksOf } from '../../mail/spf/index.ts';

/** More addresses than one organisation sends from: of IPv6, a provider gets a /32 for all its customers. */
const isHuge = ({ address, prefix }: Network): boolean => prefix < (address.includes(':') ? 32 : 16);

/** Networks that hold an address which nobody has are seen by spf/open. */
const isOpen = (network: Network): boolean =>
  nobodysAddresses.some((address) =>
    contains(network, { address, prefix: address.includes(':') ? 128 : 32 }),
  );

export default defineCheck({
  id: 'spf/broad',
  title: 'The SPF record authorises no network of a size that nobody sends from',
  why: `Whoever has an address in an authorised network can send mail that passes SPF, and with it DMARC, for the
domain. In a network of many thousands of addresses there are other customers of a hosting provider, and hacked
machines.`,
  refs: [rfc(7208, '10.1.1'), rfc(7208, '11.4')],
  on: 'domain',
  needs: { spf },
  messages: {
    huge: {
      severity: 'warning',
      text: ({ term, network, addresses }: { term: string; network: string; addresses: string }) =>
        `${quoted(term)} in the SPF record authorises the network ${network}, ${addresses} addresses`,
      remedy: ({ term }) => `Replace ${quoted(term)} by the networks that really send.`,
    },
  },
  examples: [
    {
      title: 'networks as organisations have them',
      zone: 'example.com. TXT "v=spf1 ip4:192.0.2.0/24 ip4:198.18.0.0/16 ip6:2001:db8::/32 -all"',
      says: [],
    },
    {
      title: 'what a large provider publishes',
      zone: 'example.com. TXT "v=spf1 include:_spf.example.net -all"\n_spf.example.net. TXT "v=spf1 ip4:40.92.0.0/15 -all"',
      says: [],
    },
    {
      title: 'a large network that is turned away',
      zone: 'example.com. TXT "v=spf1 -ip4:10.0.0.0/8 mx -all"',
      says: [],
    },
    { title: 'a /8', zone: 'example.com. TXT "v=spf1 ip4:11.0.0.0/8 -all"', says: ['huge'] },
    {
      title: 'a large IPv6 network',
      zone: 'example.com. TXT "v=spf1 ip6:2001:c00::/23 -all"',
      says: ['huge'],
    },
    {
      title: 'a prefix length on mx',
      zone: 'example.com. TXT "v=spf1 mx/12 -all"\nexample.com. MX 1 mx.example.com.\nmx.example.com. A 192.0.2.1',
      says: ['huge'],
    },
  ],
  skip: withoutRecord,
  *run({ spf: { tree, at } }, say) {
    const own = networksOf(tree).filter((found) => found.at === tree);
    const huge = own.filter(({ network }) => isHuge(network) && !isOpen(network));
    for (const { network, node } of huge.slice(0, 10)) {
      const bits = (network.address.includes(':') ? 128 : 32) - network.prefix;
      const addresses = bits > 32 ? `2^${bits}` : String(2 ** bits);
      yield say.huge({ term: node.term.text, network: formatNetwork(network), addresses }, at);
    }
  },
});
