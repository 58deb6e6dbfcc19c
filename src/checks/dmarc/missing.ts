import { defineCheck } from '../../core/check.ts';
import { sends } from '../../core/declared.ts';
import { quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { dmarc } from '../../facts/dmarc.ts';
import { misplacedDmarc } from '../../facts/dmarc-misplaced.ts';
import { dmarcTexts, isBroken } from '../../facts/dmarc-texts.ts';
import { existence } from '../../facts/existence.ts';
import { registrableDomain } from '../../mail/psl/index.ts';

type Missing = { name: string; organization: string };
const publish = ({ organization }: Missing): string =>
  `Publish a TXT record at _dmarc.${organization}, to begin with "v=DMARC1; p=none; rua=mailto:dmarc-reports@${organization}", with a mailbox that you read.`;

export default defineCheck({
  id: 'dmarc/missing',
  title: 'A DMARC policy applies to the domain',
  why: `DMARC ties SPF and DKIM to the address that people see, and tells receivers what to do with mail that only
pretends to come from it. The large mailbox providers demand a DMARC record, with any policy, from everybody who sends them
much mail, and treat mail without one with suspicion. Without it you also get no reports of who sends in your name.`,
  refs: [
    rfc(9989, '4.10.1'),
    provider('Google: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    provider('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
  ],
  on: 'domain',
  needs: { dmarc, dmarcTexts, misplacedDmarc, declared, existence },
  messages: {
    sender: {
      severity: 'error',
      text: ({ name }: Missing) => `no DMARC record applies to ${quoted(name)}, which sends mail`,
      remedy: publish,
    },
    receiver: {
      severity: 'warning',
      text: ({ name }: Missing) =>
        `no DMARC record applies to ${quoted(name)}, so that others can send mail in its name`,
      remedy: publish,
    },
    unusable: {
      severity: 'error',
      text: ({ name, at }: { name: string; at: string }) =>
        `the DMARC record that would apply to ${quoted(name)} stands at ${at} and has no valid policy, so that none applies`,
      remedy: ({ at }: { name: string; at: string }) => `Correct the record at ${at}: check that domain too.`,
    },
  },
  examples: [
    { title: 'a record of its own', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
    {
      title: 'the record of the organizational domain',
      domain: 'mail.example.com',
      zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
      says: [],
    },
    {
      title: 'inherited past a name that exists without data',
      domain: 'mail.example.com',
      zone: 'x._dmarc.mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
      says: [],
    },
    { title: 'no record', zone: 'example.com. MX 10 mx.example.com.', says: ['sender'] },
    {
      title: 'no record, receiving only',
      zone: 'example.com. MX 10 mx.example.com.',
      declared: { profile: 'receive-only' },
      says: ['receiver'],
    },
    {
      title: 'no record, no mail',
      zone: 'example.com. MX 0 .',
      declared: { profile: 'parked' },
      says: [],
    },
    {
      title: 'a broken record above',
      domain: 'mail.example.com',
      zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; adkim=s"',
      says: ['unusable'],
    },
    {
      title: 'two records, which another check reports',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
      says: [],
    },
    {
      title: 'no answer',
      zone: 'example.com. MX 10 mx.example.com.',
      unanswered: { 'TXT _dmarc.example.com': 'servfail' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ declared, existence, dmarcTexts, misplacedDmarc }) => {
    if (!existence.exists) return 'the domain does not exist';
    if (declared.profile === 'parked') return 'dmarc/parked says what a parked domain needs';
    if (isBroken(dmarcTexts)) return `another check says what is wrong at ${dmarcTexts.name}`;
    return misplacedDmarc.records.length > 0 ? 'dmarc/misplaced says where the record belongs' : undefined;
  },
  *run({ dmarc, dmarcTexts, declared }, say, { name }) {
    if (dmarc.kind === 'found') return;
    const at = { in: 'dns', name: dmarcTexts.name, type: 'TXT' } as const;
    const missing = { name, organization: registrableDomain(name) ?? name };
    if (!sends(declared)) yield say.receiver(missing, at);
    else if (dmarc.unusable === undefined) yield say.sender(missing, at);
    else yield say.unusable({ name, at: dmarc.unusable.source.name }, at);
  },
});
