import { defineCheck } from '../../core/check.ts';
import { counted, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dmarcTexts } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';

type Several = { name: string; texts: readonly string[] };

export default defineCheck({
  id: 'dmarc/multiple',
  title: 'There is one DMARC record, not several',
  why: `Where several TXT records at the name start with "v=DMARC1", receivers ignore them all, since nobody could say which
one counts. It usually happens when a provider's record is added beside an older one.`,
  refs: [rfc(9989, '4.10')],
  on: 'domain',
  needs: { dmarcTexts },
  messages: {
    several: {
      severity: 'error',
      text: ({ name, texts }: Several) =>
        `there are ${counted(texts.length, 'DMARC record')} at ${name}, so that receivers ignore them all: ${texts
          .slice(0, 3)
          .map(quoted)
          .join(', ')}`,
      remedy: () =>
        'Keep the one that says what you want, with the report addresses of the others in its rua, and delete the rest.',
    },
  },
  examples: [
    { title: 'one record', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
    {
      title: 'one record in two strings',
      zone: '_dmarc.example.com. TXT "v=DMARC1; " "p=none"',
      says: [],
    },
    {
      title: 'one record and a token',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "verification=123"',
      says: [],
    },
    {
      title: 'two records',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
      says: ['several'],
    },
  ],
  *run({ dmarcTexts: { name, records } }, say) {
    const [, second] = records;
    if (second === undefined) return;
    yield say.several({ name, texts: records.map(({ text }) => text) }, placeOf('TXT', second.source));
  },
});
