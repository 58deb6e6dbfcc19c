import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { existence } from '../../facts/existence.ts';

export default defineCheck({
  id: 'domain/nonexistent',
  title: 'The domain exists in the DNS',
  why: `Receivers refuse mail from a domain that the DNS does not know ("sender domain must resolve"), and nobody can
write to it. The usual causes are a slip in the settings, an expired registration, or a delegation that was removed.`,
  refs: [rfc(2308, '5'), rfc(5321, '2.3.5')],
  on: 'domain',
  needs: { existence },
  messages: {
    nxdomain: {
      severity: 'error',
      text: ({ name }: { name: string }) =>
        `the DNS answers that the domain ${quoted(name)} does not exist (NXDOMAIN)`,
      remedy: () =>
        'Look for a slip in the name; if it is right, renew the registration or restore the delegation.',
    },
  },
  examples: [
    { title: 'a domain with records', zone: 'example.com. MX 10 mx.example.com.', says: [] },
    { title: 'a name that only has something below it', zone: 'www.example.com. A 192.0.2.1', says: [] },
    { title: 'an unknown name', zone: 'example.org. A 192.0.2.1', says: ['nxdomain'] },
    {
      title: 'a server that does not answer',
      zone: '',
      unanswered: { 'MX example.com': 'servfail' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  *run({ existence }, say, { name }) {
    if (!existence.exists) yield say.nxdomain({ name }, { in: 'dns', name, type: 'MX' });
  },
});
