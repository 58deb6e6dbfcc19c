import { defineCheck } from '../../core/check.ts';
import { counted, listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { isConfirmed, throwUnasked } from '../../facts/ptr.ts';
import { senderReverse, withoutName } from '../../facts/ptr-sender.ts';

interface Several {
  readonly address: string;
  readonly names: readonly string[];
  /** Those that do not lead back to the address. */
  readonly astray: readonly string[];
}

const zone = `4.3.2.20.in-addr.arpa. PTR mail.example.com.
4.3.2.20.in-addr.arpa. PTR www.example.com.
mail.example.com. A 20.2.3.4
`;
const declared = { sendingNetworks: ['20.2.3.4'] };

export default defineCheck({
  id: 'ptr/several',
  title: 'A sending address has one name',
  why: `The DNS gives several PTR records in any order, and many receivers look at the first one only. Mail then passes
or fails by chance: now the name leads back to the address and is the one in HELO, now it is another.`,
  refs: [rfc(8601, '2.7.3'), rfc(1912, '2.1')],
  on: 'sender',
  needs: { sender: senderReverse },
  messages: {
    astray: {
      severity: 'warning',
      text: ({ address, names, astray }: Several) =>
        `the sending address ${address} has ${names.length} PTR records, of which ${counted(astray.length, 'names a host', 'name hosts')} that ${astray.length === 1 ? 'does' : 'do'} not have it: ${listed(astray.map(quoted))}`,
      remedy: ({ address, astray }) =>
        `Have the PTR record of ${address} to ${listed(astray.map(quoted))} deleted.`,
    },
    several: {
      severity: 'notice',
      text: ({ address, names }: Several) =>
        `the sending address ${address} has ${names.length} PTR records: ${listed(names.map(quoted))}`,
      remedy: ({ address }) =>
        `Have only the PTR record of ${address} kept that names the mail server as it names itself in HELO.`,
    },
  },
  examples: [
    {
      title: 'one name',
      zone: '4.3.2.20.in-addr.arpa. PTR mail.example.com.\nmail.example.com. A 20.2.3.4',
      declared,
      says: [],
    },
    {
      title: 'two names that lead back',
      zone: `${zone}www.example.com. A 20.2.3.4`,
      declared,
      says: ['several'],
    },
    {
      title: 'one of two leads astray',
      zone: `${zone}www.example.com. A 20.2.3.5`,
      declared,
      says: ['astray'],
    },
    {
      title: 'both lead astray, of which ptr/unconfirmed speaks',
      zone: '4.3.2.20.in-addr.arpa. PTR a.example.com.\n4.3.2.20.in-addr.arpa. PTR b.example.com.',
      declared,
      says: [],
    },
    {
      title: 'a resolver that does not answer',
      zone: '',
      declared,
      unanswered: { 'PTR 4.3.2.20.in-addr.arpa': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: withoutName,
  *run({ sender: { reverses } }, say) {
    const several = reverses.find((reverse) => reverse.names.length > 1 && isConfirmed(reverse));
    if (several === undefined) return throwUnasked(reverses);
    const { address, names, at } = several;
    const astray = names.filter(({ state }) => state === 'unconfirmed' || state === 'nonexistent');
    const data = { address, names: names.map(({ name }) => name), astray: astray.map(({ name }) => name) };
    yield astray.length > 0 ? say.astray(data, at) : say.several(data, at);
  },
});
