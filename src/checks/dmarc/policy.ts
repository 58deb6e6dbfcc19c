import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { type DmarcText, dmarcTexts, ownRecord, withoutOwnRecord } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';

type Faulty = { name: string; tag: string; value: string };
type Plain = { name: string };

const fix = ({ tag }: Faulty): string => `Set ${tag} to none, quarantine or reject.`;

export default defineCheck({
  id: 'dmarc/policy',
  title: 'The DMARC record says what to do with mail that fails',
  why: `The tag p asks receivers to do nothing (none), to treat as suspicious (quarantine) or to refuse (reject) what fails
DMARC. With "none", mail that fakes the domain is delivered as before: right for the first weeks, while the reports show
which of your own mail fails, and enough for the demands of the large providers; but it stops nobody.`,
  refs: [
    rfc(9989, '4.7'),
    rfc(9989, '4.10.1'),
    provider('Google: email sender guidelines', 'https://support.google.com/a/answer/81126'),
  ],
  on: 'domain',
  needs: { dmarcTexts, declared },
  messages: {
    void: {
      severity: 'error',
      text: ({ name, tag, value }: Faulty) =>
        `the record at ${name} has ${tag}=${quoted(value)}, which is no policy, and no valid rua to save it, so that receivers apply no DMARC at all`,
      remedy: fix,
    },
    absent: {
      severity: 'error',
      text: ({ name }: Plain) =>
        `the record at ${name} has neither a policy nor a valid rua, so that receivers apply no DMARC at all`,
      remedy: () => 'Add p=none, p=quarantine or p=reject right after v=DMARC1.',
    },
    invalid: {
      severity: 'error',
      text: ({ name, tag, value }: Faulty) =>
        `the record at ${name} has ${tag}=${quoted(value)}, which is no policy, so that receivers take the whole record for p=none`,
      remedy: fix,
    },
    implied: {
      severity: 'warning',
      text: ({ name }: Plain) =>
        `the record at ${name} has no p, which means p=none to receivers by RFC 9989 and is an error to those by RFC 7489`,
      remedy: () => 'Add p=none, or a stronger policy, right after v=DMARC1.',
    },
    none: {
      severity: 'notice',
      text: ({ name }: Plain) =>
        `the policy at ${name} is p=none: it asks receivers to deliver mail that fakes the domain as if it were yours`,
      remedy: () =>
        'Keep it while the reports still show mail of your own that fails; then go on to p=quarantine, and to p=reject.',
    },
  },
  examples: [
    { title: 'reject', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
    { title: 'quarantine', zone: '_dmarc.example.com. TXT "v=DMARC1; p=quarantine"', says: [] },
    {
      title: 'none',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"',
      says: ['none'],
    },
    {
      title: 'no p, but reports',
      zone: '_dmarc.example.com. TXT "v=DMARC1; rua=mailto:d@example.com"',
      says: ['implied'],
    },
    { title: 'neither', zone: '_dmarc.example.com. TXT "v=DMARC1; adkim=s"', says: ['absent'] },
    { title: 'no such policy', zone: '_dmarc.example.com. TXT "v=DMARC1; p=rejected"', says: ['void'] },
    {
      title: 'no such policy for subdomains',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=rejcet"',
      says: ['void'],
    },
    {
      title: 'no such policy, but reports',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; np=all; rua=mailto:d@example.com"',
      says: ['invalid'],
    },
    {
      title: 'none, for a domain without mail',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"',
      declared: { profile: 'parked' },
      says: [],
    },
  ],
  skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
  *run({ dmarcTexts, declared }, say) {
    const own = ownRecord(dmarcTexts);
    if (own === undefined) return;
    const at = placeOf('TXT', own.source);
    const { name } = dmarcTexts;
    const { record, problems } = own.parsed;
    const faulty = faultyPolicies(own);
    for (const fault of faulty) yield say[record === undefined ? 'void' : 'invalid']({ name, ...fault }, at);
    if (faulty.length > 0) return;
    if (problems.some(({ code }) => code === 'missing-p')) {
      yield record === undefined ? say.absent({ name }, at) : say.implied({ name }, at);
    } else if (record?.p === 'none' && declared.profile !== 'parked') yield say.none({ name }, at);
  },
});

/** The policy tags with a value that is no policy. */
const faultyPolicies = ({ parsed }: DmarcText): readonly { readonly tag: string; readonly value: string }[] =>
  parsed.problems.flatMap(({ code, tag = '', text = '' }) =>
    ['p', 'sp', 'np'].includes(tag) && (code === 'invalid-value' || code === 'empty-value')
      ? [{ tag, value: code === 'empty-value' ? '' : text }]
      : [],
  );
