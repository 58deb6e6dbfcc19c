import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { isInner } from '../../facts/address-range.ts';
import { genericness } from '../../facts/dynamic-name.ts';
import type { Reverse } from '../../facts/ptr.ts';
import { senderReverse } from '../../facts/ptr-sender.ts';
import { senderHeloSpf } from '../../facts/sender-spf.ts';
import { formatNetwork } from '../../mail/spf/index.ts';

interface Refused {
  readonly helo: string;
  readonly address: string;
  readonly network: string;
  readonly term: string;
}

const remedy = ({ helo, network }: Refused): string =>
  `Let the SPF record of ${helo} name ${network}, or have its mail server give a name of its own in HELO.`;

const declared = { helo: 'mail.example.com', sendingNetworks: ['192.0.2.1', '192.0.2.2'] };

export default defineCheck({
  id: 'spf/sender-helo',
  title: 'The declared senders pass SPF for the name that they give in HELO',
  why: `For mail without a sender address, such as bounces, receivers evaluate the SPF record of the name in HELO. A
server that gives the name of another, or whose address has changed, fails there, and its bounces and automatic answers
are lost.`,
  refs: [rfc(7208, '2.3'), rfc(7208, '2.4')],
  on: 'sender',
  needs: { sender: senderHeloSpf, reverse: senderReverse },
  messages: {
    fail: {
      severity: 'warning',
      text: ({ helo, address, term }: Refused) =>
        `mail without a sender address from ${address} fails SPF for the HELO name ${quoted(helo)}, at ${quoted(term)}`,
      remedy,
    },
    softfail: {
      severity: 'notice',
      text: ({ helo, address, term }: Refused) =>
        `mail without a sender address from ${address} gets a softfail for the HELO name ${quoted(helo)}, at ${quoted(term)}`,
      remedy,
    },
  },
  examples: [
    {
      title: 'a name that has all addresses',
      zone: `mail.example.com. TXT "v=spf1 a -all"
mail.example.com. A 192.0.2.1
mail.example.com. A 192.0.2.2`,
      declared,
      says: [],
    },
    {
      title: 'a name without a record, of which spf/helo speaks',
      zone: 'mail.example.com. A 192.0.2.1',
      declared,
      says: [],
    },
    {
      title: 'a second server under the name of the first',
      zone: 'mail.example.com. TXT "v=spf1 a -all"\nmail.example.com. A 192.0.2.1',
      declared,
      says: ['fail'],
    },
    {
      title: 'a second server that has a name of its own',
      zone: `mail.example.com. TXT "v=spf1 a -all"
mail.example.com. A 192.0.2.1
mail2.example.com. A 192.0.2.2
1.2.0.192.in-addr.arpa. PTR mail.example.com.
2.2.0.192.in-addr.arpa. PTR mail2.example.com.`,
      declared,
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'one server of a network',
      zone: 'mail.example.com. TXT "v=spf1 a -all"\nmail.example.com. A 192.0.2.7',
      declared: { helo: 'mail.example.com', sendingNetworks: ['192.0.2.0/28'] },
      says: [],
    },
    {
      title: 'a softfail',
      zone: 'mail.example.com. TXT "v=spf1 a ~all"\nmail.example.com. A 192.0.2.1',
      declared,
      says: ['softfail'],
    },
    {
      title: 'no name declared',
      zone: 'example.com. TXT "v=spf1 -all"',
      declared: { sendingNetworks: ['192.0.2.1'] },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ sender, reverse }, { name }) => {
    if (sender === undefined) return 'no HELO name is declared';
    if (isInner(sender.network.address)) return 'no receiver sees this address (sender/special-address)';
    if (sender.helo.toLowerCase() === name) return 'the HELO name is the domain (spf/sender)';
    const [only] = reverse.extent === 'single' ? reverse.reverses : [];
    const own = only && ownNameOf(only, sender.helo);
    return (
      own && `the address has a name of its own, ${own}: its server gives that one, if it is set up well`
    );
  },
  *run({ sender }, say) {
    // A name stands for one server: of a whole network, it is enough that the server is in it
    if (sender === undefined || sender.results.some(({ result }) => result === 'pass')) return;
    const refused =
      sender.results.find(({ result }) => result === 'fail') ??
      sender.results.find(({ result }) => result === 'softfail');
    if (refused?.result !== 'fail' && refused?.result !== 'softfail') return;
    const { address, mechanism: term = '', result } = refused;
    const data = { helo: sender.helo, address, network: formatNetwork(sender.network), term };
    yield say[result](data, { in: 'dns', name: sender.helo, type: 'TXT' });
  },
});

/** The setting has one name for all senders; one that leads back, and that somebody has chosen, is stronger evidence. */
function ownNameOf({ address, names }: Reverse, helo: string): string | undefined {
  if (names.some(({ name }) => name === helo.toLowerCase())) return undefined;
  return names.find(({ name, state }) => state === 'confirmed' && genericness(name, address) === undefined)
    ?.name;
}
