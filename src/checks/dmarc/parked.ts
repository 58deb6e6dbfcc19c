import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { dmarc } from '../../facts/dmarc.ts';
import { misplacedDmarc } from '../../facts/dmarc-misplaced.ts';
import { dmarcTexts, isBroken } from '../../facts/dmarc-texts.ts';
import { existence } from '../../facts/existence.ts';
import { placeOf } from '../../facts/place.ts';
import { isWeaker } from '../../mail/dmarc/index.ts';

type Missing = { name: string };
type Weak = { name: string; at: string; policy: string };
type Below = { at: string; tag: string; policy: string };

export default defineCheck({
  id: 'dmarc/parked',
  title: 'A domain without mail has all mail in its name refused',
  why: `No mail comes from a parked domain, so that whatever does is fake. With p=reject, and nothing weaker for its
subdomains, receivers may refuse it all; there is no mail of your own that could suffer.`,
  refs: [rfc(9989, '4.7'), rfc(9989, '4.10.1')],
  on: 'domain',
  needs: { dmarc, dmarcTexts, misplacedDmarc, declared, existence },
  messages: {
    missing: {
      severity: 'warning',
      text: ({ name }: Missing) =>
        `no DMARC record applies to the parked domain ${name}, so that others can send mail in its name`,
      remedy: ({ name }: Missing) => `Publish at _dmarc.${name}: "v=DMARC1; p=reject".`,
    },
    weak: {
      severity: 'warning',
      text: ({ name, at, policy }: Weak) =>
        `the DMARC policy for the parked domain ${name} is ${policy}, from the record at ${at}`,
      remedy: ({ name }: Weak) => `Publish at _dmarc.${name}: "v=DMARC1; p=reject".`,
    },
    testing: {
      severity: 'warning',
      text: ({ at }: { at: string }) =>
        `the DMARC record at ${at} is in test mode (t=y), so that mail in the name of the parked domain is not refused`,
      remedy: () => 'Delete t=y: there is nothing to try out.',
    },
    subdomains: {
      severity: 'warning',
      text: ({ at, tag, policy }: Below) =>
        `${tag}=${policy} in the record at ${at} lets others send mail in the name of the parked domain's subdomains`,
      remedy: ({ tag }: Below) => `Delete ${tag}, so that p=reject holds for subdomains too.`,
    },
  },
  examples: [
    {
      title: 'all refused',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"',
      declared: { profile: 'parked' },
      says: [],
    },
    {
      title: 'all refused, from above',
      domain: 'old.example.com',
      zone: 'old.example.com. TXT "v=spf1 -all"\n_dmarc.example.com. TXT "v=DMARC1; p=none; sp=reject; np=reject"',
      declared: { profile: 'parked' },
      says: [],
    },
    { title: 'a domain with mail', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
    { title: 'no record', zone: 'example.com. MX 0 .', declared: { profile: 'parked' }, says: ['missing'] },
    {
      title: 'quarantine',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=quarantine"',
      declared: { profile: 'parked' },
      says: ['weak'],
    },
    {
      title: 'too little from above',
      domain: 'old.example.com',
      zone: 'old.example.com. TXT "v=spf1 -all"\n_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none"',
      declared: { profile: 'parked' },
      says: ['weak'],
    },
    {
      title: 'test mode',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; t=y"',
      declared: { profile: 'parked' },
      says: ['testing'],
    },
    {
      title: 'subdomains left open',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none; np=none"',
      declared: { profile: 'parked' },
      says: ['subdomains'],
    },
    {
      title: 'unknown names left open',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; np=none"',
      declared: { profile: 'parked' },
      says: ['subdomains'],
    },
    {
      title: 'whether it exists unknown',
      domain: 'old.example.com',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none; np=reject"',
      declared: { profile: 'parked' },
      unanswered: { 'MX old.example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ dmarc, dmarcTexts, misplacedDmarc, declared, existence }) => {
    if (declared.profile !== 'parked') return 'the domain is not parked';
    if (!existence.exists) return 'the domain does not exist';
    if (dmarc.kind === 'found') return undefined;
    if (isBroken(dmarcTexts)) return `another check says what is wrong at ${dmarcTexts.name}`;
    return misplacedDmarc.records.length > 0 ? 'dmarc/misplaced says where the record belongs' : undefined;
  },
  *run({ dmarc }, say, { name }) {
    if (dmarc.kind !== 'found') {
      yield say.missing({ name }, { in: 'dns', name: `_dmarc.${name}`, type: 'TXT' });
      return;
    }
    const { record, relation, policy, source, organizationalDomain } = dmarc;
    if (policy === undefined) throw new Unobserved(`whether ${name} exists`);
    const location = placeOf('TXT', source);
    const at = source.name;
    if (policy !== 'reject') yield say.weak({ name, at, policy }, location);
    else if (record.t === 'y') yield say.testing({ at }, location);
    if (relation !== 'own' || organizationalDomain !== name) return;
    const { p, sp, np } = record;
    if (isWeaker(sp, p)) yield say.subdomains({ at, tag: 'sp', policy: sp }, location);
    else if (isWeaker(np, p)) yield say.subdomains({ at, tag: 'np', policy: np }, location);
  },
});
