import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKey } from '../../facts/dkim.ts';
import { called, type KeyPlace } from '../../facts/dkim-place.ts';
import { isOfNobody } from '../../facts/existence.ts';
import { sampleKeys } from '../../mail/dkim/index.ts';

export default defineCheck({
  id: 'dkim/missing',
  title: 'Every declared DKIM selector has a key',
  why: `Receivers fetch the key for a DKIM signature from the name that the signature itself states. If there is no
key, the signature fails, and so does DMARC unless SPF is aligned. This usually happens when a mail server signs with a
new selector before its record is published, or when a record is deleted with an old provider.`,
  refs: [rfc(6376, '3.6.2.1'), rfc(6376, '6.1.2')],
  on: 'selector',
  needs: { dkim: dkimKey, isOfNobody },
  messages: {
    missing: {
      severity: 'error',
      text: ({ name }: KeyPlace) => `the selector is declared, and there is no DKIM key at ${name}`,
      remedy: ({ name }: KeyPlace) =>
        `Publish the public key of your mail server or provider as a TXT record at ${name}, or take the selector out of the settings if nothing signs with it.`,
    },
    foreign: {
      severity: 'error',
      text: ({ value, ...place }: KeyPlace & { value: string }) =>
        `what stands at ${called(place)} is no DKIM key: ${quoted(value)}`,
      remedy: ({ name }: KeyPlace) =>
        `Publish the public key as the only TXT record at ${name}; if a wildcard record answers there, the key's own record takes its place.`,
    },
  },
  examples: [
    {
      title: 'a declared selector with its key',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1'] },
      says: [],
    },
    {
      title: 'a declared selector without a key',
      zone: 'example.com. MX 10 mx.example.com.',
      declared: { selectors: ['s1'] },
      says: ['missing'],
    },
    {
      title: 'a domain that does not exist, of which domain/nonexistent speaks',
      zone: 'com. SOA a.example. h.example. 1 2 3 4 5',
      declared: { selectors: ['s1'] },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'a wildcard that answers for the selector',
      zone: '*.example.com. TXT "v=spf1 -all"',
      declared: { selectors: ['s1'] },
      says: ['foreign'],
    },
    {
      title: 'a guess that finds nothing says nothing',
      zone: 'example.com. TXT "v=spf1 include:_spf.google.com -all"',
      says: [],
    },
    {
      title: 'no answer',
      zone: '',
      declared: { selectors: ['s1'] },
      unanswered: { 'TXT s1._domainkey.example.com': 'servfail' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip({ dkim, isOfNobody }) {
    if (!dkim.isDeclared) return 'the selector is a guess';
    return isOfNobody ? 'the domain does not exist (domain/nonexistent)' : undefined;
  },
  *run({ dkim: { lookup, place, at } }, say) {
    if (lookup.kind === 'none') yield say.missing(place, at);
    if (lookup.kind === 'foreign') yield say.foreign({ ...place, value: lookup.texts[0] ?? '' }, at);
  },
});
