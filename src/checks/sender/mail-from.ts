import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { type MailFrom, mailFrom } from '../../facts/mail-from.ts';
import { isNullMx } from '../../facts/mx.ts';

interface Named {
  readonly name: string;
}

const declared = { mailFrom: ['bounces.example.com'] };

export default defineCheck({
  id: 'sender/mail-from',
  title: 'The domains of the envelope sender exist and take bounces',
  why: `Bounces go to the envelope sender, not to the From line. Receivers look its domain up before they take a message,
and refuse what nobody could be told about: a domain that does not exist, that has no mail host, or that says with a null
MX that it takes no mail.`,
  refs: [rfc(5321, '4.5.5'), rfc(7505, '4.2'), rfc(5321, '2.3.5')],
  on: 'domain',
  needs: { mailFrom },
  messages: {
    nonexistent: {
      severity: 'error',
      text: ({ name }: Named) => `the envelope domain ${quoted(name)} does not exist in the DNS (NXDOMAIN)`,
      remedy: ({ name }) =>
        `Create ${name} with an MX record, or have the mail sent with another envelope domain.`,
    },
    nowhere: {
      severity: 'error',
      text: ({ name }: Named) =>
        `the envelope domain ${quoted(name)} has neither MX nor address records, so that bounces have nowhere to go`,
      remedy: ({ name }) => `Publish an MX record at ${name} for the host that takes the bounces.`,
    },
    null: {
      severity: 'error',
      text: ({ name }: Named) =>
        `the envelope domain ${quoted(name)} has a null MX, and receivers such as Yahoo refuse mail from it`,
      remedy: ({ name }) => `Replace the null MX at ${name} by the host that takes the bounces.`,
    },
  },
  examples: [
    { title: 'a mail host', zone: 'bounces.example.com. MX 10 mx.example.com.', declared, says: [] },
    { title: 'an address only', zone: 'bounces.example.com. A 20.2.3.4', declared, says: [] },
    { title: 'no such name', zone: 'example.com. MX 10 mx.example.com.', declared, says: ['nonexistent'] },
    {
      title: 'nothing for mail',
      zone: 'bounces.example.com. TXT "v=spf1 -all"',
      declared,
      says: ['nowhere'],
    },
    { title: 'a null MX', zone: 'bounces.example.com. MX 0 .', declared, says: ['null'] },
    { title: 'none declared', zone: 'example.com. MX 0 .', says: [], outcome: 'skipped' },
    {
      title: 'no answer',
      zone: '',
      declared,
      unanswered: { 'MX bounces.example.com': 'servfail' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ mailFrom }) =>
    mailFrom.length === 0 ? 'no envelope domain but the domain itself is declared' : undefined,
  *run({ mailFrom }, say) {
    for (const one of mailFrom) {
      const trouble = troubleOf(one);
      const { name } = one;
      if (trouble !== undefined) yield say[trouble]({ name }, { in: 'dns', name, type: 'MX' });
    }
  },
});

function troubleOf({ exists, mx }: MailFrom): 'nonexistent' | 'nowhere' | 'null' | undefined {
  if (!exists) return 'nonexistent';
  if (mx.kind === 'none') return 'nowhere';
  return mx.records.some(isNullMx) ? 'null' : undefined;
}
