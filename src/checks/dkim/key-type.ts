import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKey, withoutKey } from '../../facts/dkim.ts';
import { called, type KeyPlace, mend } from '../../facts/dkim-place.ts';
import { sampleKeys } from '../../mail/dkim/index.ts';

type Type = KeyPlace & { value: string };
const text = ({ value, ...place }: Type): string =>
  `the key type of the DKIM record at ${called(place)} is ${quoted(value)}, which no receiver knows`;
const remedy = (place: Type): string => mend(place, 'write "k=rsa" or "k=ed25519", whichever the key is');

export default defineCheck({
  id: 'dkim/key-type',
  title: 'The type of a DKIM key is one that receivers know',
  why: `Two types of keys are defined for DKIM: rsa, which is meant where nothing is said, and ed25519. Receivers ignore
a record with any other, as if it were not there.`,
  refs: [rfc(6376, '3.6.1'), rfc(8463, '4.2')],
  on: 'selector',
  needs: { dkim: dkimKey },
  messages: { unknown: { severity: 'error', text, remedy }, guessed: { severity: 'warning', text, remedy } },
  examples: [
    {
      title: 'both types',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; k=rsa; p=${sampleKeys.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; k=ed25519; p=${sampleKeys.ed25519}"`,
      declared: { selectors: ['s1', 's2'] },
      says: [],
    },
    {
      title: 'a type that does not exist',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; k=rsa-sha256; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1'] },
      says: ['unknown'],
    },
    {
      title: 'a type that does not exist at a guess',
      zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; k=dsa; p=${sampleKeys.rsa2048}"`,
      says: ['guessed'],
    },
  ],
  skip: withoutKey,
  *run({ dkim: { key, place, at, isDeclared } }, say) {
    const problem = key?.problems.find(({ code }) => code === 'unknown-key-type');
    if (problem === undefined) return;
    const data = { ...place, value: problem.text ?? '' };
    yield isDeclared ? say.unknown(data, at) : say.guessed(data, at);
  },
});
