import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dmarcTexts, ownRecord, withoutOwnRecord } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';

type Twice = { name: string; tag: string };

export default defineCheck({
  id: 'dmarc/duplicate-tag',
  title: 'No tag of the DMARC record comes twice',
  why: `The list of tags follows the rules of DKIM, where a name that comes twice makes the whole list invalid. Some receivers
then drop the record, some take the first of the two, some the last: nobody can say which policy holds.`,
  refs: [rfc(6376, '3.2'), rfc(9989, '4.7')],
  on: 'domain',
  needs: { dmarcTexts },
  messages: {
    twice: {
      severity: 'error',
      text: ({ name, tag }: Twice) =>
        `the tag ${quoted(tag)} comes more than once in the record at ${name}, which voids it for some receivers`,
      remedy: ({ tag }: Twice) =>
        `Keep one ${quoted(tag)} and delete the others; several report addresses go into one rua, with commas.`,
    },
  },
  examples: [
    { title: 'each once', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; sp=none"', says: [] },
    { title: 'p twice', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; p=reject"', says: ['twice'] },
    {
      title: 'rua three times, in either case',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com; RUA=mailto:b@example.com; rua=mailto:c@example.com"',
      says: ['twice'],
    },
  ],
  skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
  *run({ dmarcTexts }, say) {
    const own = ownRecord(dmarcTexts);
    if (own === undefined) return;
    const repeated = own.parsed.problems.filter(({ code }) => code === 'duplicate-tag');
    const tags = new Set(repeated.map(({ text = '' }) => text.toLowerCase()));
    for (const tag of [...tags].slice(0, 5)) {
      yield say.twice({ name: dmarcTexts.name, tag }, placeOf('TXT', own.source));
    }
  },
});
