import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { exchangersOf, mx } from '../../facts/mx.ts';
import { placeOf } from '../../facts/place.ts';
import { targetProblem } from '../../facts/target.ts';

interface Target {
  readonly host: string;
}

export default defineCheck({
  id: 'mx/target',
  title: 'An MX record names a host of the public DNS',
  why: `An MX record holds the name of a host, never an address. Senders ignore a record that holds anything else, so that
mail stays with them or goes to an exchanger that was meant as a spare.`,
  refs: [rfc(5321, '5.1'), rfc(1123, '2.1'), rfc(6761, '6')],
  on: 'domain',
  needs: { mx },
  messages: {
    address: {
      severity: 'error',
      text: ({ host }: Target) =>
        `an MX record names the address ${quoted(host)}, where only a host name can stand`,
      remedy: ({ host }) =>
        `Give ${host} a name with an A or AAAA record, and put that name into the MX record.`,
    },
    local: {
      severity: 'error',
      text: ({ host }: Target) =>
        `an MX record names ${quoted(host)}, a name that only exists inside a private network`,
      remedy: () =>
        'Name a host that everybody can resolve, or publish the null MX "0 ." if the domain takes no mail.',
    },
    invalid: {
      severity: 'warning',
      text: ({ host }: Target) =>
        `an MX record names ${quoted(host)}, which looks like a leftover of a provider's ownership check`,
      remedy: () => 'Delete the record once the provider has verified the domain.',
    },
    'single-label': {
      severity: 'error',
      text: ({ host }: Target) => `an MX record names ${quoted(host)}, a name of one label`,
      remedy: () =>
        "Write the exchanger's full name; in a zone file, a missing domain or a missing final dot is the usual cause.",
    },
    illegal: {
      severity: 'error',
      text: ({ host }: Target) => `an MX record names ${quoted(host)}, which is no host name`,
      remedy: () =>
        'Use a name of letters, digits and hyphens; many senders refuse underscores and all-digit top levels.',
    },
  },
  examples: [
    { title: 'a host', zone: 'example.com. MX 10 mx1.example.com.', says: [] },
    { title: 'an internationalised host', zone: 'example.com. MX 10 xn--mx-eka.example.com.', says: [] },
    { title: 'an address', zone: 'example.com. MX 10 192.0.2.1.', says: ['address'] },
    { title: 'localhost', zone: 'example.com. MX 10 localhost.', says: ['local'] },
    {
      title: 'an ownership check',
      zone: 'example.com. MX 10 mx.example.com.\nexample.com. MX 32767 ms1234.msv1.invalid.',
      says: ['invalid'],
    },
    { title: 'one label', zone: 'example.com. MX 10 mail.', says: ['single-label'] },
    { title: 'an underscore', zone: 'example.com. MX 10 mail_1.example.com.', says: ['illegal'] },
    { title: 'a null MX', zone: 'example.com. MX 0 .', declared: { profile: 'parked' }, says: [] },
  ],
  skip: ({ mx }) => (exchangersOf(mx).length > 0 ? undefined : 'there is no mail exchanger'),
  *run({ mx }, say) {
    for (const host of exchangersOf(mx)) {
      const problem = targetProblem(host);
      const record = mx.records.find(({ data }) => data.exchange === host);
      if (problem !== undefined && record !== undefined) yield say[problem]({ host }, placeOf('MX', record));
    }
  },
});
