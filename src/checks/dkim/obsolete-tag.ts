import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKey, withoutLiveKey } from '../../facts/dkim.ts';
import { called, type KeyPlace, mend } from '../../facts/dkim-place.ts';
import { sampleKeys } from '../../mail/dkim/index.ts';

export default defineCheck({
  id: 'dkim/obsolete-tag',
  title: 'A DKIM key does not limit itself to local parts',
  why: `The first DKIM standard had a tag "g" that limited a key to some local parts. It is gone since 2011: most receivers
ignore it, so that it protects nothing, and one that still knows it refuses mail from all other addresses.`,
  refs: [rfc(6376, 'E'), rfc(4871, '3.6.1')],
  on: 'selector',
  needs: { dkim: dkimKey },
  messages: {
    granularity: {
      severity: 'notice',
      text: ({ value, ...place }: KeyPlace & { value: string }) =>
        `the DKIM key at ${called(place)} has the obsolete tag "g" with ${quoted(value)}`,
      remedy: (place: KeyPlace) => mend(place, 'delete the "g" tag'),
    },
  },
  examples: [
    {
      title: 'no such tag, or one that allows everything',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; g=*; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1', 's2'] },
      says: [],
    },
    {
      title: 'one local part',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; g=news; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1'] },
      says: ['granularity'],
    },
    {
      title: 'an empty one, which allows nothing',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; g=; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1'] },
      says: ['granularity'],
    },
  ],
  skip: withoutLiveKey,
  *run({ dkim: { key, place, at } }, say) {
    const tag = key?.record?.others.find(({ name }) => name === 'g');
    if (tag !== undefined && tag.value !== '*') yield say.granularity({ ...place, value: tag.value }, at);
  },
});
