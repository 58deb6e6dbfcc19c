import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { introduced, notIntroduced } from '../../facts/exchanger-ehlo.ts';
import { targetProblem } from '../../facts/target.ts';
import { parseName } from '../../net/dns/name.ts';

interface Named {
  readonly host: string;
  readonly ip: string;
  /** What the server calls itself. */
  readonly name: string;
}

const calls = ({ host, ip, name }: Named): string =>
  `the mail exchanger ${quoted(host)} (${ip}) calls itself ${quoted(name)}`;

const remedy = (): string =>
  'Set the host name of the mail server to its full name in the DNS (Postfix: myhostname, Exim: primary_hostname).';

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const called = (name: string) =>
  ({
    keywords: ['SIZE'],
    greeting: { code: 220, lines: [`${name} ESMTP`] },
    ehlo: {
      command: 'EHLO',
      reply: { code: 250, lines: [name] },
      name,
      extensions: [],
      auth: [],
      offers: {
        starttls: false,
        pipelining: false,
        eightBitMime: false,
        smtpUtf8: false,
        chunking: false,
        dsn: false,
        requireTls: false,
        enhancedStatusCodes: false,
      },
    },
  }) as const;

export default defineCheck({
  id: 'exchanger/ehlo-name',
  title: 'A mail exchanger gives its full host name',
  why: `A server begins its greeting and its answer to EHLO with its host name. Senders recognise by it that a server talks
to itself, and stop a loop; the same name mostly stands in the mail that the server sends on, where receivers check it
and refuse "localhost" and names that are not in the DNS.`,
  refs: [rfc(5321, '4.3.1'), rfc(5321, '2.3.5'), rfc(5321, '4.1.1.1')],
  on: 'exchanger',
  needs: { introduced },
  messages: {
    local: {
      severity: 'notice',
      text: (data: Named) => `${calls(data)}, a name that every machine has for itself`,
      remedy,
    },
    address: { severity: 'notice', text: (data: Named) => `${calls(data)}, an address and no name`, remedy },
    'single-label': {
      severity: 'notice',
      text: (data: Named) => `${calls(data)}, which is not a full host name`,
      remedy,
    },
    illegal: { severity: 'notice', text: (data: Named) => `${calls(data)}, which is no host name`, remedy },
    greeting: {
      severity: 'notice',
      text: ({ host, ip, name }: Named) =>
        `the greeting of the mail exchanger ${quoted(host)} (${ip}) begins with ${quoted(name)} and not with its host name`,
      remedy: () =>
        'Begin the greeting with the full name of the server (Postfix: smtpd_banner, Exim: smtp_banner).',
    },
  },
  examples: [
    { title: 'a full name', zone, smtp: { '192.0.2.1:25': {} }, says: [] },
    {
      title: 'another full name',
      zone,
      smtp: { '192.0.2.1:25': called('mail-7.provider.example') },
      says: [],
    },
    { title: 'localhost', zone, smtp: { '192.0.2.1:25': called('localhost.localdomain') }, says: ['local'] },
    { title: 'an address', zone, smtp: { '192.0.2.1:25': called('192.0.2.1') }, says: ['address'] },
    { title: 'an address literal', zone, smtp: { '192.0.2.1:25': called('[192.0.2.1]') }, says: ['address'] },
    { title: 'one label', zone, smtp: { '192.0.2.1:25': called('mail') }, says: ['single-label'] },
    {
      title: 'an underscore',
      zone,
      smtp: { '192.0.2.1:25': called('mail_1.example.com') },
      says: ['illegal'],
    },
    {
      title: 'a greeting without a name',
      zone,
      smtp: { '192.0.2.1:25': { greeting: { code: 220, lines: ['ESMTP ready'] } } },
      says: ['greeting'],
    },
    {
      title: 'a greeting that a firewall hides, which is for exchanger/inspection',
      zone,
      smtp: { '192.0.2.1:25': { greeting: { code: 220, lines: ['**************2******'] } } },
      says: [],
    },
  ],
  skip: ({ introduced }) => (introduced === undefined ? notIntroduced : undefined),
  *run({ introduced }, say, { host, ip }) {
    if (introduced === undefined) return;
    const { ehlo, conversation } = introduced;
    const problem = problemOf(ehlo.name);
    if (problem !== undefined) return yield say[problem]({ host, ip, name: ehlo.name });
    const name = conversation.greeting?.lines[0]?.split(/\s/)[0] ?? '';
    if (!/^[*]/.test(name) && problemOf(name) !== undefined) yield say.greeting({ host, ip, name });
  },
});

function problemOf(text: string): 'local' | 'address' | 'single-label' | 'illegal' | undefined {
  if (/^\[.*\]$/.test(text)) return 'address';
  const name = parseName(text);
  if (name === undefined || name === '') return 'illegal';
  const problem = targetProblem(name);
  return problem === 'invalid' ? 'illegal' : problem;
}
