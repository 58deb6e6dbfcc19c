import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { dmarcTexts, inFull, ownRecord, withoutOwnRecord } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';
import { amended } from '../../mail/dmarc/index.ts';
import { isPublicSuffix } from '../../mail/psl/index.ts';

type Claim = { name: string; mended: string };

export default defineCheck({
  id: 'dmarc/psd',
  title: 'Only a public suffix says that it is one',
  why: `psd=y says that others register domains under this one, as under "com". Receivers then take each subdomain for an
organization of its own: mail from "news.example.com" no longer aligns with SPF or DKIM of "example.com", and fails.`,
  refs: [rfc(9989, '4.7'), rfc(9989, '4.10.2')],
  on: 'domain',
  needs: { dmarcTexts },
  messages: {
    claimed: {
      severity: 'error',
      text: ({ name }: Claim) =>
        `the record at ${name} has psd=y, and the domain is not on the Public Suffix List`,
      remedy: ({ mended }: Claim) => `If others do not register domains under it, publish ${inFull(mended)}.`,
    },
  },
  examples: [
    { title: 'not said', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
    { title: 'an organization', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; psd=n"', says: [] },
    {
      title: 'a public suffix',
      domain: 'gov.uk',
      zone: '_dmarc.gov.uk. TXT "v=DMARC1; p=reject; psd=y"',
      says: [],
    },
    { title: 'a claim', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; psd=y"', says: ['claimed'] },
  ],
  skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
  *run({ dmarcTexts }, say, { name }) {
    const own = ownRecord(dmarcTexts);
    if (own === undefined || own.parsed.psd !== 'y' || isPublicSuffix(name)) return;
    const mended = amended(own.parsed, { psd: undefined });
    yield say.claimed({ name: dmarcTexts.name, mended }, placeOf('TXT', own.source));
  },
});
