import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKey, withoutLiveKey } from '../../facts/dkim.ts';
import { called, type KeyPlace, mend } from '../../facts/dkim-place.ts';
import { sampleKeys } from '../../mail/dkim/index.ts';

type Hashes = KeyPlace & { hashes: readonly string[] };
const text = ({ hashes, ...place }: Hashes): string =>
  `the "h" tag of the DKIM key at ${called(place)} allows ${listed(hashes.map(quoted)) || 'no hash'}, and signatures need sha256`;
const remedy = (place: Hashes): string => mend(place, 'delete the "h" tag, or write "h=sha256"');

export default defineCheck({
  id: 'dkim/hash',
  title: 'A DKIM key allows SHA-256, and nothing older',
  why: `The "h" tag limits the hashes that a signature may use with the key. SHA-1 is broken and counts for nothing any
more, so that a key that does not allow sha256 has no signature that receivers accept.`,
  refs: [rfc(8301, '3.1'), rfc(6376, '3.6.1')],
  on: 'selector',
  needs: { dkim: dkimKey },
  messages: {
    unusable: { severity: 'error', text, remedy },
    guessed: { severity: 'warning', text, remedy },
    sha1: {
      severity: 'notice',
      text: (place: KeyPlace) => `the "h" tag of the DKIM key at ${called(place)} still allows sha1`,
      remedy: (place: KeyPlace) => mend(place, 'write "h=sha256", or delete the "h" tag'),
    },
  },
  examples: [
    {
      title: 'sha256, or nothing said',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; h=sha256; p=${sampleKeys.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1', 's2'] },
      says: [],
    },
    {
      title: 'sha1 alone',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; h=sha1; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1'] },
      says: ['unusable'],
    },
    {
      title: 'sha1 alone at a guess',
      zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; h=sha1; p=${sampleKeys.rsa2048}"`,
      says: ['guessed'],
    },
    {
      title: 'both',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; h=sha1:sha256; p=${sampleKeys.rsa2048}"`,
      declared: { selectors: ['s1'] },
      says: ['sha1'],
    },
  ],
  skip: withoutLiveKey,
  *run({ dkim: { key, place, at, isDeclared } }, say) {
    const hashes = key?.record?.hashes;
    if (hashes === undefined) return;
    const allows = (hash: string): boolean => hashes.some((one) => one.toLowerCase() === hash);
    const data = { ...place, hashes };
    if (!allows('sha256')) yield isDeclared ? say.unusable(data, at) : say.guessed(data, at);
    else if (allows('sha1')) yield say.sha1(place, at);
  },
});
