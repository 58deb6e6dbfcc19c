import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { genericness } from '../../facts/dynamic-name.ts';
import { throwUnasked } from '../../facts/ptr.ts';
import { senderReverse, withoutName } from '../../facts/ptr-sender.ts';

interface Named {
  readonly address: string;
  readonly name: string;
}

const remedy = ({ address }: Named): string =>
  `Ask whoever gave you ${address} to name it after your mail server, such as mail.example.com, and publish that name with the address.`;

const named = (name: string) => ({
  zone: `4.3.2.20.in-addr.arpa. PTR ${name}.\n${name}. A 20.2.3.4`,
  declared: { sendingNetworks: ['20.2.3.4'] },
});

export default defineCheck({
  id: 'ptr/generic',
  title: 'The name of a sending address is that of a mail server',
  why: `Home connections and freshly rented machines have names that their network makes up from the address. Most
unwanted mail comes from such names, so receivers hold them against the sender: Outlook.com answers DY-001, T-Online
"Dialup/transient IP not allowed", and Yahoo asks for a name that does not look generic.`,
  refs: [
    rfc(5321, '7.9'),
    provider('Outlook.com: policies', 'https://sendersupport.olc.protection.outlook.com/pm/policies.aspx'),
    provider('Yahoo: best practices', 'https://senders.yahooinc.com/best-practices/'),
  ],
  on: 'sender',
  needs: { sender: senderReverse },
  messages: {
    dynamic: {
      severity: 'warning',
      text: ({ address, name }: Named) =>
        `the sending address ${address} is named ${quoted(name)}, like a connection whose address changes`,
      remedy,
    },
    generic: {
      severity: 'warning',
      text: ({ address, name }: Named) =>
        `the sending address ${address} is named ${quoted(name)}, a name that its network gives to every address`,
      remedy,
    },
  },
  examples: [
    {
      title: 'a resolver that does not answer',
      zone: '',
      declared: { sendingNetworks: ['20.2.3.4'] },
      unanswered: { 'PTR 4.3.2.20.in-addr.arpa': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
    { title: 'a name that somebody chose', ...named('mail.example.com'), says: [] },
    { title: 'an address in the name of a mail server', ...named('mta-20-2-3-4.example.com'), says: [] },
    { title: 'a dial-up connection', ...named('pool-20-2-3-4.dsl.example.net'), says: ['dynamic'] },
    { title: 'the address in the name', ...named('host-20-2-3-4.example.net'), says: ['generic'] },
    { title: 'the address, turned round', ...named('4.3.2.20.static.example.net'), says: ['generic'] },
    { title: 'a rented machine', ...named('vps-1a2b3c4d.vps.ovh.net'), says: ['generic'] },
    {
      title: 'a machine in a cloud',
      ...named('ec2-20-2-3-4.eu-west-1.compute.amazonaws.com'),
      says: ['generic'],
    },
    {
      title: 'a large network, once',
      ...named('pool-20-2-3-4.example.net'),
      declared: { sendingNetworks: ['20.2.3.0/24'] },
      says: ['dynamic'],
    },
    {
      title: 'a second name that somebody chose, of which ptr/several speaks',
      zone: `4.3.2.20.in-addr.arpa. PTR host-20-2-3-4.example.net.
4.3.2.20.in-addr.arpa. PTR mail.example.com.
mail.example.com. A 20.2.3.4
host-20-2-3-4.example.net. A 20.2.3.4`,
      declared: { sendingNetworks: ['20.2.3.4'] },
      says: [],
    },
    {
      title: 'no PTR record, of which ptr/missing speaks',
      zone: '',
      declared: { sendingNetworks: ['20.2.3.4'] },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'no answer',
      zone: '',
      declared: { sendingNetworks: ['20.2.3.4'] },
      unanswered: { 'PTR 4.3.2.20.in-addr.arpa': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: withoutName,
  *run({ sender }, say) {
    for (const { address, names, at } of sender.reverses) {
      const kinds = names.map(({ name }) => genericness(name, address));
      const [first] = names;
      const [kind] = kinds;
      if (first === undefined || kind === undefined || kinds.includes(undefined)) continue;
      yield say[kind]({ address, name: first.name }, at);
      return;
    }
    throwUnasked(sender.reverses);
  },
});
