import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dmarc } from '../../facts/dmarc.ts';
import { misplacedDmarc } from '../../facts/dmarc-misplaced.ts';
import { placeOf } from '../../facts/place.ts';

type Misplaced = { name: string; text: string };

export default defineCheck({
  id: 'dmarc/misplaced',
  title: 'The DMARC record stands at _dmarc, not at the domain itself',
  why: `Receivers look for the DMARC record at the name "_dmarc" below the domain, and nowhere else. One at the domain itself
is read by nobody. It usually comes from a form in which the name was left empty, or given as "@".`,
  refs: [rfc(9989, '4.5')],
  on: 'domain',
  needs: { misplacedDmarc, dmarc },
  messages: {
    unread: {
      severity: 'error',
      text: ({ name, text }: Misplaced) =>
        `a DMARC record stands at ${name}, where no receiver looks for it, and no other applies: ${quoted(text)}`,
      remedy: ({ name }: Misplaced) => `Publish it at _dmarc.${name}, and delete it at ${name}.`,
    },
    stray: {
      severity: 'notice',
      text: ({ name, text }: Misplaced) => `a DMARC record at ${name} has no effect there: ${quoted(text)}`,
      remedy: ({ name }: Misplaced) => `Delete it; receivers read the one at _dmarc.${name} or above.`,
    },
  },
  examples: [
    { title: 'in its place', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
    { title: 'at the domain', zone: 'example.com. TXT "v=DMARC1; p=none"', says: ['unread'] },
    {
      title: 'at both',
      zone: 'example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
      says: ['stray'],
    },
    {
      title: 'no answer for the domain',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"',
      unanswered: { 'TXT example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  *run({ misplacedDmarc: { records, unknown }, dmarc }, say, { name }) {
    if (unknown !== undefined) throw new Unobserved(unknown);
    for (const { text, source } of records.slice(0, 2)) {
      const at = placeOf('TXT', source);
      yield dmarc.kind === 'found' ? say.stray({ name, text }, at) : say.unread({ name, text }, at);
    }
  },
});
