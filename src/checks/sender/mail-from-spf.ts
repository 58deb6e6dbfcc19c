import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { mailFromSpf } from '../../facts/mail-from.ts';

interface Unsound {
  readonly name: string;
  readonly why: string;
}

const declared = { mailFrom: ['bounces.example.com'] };
const record = 'bounces.example.com. TXT "v=spf1';

export default defineCheck({
  id: 'sender/mail-from-spf',
  title: 'The domains of the envelope sender have an SPF record',
  why: `SPF is about the envelope sender. Where that has a domain of its own, as with most newsletter services, the
record of the domain in the From line is never asked, and this one decides.`,
  refs: [rfc(7208, '2.4'), rfc(7208, '4.5')],
  on: 'domain',
  needs: { found: mailFromSpf },
  messages: {
    missing: {
      severity: 'warning',
      text: ({ name }: { name: string }) =>
        `the envelope domain ${quoted(name)} has no SPF record, so that mail cannot pass SPF`,
      remedy: ({ name }) => `Publish one TXT record at ${name} that names its senders, and ends in -all.`,
    },
    unsound: {
      severity: 'error',
      text: ({ name, why }: Unsound) =>
        `receivers cannot evaluate the SPF record of the envelope domain ${quoted(name)}: ${why}`,
      remedy: ({ name }) =>
        `Correct the record at ${name}; with ${name} among the domains of the settings, each mistake is told.`,
    },
  },
  examples: [
    { title: 'a record', zone: `${record} ip4:20.2.3.0/24 -all"`, declared, says: [] },
    { title: 'none', zone: 'bounces.example.com. MX 10 mx.example.com.', declared, says: ['missing'] },
    { title: 'two', zone: `${record} mx -all"\n${record} a -all"`, declared, says: ['unsound'] },
    { title: 'a mistake', zone: `${record} ip4:20.2.3.300 -all"`, declared, says: ['unsound'] },
    {
      title: 'an include of nothing',
      zone: `${record} include:gone.example.net -all"`,
      declared,
      says: ['unsound'],
    },
    {
      title: 'no such domain, of which sender/mail-from speaks',
      zone: '',
      declared,
      says: [],
      outcome: 'skipped',
    },
    { title: 'none declared', zone: '', says: [], outcome: 'skipped' },
    {
      title: 'no answer',
      zone: '',
      declared,
      unanswered: { 'TXT bounces.example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ found }) =>
    found.length === 0 ? 'no envelope domain of its own that exists is declared' : undefined,
  *run({ found }, say) {
    for (const { name, state, why = '' } of found) {
      const at = { in: 'dns', name, type: 'TXT' } as const;
      if (state === 'missing') yield say.missing({ name }, at);
      if (state === 'unsound') yield say.unsound({ name, why }, at);
    }
  },
});
