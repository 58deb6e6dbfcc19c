import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { introduced, notIntroduced } from '../../facts/exchanger-ehlo.ts';
import { type Verify, verify } from '../../facts/exchanger-probes.ts';
import { saidIn } from '../../facts/said.ts';

interface Told {
  readonly host: string;
  readonly ip: string;
  readonly said: string;
}

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';

export default defineCheck({
  id: 'exchanger/verify',
  title: 'A mail exchanger does not tell who its users are',
  why: `VRFY and EXPN were made for a friendlier net. Today they hand the addresses of users, and what stands behind an
alias, to whoever collects them for spam and for attacks on passwords.`,
  refs: [rfc(5321, '7.3'), rfc(5321, '3.5.3'), rfc(2505, '2.11')],
  on: 'exchanger',
  needs: { verify, introduced },
  messages: {
    users: {
      severity: 'notice',
      text: ({ host, ip, said }: Told) =>
        `the mail exchanger ${quoted(host)} (${ip}) tells by VRFY which users it has: ${said} for one that does not exist`,
      remedy: () =>
        'Turn VRFY off (Postfix: disable_vrfy_command = yes), or let it answer 252 to every name.',
    },
    lists: {
      severity: 'notice',
      text: ({ host, ip, said }: Told) =>
        `the mail exchanger ${quoted(host)} (${ip}) tells by EXPN what stands behind an alias: ${said}`,
      remedy: () => 'Turn EXPN off in the mail server.',
    },
  },
  examples: [
    { title: 'a server that says nothing', zone, smtp: { '192.0.2.1:25': {} }, says: [] },
    {
      title: 'a server without VRFY',
      zone,
      smtp: { '192.0.2.1:25': { replies: { VRFY: '502 5.5.1 VRFY command is disabled' } } },
      says: [],
    },
    {
      title: 'a server that knows every name',
      zone,
      smtp: { '192.0.2.1:25': { replies: { VRFY: '250 2.1.5 whoever' } } },
      says: [],
    },
    {
      title: 'a server that refuses strangers',
      zone,
      smtp: {
        '192.0.2.1:25': {
          replies: { 'VRFY postmaster': '252 2.0.0 postmaster', VRFY: '550 5.7.1 access denied' },
        },
      },
      says: [],
    },
    {
      title: 'a server that knows its users',
      zone,
      smtp: {
        '192.0.2.1:25': {
          replies: {
            'VRFY postmaster': '252 2.0.0 postmaster',
            VRFY: '550 5.1.1 User unknown in local recipient table',
          },
        },
      },
      says: ['users'],
    },
    {
      title: 'a server that gives the mailbox',
      zone,
      smtp: {
        '192.0.2.1:25': {
          replies: { 'VRFY postmaster': '250 2.1.5 Jo Doe <jo@example.com>', VRFY: '252 2.0.0 perhaps' },
        },
      },
      says: ['users'],
    },
    {
      title: 'an alias that is expanded',
      zone,
      smtp: { '192.0.2.1:25': { replies: { EXPN: '250 2.1.5 Jo Doe <jo@example.com>' } } },
      says: ['lists'],
    },
    {
      title: 'a conversation that breaks off before',
      zone,
      smtp: {
        '192.0.2.1:25': {
          ended: { kind: 'tls-handshake', during: 'tls', said: 'failed in the TLS handshake' },
        },
      },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ introduced }) => (introduced === undefined ? notIntroduced : undefined),
  *run({ verify }, say, { host, ip }) {
    const { postmaster, nobody, expand } = verify;
    if (postmaster === undefined && nobody === undefined && expand === undefined)
      throw new Unobserved(`VRFY and EXPN at ${host} (${ip}): the conversation ended before`);
    if (tellsUsers(verify) && nobody !== undefined) yield say.users({ host, ip, said: saidIn(nobody) });
    if (expand?.code === 250) yield say.lists({ host, ip, said: saidIn(expand) });
  },
});

/** RFC 5321 §3.5.3: 252 neither confirms nor denies. */
function tellsUsers({ postmaster, nobody }: Verify): boolean {
  if (postmaster === undefined || nobody === undefined) return false;
  const isConfirmed = postmaster.code === 250 || postmaster.code === 251;
  const isDenied = [550, 551, 553].includes(nobody.code) && !(nobody.enhanced ?? '').startsWith('5.7.');
  return isConfirmed ? isDenied || nobody.code === 252 : postmaster.code === 252 && isDenied;
}
