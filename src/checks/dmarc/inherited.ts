import { defineCheck } from '../../core/check.ts';
import { sends } from '../../core/declared.ts';
import { Unobserved } from '../../core/fact.ts';
import { rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { dmarc } from '../../facts/dmarc.ts';
import { existence } from '../../facts/existence.ts';
import { placeOf } from '../../facts/place.ts';
import { isWeaker } from '../../mail/dmarc/index.ts';
import { registrableDomain } from '../../mail/psl/index.ts';
import { isWithin } from '../../net/dns/name.ts';

type Inherited = { name: string; from: string; policy: string; stronger: string };
type Above = { name: string; from: string };
type Unseen = { name: string; from: string; registered: string };

export default defineCheck({
  id: 'dmarc/inherited',
  title: 'The policy that the domain inherits is the one that it should have',
  why: `A domain without a DMARC record of its own has the policy that a record above it gives to subdomains, which can be
another than that of the domain above. Receivers that follow RFC 7489 look in fewer places than those by RFC 9989: at the
domain itself and at the one that was registered.`,
  refs: [rfc(9989, '4.10.1'), rfc(7489, '6.6.3')],
  on: 'domain',
  needs: { dmarc, declared, existence },
  messages: {
    weaker: {
      severity: 'warning',
      text: ({ name, from, policy, stronger }: Inherited) =>
        `${name} inherits the policy ${policy} from the record at ${from}, which has ${stronger} for itself`,
      remedy: ({ name, stronger }: Inherited) =>
        `Strengthen sp in that record, or publish one at _dmarc.${name} with p=${stronger}.`,
    },
    none: {
      severity: 'notice',
      text: ({ name, from }: Above) =>
        `${name} inherits the policy none from the record at ${from}: receivers are asked to deliver mail that fakes it`,
      remedy: () =>
        'Keep it while the reports still show mail of your own that fails; then strengthen it there.',
    },
    suffix: {
      severity: 'warning',
      text: ({ name, from }: Above) =>
        `only the record of the public suffix, at ${from}, applies to ${name}, and receivers by RFC 7489 do not look there`,
      remedy: ({ name }: Above) =>
        `Publish a record of your own at _dmarc.${registrableDomain(name) ?? name}.`,
    },
    unseen: {
      severity: 'warning',
      text: ({ name, from, registered }: Unseen) =>
        `the record at ${from} applies to ${name} for receivers by RFC 9989 only: those by RFC 7489 look at _dmarc.${name} and _dmarc.${registered}`,
      remedy: ({ name, registered }: Unseen) =>
        `Publish a record at _dmarc.${registered} or at _dmarc.${name} too.`,
    },
  },
  examples: [
    { title: 'a record of its own', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
    {
      title: 'the policy of the domain above',
      domain: 'mail.example.com',
      zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
      says: [],
    },
    {
      title: 'a weaker one',
      domain: 'mail.example.com',
      zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none; np=reject"',
      says: ['weaker'],
    },
    {
      title: 'none for all',
      domain: 'mail.example.com',
      zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=none"',
      says: ['none'],
    },
    {
      title: 'a public suffix alone',
      domain: 'example.bank',
      zone: 'example.bank. MX 10 mx.example.bank.\n_dmarc.bank. TXT "v=DMARC1; p=reject; psd=y"',
      says: ['suffix'],
    },
    {
      title: 'a record halfway up',
      domain: 'a.b.example.com',
      zone: 'a.b.example.com. A 192.0.2.1\n_dmarc.b.example.com. TXT "v=DMARC1; p=reject"',
      says: ['unseen'],
    },
    {
      title: 'no policy needed',
      domain: 'old.example.com',
      zone: 'old.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=none"',
      declared: { profile: 'parked' },
      says: [],
    },
  ],
  skip: ({ dmarc, declared, existence }) => {
    if (!existence.exists) return 'the domain does not exist';
    if (dmarc.kind !== 'found' || dmarc.relation === 'own') return 'the domain inherits no DMARC policy';
    return declared.profile === 'parked' ? 'dmarc/parked says what a parked domain needs' : undefined;
  },
  *run({ dmarc, declared }, say, { name }) {
    if (dmarc.kind !== 'found') return;
    const { record, relation, policy, source, domain } = dmarc;
    if (policy === undefined) throw new Unobserved(`whether ${name} exists`);
    const at = placeOf('TXT', source);
    const from = source.name;
    const registered = registrableDomain(name) ?? name;
    if (relation === 'psd' && sends(declared)) yield say.suffix({ name, from }, at);
    if (domain !== registered && isWithin(domain, registered))
      yield say.unseen({ name, from, registered }, at);
    if (isWeaker(policy, record.p)) yield say.weaker({ name, from, policy, stronger: record.p }, at);
    else if (policy === 'none') yield say.none({ name, from }, at);
  },
});
