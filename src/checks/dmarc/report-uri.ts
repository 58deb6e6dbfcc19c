import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dmarcTexts, ownRecord, withoutOwnRecord } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';
import type { DmarcProblem } from '../../mail/dmarc/index.ts';

type Uri = { name: string; tag: string; text: string };
type Many = { name: string; tag: string; count: number };

export default defineCheck({
  id: 'dmarc/report-uri',
  title: 'The addresses for DMARC reports are ones that receivers can use',
  why: `The tags rua and ruf hold URIs with commas between, in practice "mailto:" and a mailbox. Receivers pass over one that
they cannot read, and the reports for it never come. Many send to the first two addresses only.`,
  refs: [rfc(9989, '4.6'), rfc(9989, '4.8'), rfc(6068, '2')],
  on: 'domain',
  needs: { dmarcTexts },
  messages: {
    invalid: {
      severity: 'warning',
      text: ({ name, tag, text }: Uri) =>
        `${tag} in the record at ${name} holds ${quoted(text)}, which is no URI, so that no report goes there`,
      remedy: () =>
        'Write mailto: before each mailbox, and one comma between two; a comma, "!" or ";" in an address is written %2C, %21, %3B.',
    },
    mailbox: {
      severity: 'warning',
      text: ({ name, tag, text }: Uri) =>
        `${tag} in the record at ${name} holds ${quoted(text)}, which has no valid mail address, so that no report goes there`,
      remedy: () => 'Write it as mailto:user@example.com, without slashes.',
    },
    scheme: {
      severity: 'warning',
      text: ({ name, tag, text }: Uri) =>
        `${tag} in the record at ${name} holds ${quoted(text)}, and receivers need to support mailto: only`,
      remedy: () => 'Give a mailbox, as mailto:user@example.com.',
    },
    size: {
      severity: 'notice',
      text: ({ name, tag, text }: Uri) =>
        `${tag} in the record at ${name} limits the size of reports, ${quoted(text)}, which RFC 9989 removed`,
      remedy: () => 'Delete the exclamation mark and what follows it.',
    },
    many: {
      severity: 'notice',
      text: ({ name, tag, count }: Many) =>
        `${tag} in the record at ${name} has ${count} addresses, and many receivers send to the first two only`,
      remedy: () => 'Name one or two mailboxes, and forward from there.',
    },
  },
  examples: [
    {
      title: 'two mailboxes',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com, mailto:b@example.com"',
      says: [],
    },
    {
      title: 'an encoded character',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a%2Bb@example.com"',
      says: [],
    },
    {
      title: 'no mailto',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=a@example.com"',
      says: ['invalid'],
    },
    {
      title: 'a comma at the end',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com,"',
      says: ['invalid'],
    },
    {
      title: 'slashes',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; ruf=mailto://a@example.com"',
      says: ['mailbox'],
    },
    {
      title: 'a web address',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=https://example.com/dmarc"',
      says: ['scheme'],
    },
    {
      title: 'a size limit',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com!10m"',
      says: ['size'],
    },
    {
      title: 'three mailboxes',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com,mailto:b@example.com,mailto:c@example.com"',
      says: ['many'],
    },
  ],
  skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
  *run({ dmarcTexts }, say) {
    const own = ownRecord(dmarcTexts);
    if (own === undefined) return;
    const at = placeOf('TXT', own.source);
    const { name } = dmarcTexts;
    for (const { code, tag = '', text = '' } of own.parsed.problems
      .filter(({ code }) => code in kinds)
      .slice(0, 10)) {
      yield say[kinds[code] ?? 'invalid']({ name, tag, text }, at);
    }
    for (const tag of ['rua', 'ruf'] as const) {
      const count = own.parsed.record?.[tag].length ?? 0;
      if (count > 2) yield say.many({ name, tag, count }, at);
    }
  },
});

const kinds: Readonly<Partial<Record<DmarcProblem['code'], 'invalid' | 'mailbox' | 'scheme' | 'size'>>> = {
  'bad-uri': 'invalid',
  'bad-address': 'mailbox',
  'unsupported-scheme': 'scheme',
  'obsolete-size-limit': 'size',
};
