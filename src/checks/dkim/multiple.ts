import { defineCheck } from '../../core/check.ts';
import { counted, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKey } from '../../facts/dkim.ts';
import { called, type KeyPlace, mend } from '../../facts/dkim-place.ts';
import { sampleKeys } from '../../mail/dkim/index.ts';

type Keys = KeyPlace & { count: number };
const text = ({ count, ...place }: Keys): string =>
  `there are ${counted(count, 'DKIM key')} at ${called(place)}`;
const remedy = (place: Keys): string =>
  mend(
    place,
    'keep the key that the mail is signed with and delete the others; a second key needs a selector of its own',
  );

export default defineCheck({
  id: 'dkim/multiple',
  title: 'A DKIM selector has exactly one TXT record',
  why: `A selector must have a single record: with several the result is undefined. Some receivers take whichever
comes first, which changes from one query to the next, and others refuse them all, so that good signatures fail at random.`,
  refs: [rfc(6376, '3.6.2.2')],
  on: 'selector',
  needs: { dkim: dkimKey },
  messages: {
    several: { severity: 'error', text, remedy },
    guessed: { severity: 'warning', text, remedy },
    unrelated: {
      severity: 'warning',
      text: ({ value, ...place }: KeyPlace & { value: string }) =>
        `beside the DKIM key at ${called(place)} stands another TXT record: ${quoted(value)}`,
      remedy: (place: KeyPlace) =>
        mend(place, `delete every TXT record at ${place.host ?? place.name} but the key`),
    },
  },
  examples: [
    {
      title: 'one key',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1'] },
      says: [],
    },
    {
      title: 'one key in several strings',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048.slice(0, 200)}" "${sampleKeys.rsa2048.slice(200)}"`,
      declared: { selectors: ['s1'] },
      says: [],
    },
    {
      title: 'an old key left beside the new one',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"
s1._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa1024}"`,
      declared: { selectors: ['s1'] },
      says: ['several'],
    },
    {
      title: 'two keys at a guess',
      zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"
google._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa1024}"`,
      says: ['guessed'],
    },
    {
      title: 'a token of something else',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"
s1._domainkey.example.com. TXT "site-verification=1234"`,
      declared: { selectors: ['s1'] },
      says: ['unrelated'],
    },
  ],
  *run({ dkim: { lookup, place, at, isDeclared } }, say) {
    if (lookup.kind === 'several') {
      const data = { ...place, count: lookup.keys.length };
      yield isDeclared ? say.several(data, at) : say.guessed(data, at);
    }
    const [value] = lookup.kind === 'found' ? lookup.unrelated : [];
    if (value !== undefined) yield say.unrelated({ ...place, value }, at);
  },
});
