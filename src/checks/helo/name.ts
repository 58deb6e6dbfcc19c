import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { helo } from '../../facts/helo.ts';

export default defineCheck({
  id: 'helo/name',
  title: 'The HELO name is the name of a host in the public DNS',
  why: `A sending server introduces itself with its name. "localhost.localdomain", "mail.internal" and the like are what
a server says that nobody has set up; many receivers refuse it at once, because most that say it are infected machines.`,
  refs: [rfc(5321, '4.1.1.1'), rfc(5321, '2.3.5'), rfc(6761, '6')],
  on: 'domain',
  needs: { helo },
  messages: {
    local: {
      severity: 'error',
      text: ({ name }: { name: string }) =>
        `the HELO name ${quoted(name)} is none that the public DNS can have`,
      remedy: () =>
        'Set the full public name of the mail server in it (Postfix: smtp_helo_name or myhostname, Exim: primary_hostname), and in the setting helo.',
    },
  },
  examples: [
    {
      title: 'a full name',
      zone: 'mail.example.com. A 20.2.3.4',
      declared: { helo: 'mail.example.com' },
      says: [],
    },
    { title: 'an inner name', zone: '', declared: { helo: 'mail.corp.internal' }, says: ['local'] },
    {
      title: 'the name of every machine',
      zone: '',
      declared: { helo: 'localhost.localdomain' },
      says: ['local'],
    },
    { title: 'no name declared', zone: '', says: [], outcome: 'skipped' },
  ],
  skip: ({ helo }) => (helo === undefined ? 'no HELO name is declared' : undefined),
  *run({ helo }, say) {
    if (helo?.problem !== undefined) yield say.local({ name: helo.name });
  },
});
