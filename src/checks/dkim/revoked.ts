import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKey, withoutKey } from '../../facts/dkim.ts';
import { called, type KeyPlace, mend } from '../../facts/dkim-place.ts';
import { sampleKeys } from '../../mail/dkim/index.ts';

export default defineCheck({
  id: 'dkim/revoked',
  title: 'The key of a declared DKIM selector is not revoked',
  why: `An empty "p" tag says that the key must not be trusted any more. That is the right end for a key that is out of
use, but while mail is still signed with it, every signature fails.`,
  refs: [rfc(6376, '3.6.1'), rfc(6376, '6.1.2')],
  on: 'selector',
  needs: { dkim: dkimKey },
  messages: {
    revoked: {
      severity: 'error',
      text: (place: KeyPlace) =>
        `the selector is declared, and its key at ${called(place)} is revoked ("p=" is empty)`,
      remedy: (place: KeyPlace) =>
        mend(
          place,
          'publish a new key, or take the selector out of the settings if nothing signs with it any more',
        ),
    },
  },
  examples: [
    {
      title: 'a key in use',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1'] },
      says: [],
    },
    {
      title: 'a declared key that is revoked',
      zone: 's1._domainkey.example.com. TXT "v=DKIM1; p="',
      declared: { selectors: ['s1'] },
      says: ['revoked'],
    },
    {
      title: 'a revoked key at a guess, as after a change of keys',
      zone: 'example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM1; p="',
      says: [],
    },
    {
      title: 'a parked domain that revokes every selector',
      zone: '*._domainkey.example.com. TXT "v=DKIM1; p="',
      declared: { profile: 'parked' },
      says: [],
    },
  ],
  skip: ({ dkim }) => (dkim.isDeclared ? withoutKey({ dkim }) : 'the selector is a guess'),
  *run({ dkim: { key, place, at } }, say) {
    if (key?.record?.revoked) yield say.revoked(place, at);
  },
});
