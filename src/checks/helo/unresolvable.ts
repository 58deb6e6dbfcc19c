import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { helo } from '../../facts/helo.ts';

const remedy = ({ name }: { readonly name: string }): string =>
  `Publish A and AAAA records of ${name} with the addresses of the senders, or have the mail server give a name that has them.`;

const declared = { helo: 'mail.example.com' };

export default defineCheck({
  id: 'helo/unresolvable',
  title: 'The HELO name has an address',
  why: `Receivers look the HELO name up. A name without an address cannot be that of the server that gives it: many
receivers refuse or defer its mail, and the others count it as a sign of spam.`,
  refs: [rfc(5321, '4.1.1.1'), rfc(5321, '2.3.5')],
  on: 'domain',
  needs: { helo },
  messages: {
    nonexistent: {
      severity: 'warning',
      text: ({ name }: { name: string }) =>
        `the HELO name ${quoted(name)} does not exist in the DNS (NXDOMAIN)`,
      remedy,
    },
    'no-address': {
      severity: 'warning',
      text: ({ name }: { name: string }) =>
        `the HELO name ${quoted(name)} has neither an A nor an AAAA record`,
      remedy,
    },
  },
  examples: [
    { title: 'an address', zone: 'mail.example.com. A 20.2.3.4', declared, says: [] },
    { title: 'an IPv6 address only', zone: 'mail.example.com. AAAA 2a00:1450::1', declared, says: [] },
    {
      title: 'an alias of a host',
      zone: 'mail.example.com. CNAME host.example.net.\nhost.example.net. A 20.2.3.4',
      declared,
      says: [],
    },
    { title: 'no such name', zone: 'example.com. TXT "x"', declared, says: ['nonexistent'] },
    {
      title: 'a name without addresses',
      zone: 'mail.example.com. TXT "v=spf1 -all"',
      declared,
      says: ['no-address'],
    },
    {
      title: 'a name of which helo/name speaks',
      zone: '',
      declared: { helo: 'mail.internal' },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'no answer',
      zone: '',
      declared,
      unanswered: { 'A mail.example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ helo }) => {
    if (helo === undefined) return 'no HELO name is declared';
    return helo.problem === undefined ? undefined : 'the HELO name is none of a public host (helo/name)';
  },
  *run({ helo }, say) {
    if (helo === undefined || helo.addresses.length > 0) return;
    const { name, exists } = helo;
    yield say[exists ? 'no-address' : 'nonexistent']({ name }, { in: 'dns', name, type: 'A' });
  },
});
