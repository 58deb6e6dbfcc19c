import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { dmarc } from '../../facts/dmarc.ts';
import { dmarcTexts } from '../../facts/dmarc-texts.ts';

type Alias = { name: string };

export default defineCheck({
  id: 'dmarc/delegation',
  title: 'A CNAME at _dmarc leads to a DMARC record',
  why: `A CNAME at "_dmarc" hands the DMARC record to somebody else, often a provider that manages it. Where the name that it
leads to is gone, or has no DMARC record, the domain has no policy; a wildcard CNAME for all names does the same unseen.`,
  refs: [rfc(1034, '3.6.2'), rfc(9989, '4.10')],
  on: 'domain',
  needs: { dmarcTexts, dmarc },
  messages: {
    nowhere: {
      severity: 'error',
      text: ({ name }: Alias) =>
        `the CNAME at ${name} leads to a name that does not exist, and no other DMARC record applies`,
      remedy: ({ name }: Alias) =>
        `Have the provider that it leads to publish the record, or replace the CNAME by a TXT record at ${name}.`,
    },
    empty: {
      severity: 'error',
      text: ({ name }: Alias) =>
        `the CNAME at ${name} leads to a name without a DMARC record, and no other applies`,
      remedy: ({ name }: Alias) =>
        `Have the provider that it leads to publish the record, or publish a TXT record at ${name} itself.`,
    },
  },
  examples: [
    {
      title: 'a record at a provider',
      zone: '_dmarc.example.com. CNAME example.com.dmarc.example.net.\nexample.com.dmarc.example.net. TXT "v=DMARC1; p=none"',
      says: [],
    },
    { title: 'no CNAME', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
    {
      title: 'a target that is gone',
      zone: '_dmarc.example.com. CNAME example.com.dmarc.example.net.',
      says: ['nowhere'],
    },
    {
      title: 'a wildcard for the web',
      zone: '*.example.com. CNAME www.example.net.\nwww.example.net. A 192.0.2.1',
      says: ['empty'],
    },
    {
      title: 'a wildcard below a domain with a record',
      domain: 'mail.example.com',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n*.example.com. CNAME www.example.net.\nwww.example.net. A 192.0.2.1',
      says: [],
    },
  ],
  skip: ({ dmarcTexts: { via, name } }) => (via.length > 0 ? undefined : `there is no CNAME at ${name}`),
  *run({ dmarcTexts: { name, records, nearMisses, exists }, dmarc }, say) {
    if (dmarc.kind === 'found' || records.length > 0 || nearMisses.length > 0) return;
    const at = { in: 'dns', name, type: 'CNAME' } as const;
    yield exists ? say.empty({ name }, at) : say.nowhere({ name }, at);
  },
});
