import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKey, withoutKey } from '../../facts/dkim.ts';
import { called, type KeyPlace, mend } from '../../facts/dkim-place.ts';
import { sampleKeys } from '../../mail/dkim/index.ts';

type Version = KeyPlace & { value: string };
const wrong = ({ value, ...place }: Version): string =>
  `the version of the DKIM record at ${called(place)} is ${quoted(value)}, not "DKIM1"`;
const late = (place: KeyPlace): string =>
  `the DKIM record at ${called(place)} does not begin with its version`;
const begin = (place: KeyPlace): string => mend(place, 'begin the record with "v=DKIM1;", in upper case');
const zone = (text: string): string => `s1._domainkey.example.com. TXT "${text}"`;
const declared = { selectors: ['s1'] };

export default defineCheck({
  id: 'dkim/version',
  title: 'A DKIM record that states its version begins with v=DKIM1',
  why: `The version may be left out, but where it stands it must come first and be exactly "DKIM1". Receivers discard a
record with any other version, and then no signature made with its key is good.`,
  refs: [rfc(6376, '3.6.1')],
  on: 'selector',
  needs: { dkim: dkimKey },
  messages: {
    unknown: { severity: 'error', text: wrong, remedy: begin },
    late: { severity: 'error', text: late, remedy: begin },
    guessedUnknown: { severity: 'warning', text: wrong, remedy: begin },
    guessedLate: { severity: 'warning', text: late, remedy: begin },
  },
  examples: [
    { title: 'the version first', zone: zone(`v=DKIM1; p=${sampleKeys.rsa2048}`), declared, says: [] },
    { title: 'no version at all', zone: zone(`k=rsa; p=${sampleKeys.rsa2048}`), declared, says: [] },
    { title: 'another version', zone: zone(`v=DKIM2; p=${sampleKeys.rsa2048}`), declared, says: ['unknown'] },
    { title: 'lower case', zone: zone(`v=dkim1; p=${sampleKeys.rsa2048}`), declared, says: ['unknown'] },
    {
      title: 'after another tag',
      zone: zone(`k=rsa; v=DKIM1; p=${sampleKeys.rsa2048}`),
      declared,
      says: ['late'],
    },
    {
      title: 'another version at a guess',
      zone: `example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM; p=${sampleKeys.rsa2048}"`,
      says: ['guessedUnknown'],
    },
    {
      title: 'after another tag at a guess',
      zone: `example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "k=rsa; v=DKIM1; p=${sampleKeys.rsa2048}"`,
      says: ['guessedLate'],
    },
  ],
  skip: withoutKey,
  *run({ dkim: { key, place, at, isDeclared } }, say) {
    for (const { code, text = '' } of key?.problems ?? []) {
      const data = { ...place, value: text };
      if (code === 'bad-version') yield isDeclared ? say.unknown(data, at) : say.guessedUnknown(data, at);
      if (code === 'version-not-first') yield isDeclared ? say.late(place, at) : say.guessedLate(place, at);
    }
  },
});
