import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dmarcTexts } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';
import { isSpf } from '../../mail/spf/index.ts';

type Stray = { name: string; text: string };

export default defineCheck({
  id: 'dmarc/unrelated',
  title: 'Nothing but the DMARC record stands at its name',
  why: `Receivers pass over TXT records at "_dmarc" that are not DMARC, so that these do no harm with most of them; some
checkers and old receivers stumble. An SPF record there is in the wrong place and does nothing.`,
  refs: [rfc(9989, '4.10'), rfc(7208, '3')],
  on: 'domain',
  needs: { dmarcTexts },
  messages: {
    spf: {
      severity: 'warning',
      text: ({ name, text }: Stray) =>
        `an SPF record stands at ${name}, where no receiver looks for it: ${quoted(text)}`,
      remedy: ({ name }: Stray) =>
        `Delete it, and publish it at ${name.replace(/^_dmarc\./, '')} if that has no SPF record yet.`,
    },
    other: {
      severity: 'notice',
      text: ({ name, text }: Stray) =>
        `a TXT record at ${name} has nothing to do with DMARC: ${quoted(text)}`,
      remedy: () => 'Delete it, or move it to the name that it was made for.',
    },
  },
  examples: [
    { title: 'DMARC alone', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
    {
      title: 'with a token beside',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "verification=123"',
      says: ['other'],
    },
    {
      title: 'with an SPF record beside',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=spf1 -all"',
      says: ['spf'],
    },
    {
      title: 'a wildcard that answers for every name',
      zone: 'example.com. MX 0 .\n*.example.com. TXT "v=spf1 -all"',
      says: [],
    },
  ],
  // Without a DMARC record there, what answers may be a wildcard that nobody meant for this name.
  skip: ({ dmarcTexts: { records, name } }) =>
    records.length > 0 ? undefined : `there is no DMARC record at ${name}`,
  *run({ dmarcTexts: { name, unrelated } }, say) {
    for (const { text, source } of unrelated.slice(0, 5)) {
      const stray = { name, text };
      const at = placeOf('TXT', source);
      yield (isSpf(text) ? say.spf : say.other)(stray, at);
    }
  },
});
