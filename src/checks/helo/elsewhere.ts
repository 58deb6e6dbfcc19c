import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { isInner } from '../../facts/address-range.ts';
import { declared } from '../../facts/declared.ts';
import { helo, withoutHost } from '../../facts/helo.ts';

interface Elsewhere {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly networks: readonly string[];
}

const publicOf = (networks: readonly string[]): readonly string[] =>
  networks.filter((network) => !isInner(network.split('/')[0] ?? ''));

export default defineCheck({
  id: 'helo/elsewhere',
  title: 'The HELO name leads to a declared sender',
  why: `Receivers compare the addresses of the HELO name with the one that the mail comes from. Where they differ, the
server gives the name of another: RFC 5321 forbids to refuse mail for that alone, but filters count it, and SPF for the
name fails.`,
  refs: [rfc(5321, '4.1.4'), rfc(7208, '2.3')],
  on: 'domain',
  needs: { helo, declared },
  messages: {
    elsewhere: {
      severity: 'warning',
      text: ({ name, addresses, networks }: Elsewhere) =>
        `the HELO name ${quoted(name)} has the addresses ${listed(addresses)}, and none of them is among sending-ips (${listed(networks)})`,
      remedy: ({ name }) =>
        `Publish the address of the sender at ${name}, or have the mail server give the name that its address has.`,
    },
  },
  examples: [
    {
      title: 'the address of a sender, among others',
      zone: 'mail.example.com. A 20.2.3.4\nmail.example.com. A 20.2.3.9',
      declared: { helo: 'mail.example.com', sendingNetworks: ['20.2.3.0/29', '2a00:1450::/64'] },
      says: [],
    },
    {
      title: 'another address',
      zone: 'mail.example.com. A 20.2.4.4\nmail.example.com. AAAA 2a00:1450:1::1',
      declared: { helo: 'mail.example.com', sendingNetworks: ['20.2.3.4', '2a00:1450::/64'] },
      says: ['elsewhere'],
    },
    {
      title: 'no senders declared',
      zone: 'mail.example.com. A 20.2.4.4',
      declared: { helo: 'mail.example.com' },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'an inner address among the senders, behind which another is',
      zone: 'mail.example.com. A 20.2.4.4',
      declared: { helo: 'mail.example.com', sendingNetworks: ['10.0.0.5'] },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ helo, declared }) =>
    withoutHost({ helo }) ??
    (publicOf(declared.sendingNetworks).length > 0 ? undefined : 'no public address is declared as a sender'),
  *run({ helo, declared }, say) {
    if (helo === undefined || helo.sending.length > 0) return;
    const { name, addresses } = helo;
    const networks = publicOf(declared.sendingNetworks);
    yield say.elsewhere({ name, addresses, networks }, { in: 'dns', name, type: 'A' });
  },
});
