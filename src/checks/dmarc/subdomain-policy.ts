import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { dmarc } from '../../facts/dmarc.ts';
import { inFull } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';
import { amended, isWeaker } from '../../mail/dmarc/index.ts';

type Weaker = { name: string; policy: string; than: string };
type Idle = { name: string; organization: string; tags: readonly string[]; mended: string };

export default defineCheck({
  id: 'dmarc/subdomain-policy',
  title: 'Subdomains are protected as well as the domain',
  why: `The tags sp and np give subdomains a policy of their own: sp those that exist, np those that do not. Where theirs is
weaker, whoever wants to fake the domain takes a subdomain, and any name will do. The tags count only in the record of the
organizational domain, not in one that stands at a subdomain.`,
  refs: [rfc(9989, '4.7'), rfc(9989, '4.10.1')],
  on: 'domain',
  needs: { dmarc, declared },
  messages: {
    existing: {
      severity: 'warning',
      text: ({ name, policy, than }: Weaker) =>
        `subdomains of ${name} have the policy sp=${policy}, weaker than p=${than}`,
      remedy: ({ than }: Weaker) =>
        `Set sp=${than}, or delete sp; a subdomain that is not ready for that can have a record of its own.`,
    },
    nonexistent: {
      severity: 'warning',
      text: ({ name, policy, than }: Weaker) =>
        `names that do not exist below ${name} have the policy np=${policy}, weaker than the ${than} of those that do`,
      remedy: () => 'Set np=reject: no mail of yours comes from names that do not exist.',
    },
    idle: {
      severity: 'notice',
      text: ({ name, organization, tags }: Idle) =>
        `${listed(tags)} in the record of ${name} ${tags.length === 1 ? 'has' : 'have'} no effect, since ${organization} is the organizational domain`,
      remedy: ({ organization, mended }: Idle) =>
        `Publish the record as ${inFull(mended)}, and say in the record of ${organization} what holds for subdomains.`,
    },
  },
  examples: [
    { title: 'one policy for all', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
    {
      title: 'a stronger one',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; sp=quarantine; np=reject"',
      says: [],
    },
    {
      title: 'the same, said twice',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=reject; np=reject"',
      says: [],
    },
    { title: 'sp weaker', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none"', says: ['existing'] },
    {
      title: 'np weaker',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; np=quarantine"',
      says: ['nonexistent'],
    },
    {
      title: 'sp weaker, np not',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none; np=reject"',
      says: ['existing'],
    },
    {
      title: 'sp in the record of a subdomain',
      domain: 'mail.example.com',
      zone: '_dmarc.mail.example.com. TXT "v=DMARC1; p=reject; sp=none"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
      says: ['idle'],
    },
    {
      title: 'sp in a record that makes the subdomain an organization',
      domain: 'dept.example.com',
      zone: '_dmarc.dept.example.com. TXT "v=DMARC1; p=none; sp=none; psd=n"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
      says: [],
    },
    {
      title: 'no answer above',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none"',
      unanswered: { 'TXT _dmarc.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ dmarc, declared }) => {
    if (dmarc.kind !== 'found' || dmarc.relation !== 'own')
      return 'the domain has no DMARC record of its own';
    return declared.profile === 'parked' ? 'dmarc/parked says what a parked domain needs' : undefined;
  },
  *run({ dmarc }, say, { name }) {
    if (dmarc.kind !== 'found') return;
    const { record, organizationalDomain: organization, source } = dmarc;
    const tags = record.explicit.filter((tag) => tag === 'sp' || tag === 'np');
    if (tags.length === 0) return;
    if (organization === undefined)
      throw new Unobserved(`organizational domain of ${name}: a name above it did not answer`);
    const at = placeOf('TXT', source);
    const { p, sp, np } = record;
    if (organization !== name) {
      const mended = amended(record, { sp: undefined, np: undefined });
      yield say.idle({ name, organization, tags, mended }, at);
      return;
    }
    if (isWeaker(sp, p)) yield say.existing({ name, policy: sp, than: p }, at);
    if (isWeaker(np, sp)) yield say.nonexistent({ name, policy: np, than: sp }, at);
  },
});
