import { defineCheck, type Message } from '../../core/check.ts';
import { elsewhere } from '../../core/elsewhere.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { strangers } from '../../facts/exchanger.ts';
import { introduced, notIntroduced } from '../../facts/exchanger-ehlo.ts';
import { isOwn } from '../../facts/exchanger-owner.ts';
import { relayProbe } from '../../facts/exchanger-probes.ts';
import { isAboutClient, saidIn } from '../../facts/said.ts';

interface Taken {
  readonly host: string;
  readonly ip: string;
  readonly from: string;
  readonly to: string;
  readonly said: string;
}

const relays: Message<Taken> = {
  severity: 'error',
  text: ({ host, ip, from, to, said }) =>
    `the mail exchanger ${quoted(host)} (${ip}) takes mail from ${quoted(from)} for ${quoted(to)}, both strangers to it: ${said}`,
  remedy: () =>
    'Let the server relay only for users who have logged in and for your own networks; if this machine is in one of them, run the test from outside.',
};

const anything: Message<Taken> = {
  severity: 'warning',
  text: ({ host, ip, to, said }) =>
    `the mail exchanger ${quoted(host)} (${ip}) accepts every recipient, even ${quoted(to)}: ${said}`,
  remedy: () =>
    'Let the server refuse recipients of foreign domains at RCPT: it either relays for everybody, or returns bounces to forged senders.',
};

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const open = {
  replies: {
    'RCPT TO:<relay-test@example.net>': '250 2.1.5 Ok',
    'RCPT TO:<relay-test@no-such-domain.invalid>': '550 5.1.2 Domain not found',
  },
};
const credulous = { replies: { 'RCPT TO': '250 2.1.5 Ok' } };

export default defineCheck({
  id: 'exchanger/open-relay',
  title: 'A mail exchanger relays no mail from strangers for strangers',
  why: `A server that passes on mail from anybody to anybody is found within hours, sends spam in masses, and is then on
every block list: no mail of its own domains arrives any more. The test offers an envelope and takes it back; no message
is ever sent. A server that accepts every recipient may still refuse the message later, which an envelope cannot show.`,
  refs: [rfc(5321, '7.9'), rfc(2505, '2.1')],
  on: 'exchanger',
  needs: { relayProbe, introduced, isOwn },
  messages: {
    relays,
    'relays-elsewhere': elsewhere(relays),
    anything,
    'anything-elsewhere': elsewhere(anything),
  },
  examples: [
    { title: 'a server that refuses', zone, smtp: { '192.0.2.1:25': {} }, says: [] },
    { title: 'an open relay', zone, smtp: { '192.0.2.1:25': open }, says: ['relays'] },
    {
      title: 'an open relay of somebody else',
      zone: hosted,
      smtp: { '192.0.2.1:25': open },
      says: ['relays-elsewhere'],
    },
    {
      title: 'a server that accepts whatever it is told',
      zone,
      smtp: { '192.0.2.1:25': credulous },
      says: ['anything'],
    },
    {
      title: 'a server of somebody else that accepts whatever it is told',
      zone: hosted,
      smtp: { '192.0.2.1:25': credulous },
      says: ['anything-elsewhere'],
    },
    {
      title: 'greylisting',
      zone,
      smtp: { '192.0.2.1:25': { replies: { RCPT: '450 4.2.0 Greylisted' } } },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a machine on a block list',
      zone,
      smtp: { '192.0.2.1:25': { replies: { RCPT: '554 5.7.1 Client host [198.51.100.1] blocked' } } },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a refusal to relay that names the machine',
      zone,
      smtp: { '192.0.2.1:25': { replies: { RCPT: '550 5.7.1 relay not permitted for [198.51.100.1]' } } },
      says: [],
    },
    {
      title: 'a server that does not want the sender of the test',
      zone,
      smtp: { '192.0.2.1:25': { replies: { 'MAIL FROM': '550 5.7.1 SPF fail' } } },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ introduced }) => (introduced === undefined ? notIntroduced : undefined),
  *run({ relayProbe, isOwn }, say, { host, ip }) {
    const { verdict, from, to, mail, foreign, nowhere } = relayProbe;
    const where = `whether ${host} (${ip}) relays`;
    if (mail === undefined || verdict === 'not-asked')
      throw new Unobserved(`${where}: the conversation ended before`);
    // What is refused at MAIL was refused for its sender, and says nothing of the recipient.
    if (mail.code >= 400) throw new Unobserved(`${where}: it refuses the sender, ${saidIn(mail)}`);
    if (verdict === 'deferred')
      throw new Unobserved(`${where}: ${foreign === undefined ? 'no answer' : saidIn(foreign)}`);
    if (foreign === undefined) return;
    if (verdict === 'closed' && isAboutClient(foreign) && !ofRelaying.test(foreign.lines.join(' ')))
      throw new Unobserved(`${where}: it refuses the machine that this runs on, ${saidIn(foreign)}`);
    if (verdict === 'relays')
      yield say[isOwn ? 'relays' : 'relays-elsewhere']({ host, ip, from, to, said: saidIn(foreign) });
    if (verdict === 'takes-anything' && nowhere !== undefined)
      yield say[isOwn ? 'anything' : 'anything-elsewhere']({
        ...{ host, ip, from },
        to: strangers.nowhere,
        said: saidIn(nowhere),
      });
  },
});

/** The address of the probe says it too. */
const ofRelaying = /relay(?!-test@)/i;
