import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { dmarcTexts, inFull, ownRecord, withoutOwnRecord } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';
import { amended, likelyTag } from '../../mail/dmarc/index.ts';

type Silent = { name: string; mended: string };
const ask = ({ mended }: Silent): string => `Add rua with a mailbox that you read, as in ${inFull(mended)}.`;

export default defineCheck({
  id: 'dmarc/no-reports',
  title: 'The domain asks for DMARC reports',
  why: `Receivers send a daily report of the mail that they saw in the domain's name, if the record has an address for it in
rua. Only these reports show which of your own mail fails before a policy strikes it, and who else uses the name.`,
  refs: [rfc(9989, '4.7'), rfc(9990)],
  on: 'domain',
  needs: { dmarcTexts, declared },
  messages: {
    blind: {
      severity: 'warning',
      text: ({ name }: Silent) =>
        `the record at ${name} has p=none and no rua, so that it neither protects the domain nor tells you anything`,
      remedy: ask,
    },
    silent: {
      severity: 'notice',
      text: ({ name }: Silent) =>
        `the record at ${name} has no rua, so that nobody tells you which of your own mail fails`,
      remedy: ask,
    },
  },
  examples: [
    {
      title: 'with reports',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"',
      says: [],
    },
    { title: 'none and none', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: ['blind'] },
    {
      title: 'a policy without reports',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"',
      says: ['silent'],
    },
    {
      title: 'parked',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"',
      declared: { profile: 'parked' },
      says: [],
    },
    {
      title: 'a rua that is misspelt, which another check reports',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; rau=mailto:d@example.com"',
      says: [],
    },
  ],
  skip: ({ dmarcTexts, declared }) =>
    declared.profile === 'parked' ? 'a parked domain needs no reports' : withoutOwnRecord(dmarcTexts),
  *run({ dmarcTexts }, say, { name: domain }) {
    const own = ownRecord(dmarcTexts);
    const record = own?.parsed.record;
    if (own === undefined || record === undefined) return;
    const written = own.parsed.tags.map(({ name }) => name.toLowerCase());
    if (written.some((name) => name === 'rua' || likelyTag(name) === 'rua')) return;
    const silent = {
      name: dmarcTexts.name,
      mended: amended(record, { rua: `mailto:dmarc-reports@${domain}` }),
    };
    const at = placeOf('TXT', own.source);
    yield record.p === 'none' ? say.blind(silent, at) : say.silent(silent, at);
  },
});
