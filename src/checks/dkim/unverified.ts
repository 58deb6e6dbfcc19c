import { defineCheck } from '../../core/check.ts';
import { sends } from '../../core/declared.ts';
import { Unobserved } from '../../core/fact.ts';
import { rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { selectors } from '../../facts/selectors.ts';
import { sampleKeyRecords, sampleKeys, sampleSignatures } from '../../mail/dkim/index.ts';
import { letter } from '../../mail/message/index.ts';

const reason =
  'no DKIM selector is declared and no guess has a key; set "dkim-selectors", or give a signed "message", to have the keys checked';

export default defineCheck({
  id: 'dkim/unverified',
  title: 'At least one DKIM key of a sending domain is known',
  why: `The selectors of a domain cannot be listed: a key can only be looked at if its selector is known. Guesses from SPF
and MX records find the usual ones, and a guess that finds nothing says nothing. Large mailbox providers refuse bulk mail
without DKIM, so that for a bulk sender "not known" is not good enough.`,
  refs: [rfc(6376, '3.1'), rfc(6376, '3.6.2.1')],
  on: 'domain',
  needs: { declared, selectors },
  messages: {},
  examples: [
    {
      title: 'a declared selector',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"`,
      declared: { profile: 'bulk-sender', selectors: ['s1'] },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'a guess that has a key',
      zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"`,
      declared: { profile: 'bulk-sender' },
      says: [],
    },
    {
      title: 'a given message, whose signature names a selector',
      zone: sampleKeyRecords(),
      declared: { profile: 'bulk-sender' },
      messages: { 'news.eml': letter({ 'DKIM-Signature': sampleSignatures.good }) },
      says: [],
    },
    {
      title: 'a bulk sender whose selectors nobody knows',
      zone: 'example.com. MX 10 mx.example.com.',
      declared: { profile: 'bulk-sender' },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a sender whose selectors nobody knows',
      zone: 'example.com. MX 10 mx.example.com.',
      says: [],
      outcome: 'skipped',
    },
    { title: 'a parked domain', zone: '', declared: { profile: 'parked' }, says: [], outcome: 'skipped' },
  ],
  skip({ declared, selectors }) {
    if (!sends(declared)) return 'the domain sends no mail';
    if (selectors.declared.length > 0) return 'the selectors are declared (dkim/missing)';
    return selectors.hasGuessedKey || declared.profile === 'bulk-sender' ? undefined : reason;
  },
  // biome-ignore lint/correctness/useYield: nothing is ever found here; what is not known is not a finding
  *run({ selectors }) {
    if (!selectors.hasGuessedKey) throw new Unobserved(reason);
  },
});
