import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { smuggling } from '../../facts/exchanger-smuggling.ts';
import { saidIn } from '../../facts/said.ts';

interface Taken {
  readonly host: string;
  readonly ip: string;
  /** Octets by their names, `<LF>.<CRLF>`. */
  readonly taken: string;
  readonly said: string;
}

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const active = { smtpTest: 'active' } as const;
const careless = { replies: { end: '250 2.0.0 Ok: queued as 4F1B2' } };

export default defineCheck({
  id: 'exchanger/smuggling',
  title: 'A mail exchanger ends a message where it ends, and nowhere else',
  why: `A message ends with a dot alone between two <CRLF>. A server that takes another line end for it too reads as
commands what the server before it saw as text: whoever can send through a big provider can then forge mail from
everybody there, with SPF and DMARC in order. The test begins a message and never ends it: only a server that fails the
test gets one, to postmaster.`,
  refs: [
    rfc(5321, '4.1.1.4'),
    rfc(5321, '2.3.8'),
    provider('Postfix: SMTP smuggling', 'https://www.postfix.org/smtp-smuggling.html'),
  ],
  on: 'domain',
  needs: { smuggling },
  messages: {
    smuggles: {
      severity: 'error',
      text: ({ host, ip, taken, said }: Taken) =>
        `the mail exchanger ${quoted(host)} (${ip}) took ${taken} for the end of a message, and accepted it: ${said}`,
      remedy: () =>
        'Upgrade the mail server, and have it refuse line ends other than <CRLF>: `smtpd_forbid_bare_newline = normalize` in Postfix; Exim from 4.97.1, Sendmail from 8.18 with `srv_features`.',
    },
  },
  examples: [
    {
      title: 'a server that waits for the end',
      zone,
      smtp: { '192.0.2.1:25': {} },
      settings: active,
      says: [],
    },
    {
      title: 'a server that takes a wrong end',
      zone,
      smtp: { '192.0.2.1:25': careless },
      settings: active,
      says: ['smuggles'],
    },
    {
      title: 'a server that refuses a wrong end',
      zone,
      smtp: { '192.0.2.1:25': { replies: { end: '521 5.5.2 mx Error: bare <LF> received' } } },
      settings: active,
      says: [],
    },
    {
      title: 'a server that refuses the message',
      zone,
      smtp: { '192.0.2.1:25': { replies: { end: '554 5.7.1 Spam message rejected' } } },
      settings: active,
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'greylisting',
      zone,
      smtp: { '192.0.2.1:25': { replies: { RCPT: '450 4.2.0 Greylisted' } } },
      settings: active,
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'nobody asked for it',
      zone,
      smtp: { '192.0.2.1:25': careless },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'the server of a provider',
      zone: 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1',
      smtp: { '192.0.2.1:25': careless },
      settings: active,
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ smuggling }) =>
    smuggling.length > 0
      ? undefined
      : 'not asked for (setting smtp-test), or no exchanger under a name of the domains',
  *run({ smuggling }, say, { name }) {
    for (const tried of smuggling)
      if (tried.verdict === 'smuggles') {
        const { exchanger, taken, reply } = tried;
        const { host, ip } = exchanger;
        yield say.smuggles({ host, ip, taken, said: saidIn(reply) }, { in: 'dns', name, type: 'MX' });
      }
    const unobserved = smuggling.find(({ verdict }) => verdict === 'unobserved');
    if (unobserved?.verdict === 'unobserved')
      throw new Unobserved(`how ${unobserved.exchanger.host} ends messages: ${unobserved.why}`);
  },
});
