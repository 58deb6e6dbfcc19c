import { defineCheck, type Message } from '../../core/check.ts';
import { elsewhere } from '../../core/elsewhere.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { troubleOf } from '../../facts/endings.ts';
import { exchangerConversation } from '../../facts/exchanger.ts';
import { deferralIn } from '../../facts/exchanger-ehlo.ts';
import { isOwn } from '../../facts/exchanger-owner.ts';
import { isAboutClient, saidIn } from '../../facts/said.ts';

interface Broken {
  readonly host: string;
  readonly ip: string;
  readonly said: string;
}

const refused: Message<Broken> = {
  severity: 'error',
  text: ({ host, ip, said }) => `the mail exchanger ${quoted(host)} (${ip}) takes no mail: ${said}`,
  remedy: ({ host }) =>
    `Let the server receive mail again, or remove ${quoted(host)} from the MX records; a domain without mail says so with a null MX.`,
};

const stranger: Message<Broken> = {
  severity: 'error',
  text: ({ host, ip, said }) =>
    `port 25 of the mail exchanger ${quoted(host)} (${ip}) is no mail server: it ${said}`,
  remedy: ({ host }) =>
    `Let a mail server that begins in plain text listen on port 25 of ${quoted(host)}, or correct the MX records.`,
};

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const rejecting = (code: number, text: string) =>
  ({
    ended: {
      kind: 'rejected',
      during: 'greeting',
      said: `answered with ${code}`,
      reply: { code, lines: [text] },
    },
  }) as const;

export default defineCheck({
  id: 'exchanger/greeting',
  title: 'A mail exchanger greets with 220 and speaks SMTP',
  why: `A server that greets with 554 or 521 refuses every message, and one that speaks another protocol cannot take any.
What refuses only the machine that this program runs on, because its address is on a block list, says nothing of other
senders and is not reported as a fault.`,
  refs: [rfc(5321, '3.1'), rfc(5321, '4.2'), rfc(7504)],
  on: 'exchanger',
  needs: { exchangerConversation, isOwn },
  messages: {
    refused,
    'refused-elsewhere': elsewhere(refused),
    stranger,
    'stranger-elsewhere': elsewhere(stranger),
  },
  examples: [
    { title: 'a mail server', zone, smtp: { '192.0.2.1:25': {} }, says: [] },
    {
      title: 'no service',
      zone,
      smtp: { '192.0.2.1:25': rejecting(554, 'mx.example.com No SMTP service here') },
      says: ['refused'],
    },
    {
      title: 'a host that does not accept mail, of somebody else',
      zone: hosted,
      smtp: { '192.0.2.1:25': rejecting(521, 'Server does not accept mail') },
      says: ['refused-elsewhere'],
    },
    {
      title: 'a machine on a block list',
      zone,
      smtp: {
        '192.0.2.1:25': rejecting(
          554,
          '5.7.1 Service unavailable; Client host [198.51.100.1] blocked using zen',
        ),
      },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a server that is busy',
      zone,
      smtp: { '192.0.2.1:25': rejecting(421, '4.3.2 Too many connections') },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a web server',
      zone,
      smtp: {
        '192.0.2.1:25': {
          ended: { kind: 'not-smtp', during: 'greeting', said: 'speaks HTTP', seen: 'http' },
        },
      },
      says: ['stranger'],
    },
    {
      title: 'TLS from the first octet, at somebody else’s',
      zone: hosted,
      smtp: {
        '192.0.2.1:25': {
          ended: { kind: 'plain-on-tls', during: 'greeting', said: 'speaks TLS from the first octet' },
        },
      },
      says: ['stranger-elsewhere'],
    },
    {
      title: 'a connection that is closed at once',
      zone,
      smtp: {
        '192.0.2.1:25': { ended: { kind: 'closed', during: 'greeting', said: 'closed the connection' } },
      },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ exchangerConversation }) =>
    troubleOf(exchangerConversation)?.during === 'connect'
      ? 'there is no connection (exchanger/unreachable)'
      : undefined,
  *run({ exchangerConversation, isOwn }, say, { host, ip }) {
    const trouble = troubleOf(exchangerConversation);
    if (trouble === undefined || !beginnings.has(trouble.during)) return;
    if (strange.has(trouble.kind))
      return yield say[isOwn ? 'stranger' : 'stranger-elsewhere']({ host, ip, said: trouble.said });
    const { reply } = trouble;
    // A connection that is closed without a word may be closed to this machine alone.
    if (reply === undefined) throw new Unobserved(`${host} (${ip}) ${trouble.said} before it said anything`);
    if (deferralIn(exchangerConversation) !== undefined)
      throw new Unobserved(`${host} (${ip}) is busy or greylists: ${saidIn(reply)}`);
    if (isAboutClient(reply))
      throw new Unobserved(`${host} (${ip}) refuses the machine that this runs on: ${saidIn(reply)}`);
    yield say[isOwn ? 'refused' : 'refused-elsewhere']({ host, ip, said: saidIn(reply) });
  },
});

const beginnings: ReadonlySet<string> = new Set(['greeting', 'ehlo']);
const strange: ReadonlySet<string> = new Set(['not-smtp', 'plain-on-tls', 'protocol']);
