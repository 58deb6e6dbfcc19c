import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { dmarcTexts, inFull, ownRecord, withoutOwnRecord } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';
import { amended } from '../../mail/dmarc/index.ts';

type Order = { name: string; mended: string };

export default defineCheck({
  id: 'dmarc/tag-order',
  title: 'The policy stands right after the version',
  why: `RFC 9989 lets the tags after v stand in any order. RFC 7489 wanted p to be the second, and receivers that still follow
it to the letter take a record for invalid where it is not.`,
  refs: [rfc(7489, '6.4'), rfc(9989, '4.8')],
  on: 'domain',
  needs: { dmarcTexts },
  messages: {
    later: {
      severity: 'notice',
      text: ({ name }: Order) =>
        `p does not stand right after v=DMARC1 in the record at ${name}, where receivers by RFC 7489 look for it`,
      remedy: ({ mended }: Order) => `Publish it as ${inFull(mended)}.`,
    },
  },
  examples: [
    { title: 'second', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; sp=none"', says: [] },
    { title: 'third', zone: '_dmarc.example.com. TXT "v=DMARC1; sp=none; p=none"', says: ['later'] },
  ],
  skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
  *run({ dmarcTexts }, say) {
    const own = ownRecord(dmarcTexts);
    if (own?.parsed.problems.some(({ code }) => code === 'p-not-second') !== true) return;
    yield say.later({ name: dmarcTexts.name, mended: amended(own.parsed, {}) }, placeOf('TXT', own.source));
  },
});
