import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { isUnusable, senderReverse } from '../../facts/ptr-sender.ts';

interface Special {
  readonly network: string;
  readonly range: string;
}

const remedy = ({ network }: Special): string =>
  `Replace ${network} in sending-ips by the public address that receivers see the mail come from.`;

export default defineCheck({
  id: 'sender/special-address',
  title: 'The declared senders have addresses that receivers can see',
  why: `A mail server behind a router or in a cloud network often knows only its inner address, while receivers see the
public one that it is translated to. SPF, PTR records and block lists are all about that public address: with an inner one
in the settings, none of them can be looked at.`,
  refs: [rfc(6890, '2.2'), rfc(1918, '3'), rfc(5737, '3')],
  on: 'sender',
  needs: { sender: senderReverse },
  messages: {
    inner: {
      severity: 'error',
      text: ({ network, range }: Special) =>
        `${network} among sending-ips is ${range}, an address that no receiver ever sees`,
      remedy,
    },
    reserved: {
      severity: 'warning',
      text: ({ network, range }: Special) =>
        `${network} among sending-ips is ${range}, an address that nobody can send from`,
      remedy,
    },
  },
  examples: [
    {
      title: 'a public address',
      zone: '33.22.11.in-addr.arpa. SOA ns.example.net. h.example.net. 1 2 3 4 5',
      declared: { sendingNetworks: ['11.22.33.44', '2a00:1450::1'] },
      says: [],
    },
    {
      title: 'inner addresses beside a public one',
      zone: '',
      declared: { sendingNetworks: ['10.0.0.5', '11.22.33.44', 'fd00::/64', '127.0.0.1'] },
      says: ['inner', 'inner', 'inner'],
    },
    {
      title: 'an address out of an example',
      zone: '',
      declared: { sendingNetworks: ['192.0.2.1', '2001:db8::1'] },
      says: ['reserved', 'reserved'],
    },
    {
      title: 'an address out of an example, in a zone that is one',
      zone: '1.2.0.192.in-addr.arpa. PTR mail.example.com.',
      declared: { sendingNetworks: ['192.0.2.1'] },
      says: [],
    },
  ],
  *run({ sender }, say, { network }) {
    const { range, isInner } = sender;
    if (range === undefined || !isUnusable(sender)) return;
    yield isInner ? say.inner({ network, range }) : say.reserved({ network, range });
  },
});
