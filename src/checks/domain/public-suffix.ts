import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { existence } from '../../facts/existence.ts';
import { isPublicSuffix } from '../../mail/psl/index.ts';

export default defineCheck({
  id: 'domain/public-suffix',
  title: 'The domain is one that an organisation can own',
  why: `Under a public suffix, such as "com" or "co.uk", everybody can register names. Receivers give its own mail no
standing: DKIM signatures of such a name are refused by many, and DMARC looks for other organisations below it.`,
  refs: [rfc(9989, '4.10'), rfc(6376, '6.1.1')],
  on: 'domain',
  needs: { existence },
  messages: {
    suffix: {
      severity: 'warning',
      text: ({ name }: { name: string }) =>
        `${quoted(name)} is on the Public Suffix List: others register their domains under it`,
      remedy: () =>
        'Check the domain that you own below it; if you do run the suffix itself, send mail from a name below it.',
    },
  },
  examples: [
    { title: 'a registered domain', zone: 'example.com. MX 10 mx.example.com.', says: [] },
    {
      title: 'a name under a private suffix',
      domain: 'me.github.io',
      zone: 'me.github.io. MX 10 mx.example.com.',
      says: [],
    },
    { title: 'a top-level domain', domain: 'com', zone: 'com. MX 10 mx.example.com.', says: ['suffix'] },
    { title: 'a second-level suffix', domain: 'co.uk', zone: 'co.uk. A 192.0.2.1', says: ['suffix'] },
  ],
  skip: ({ existence }) => (existence.exists ? undefined : 'the domain does not exist'),
  *run(_, say, { name }) {
    if (isPublicSuffix(name)) yield say.suffix({ name }, { in: 'dns', name, type: 'SOA' });
  },
});
