import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKey, withoutLiveKey } from '../../facts/dkim.ts';
import { called, type KeyPlace, mend } from '../../facts/dkim-place.ts';
import { sampleKeys } from '../../mail/dkim/index.ts';

const text = (place: KeyPlace): string => `the DKIM key at ${called(place)} is marked as a test ("t=y")`;
const remedy = (place: KeyPlace): string =>
  mend(place, 'take "y" out of the "t" tag once mail is signed for good');

export default defineCheck({
  id: 'dkim/testing',
  title: 'A DKIM key in use is not marked as a test',
  why: `The flag "t=y" says that the domain is only trying DKIM out. Receivers may then treat mail whose signature fails as
if it were unsigned, and some give a good signature no credit either, so that DKIM protects nothing.`,
  refs: [rfc(6376, '3.6.1')],
  on: 'selector',
  needs: { dkim: dkimKey },
  messages: { testing: { severity: 'warning', text, remedy }, guessed: { severity: 'notice', text, remedy } },
  examples: [
    {
      title: 'no flag, or the one that forbids subdomains',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; t=s; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1', 's2'] },
      says: [],
    },
    {
      title: 'a declared key that is a test',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; t=y:s; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1'] },
      says: ['testing'],
    },
    {
      title: 'a test at a guess',
      zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; t=y; p=${sampleKeys.rsa2048}"`,
      says: ['guessed'],
    },
  ],
  skip: withoutLiveKey,
  *run({ dkim: { key, place, at, isDeclared } }, say) {
    if (!key?.record?.flags.some((flag) => flag.toLowerCase() === 'y')) return;
    yield isDeclared ? say.testing(place, at) : say.guessed(place, at);
  },
});
