import { defineCheck, type Message } from '../../core/check.ts';
import { elsewhere } from '../../core/elsewhere.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { troubleOf } from '../../facts/endings.ts';
import { introduced, notIntroduced } from '../../facts/exchanger-ehlo.ts';
import { isOwn } from '../../facts/exchanger-owner.ts';
import { saidIn } from '../../facts/said.ts';
import { exchangerTlsVersions } from '../../facts/tls-versions.ts';

interface Exchanger {
  readonly host: string;
  readonly ip: string;
}

interface Said extends Exchanger {
  readonly said: string;
}

const missing: Message<Exchanger> = {
  severity: 'warning',
  text: ({ host, ip }) =>
    `the mail exchanger ${quoted(host)} (${ip}) does not offer STARTTLS: mail to it crosses the net in plain text`,
  remedy: () => 'Give the mail server a certificate and turn on STARTTLS for port 25.',
};

const overwritten: Message<Said> = {
  severity: 'warning',
  text: ({ host, ip, said }) =>
    `where the mail exchanger ${quoted(host)} (${ip}) should offer STARTTLS stands ${said}: a firewall on the way has overwritten it`,
  remedy: () =>
    'Turn off the SMTP inspection ("fixup") of the firewall in front of the server, or of the network this was run from.',
};

const refused: Message<Said> = {
  severity: 'warning',
  text: ({ host, ip, said }) =>
    `the mail exchanger ${quoted(host)} (${ip}) offers STARTTLS and then refuses it: ${said}`,
  remedy: () =>
    'Look into the log of the mail server: its certificate or key mostly cannot be read, or do not belong together.',
};

const handshake: Message<Said> = {
  severity: 'warning',
  text: ({ host, ip, said }) =>
    `the mail exchanger ${quoted(host)} (${ip}) offers STARTTLS, and then it ${said}`,
  remedy: () =>
    'Let the mail server speak TLS 1.2 and 1.3 with usual ciphers, and look into its log for what failed.',
};

const injected: Message<Said> = {
  severity: 'warning',
  text: ({ host, ip, said }) =>
    `in the conversation with the mail exchanger ${quoted(host)} (${ip}), plain text came between STARTTLS and TLS: ${said}`,
  remedy: () =>
    'Update the mail server or the proxy in front of it: whoever is on the way could put in commands or replies there.',
};

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const withoutTls = { keywords: ['SIZE 1000000', '8BITMIME'] };
const cisco = { keywords: ['SIZE 1000000', 'XXXXXXXA'] };
const unavailable = { starttls: { code: 454, lines: ['4.7.0 TLS not available due to local problem'] } };
const broken = {
  ended: {
    kind: 'tls-handshake',
    during: 'tls',
    said: 'failed in the TLS handshake (no shared cipher)',
    code: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
  },
} as const;
const injecting = { bufferedBeforeTls: '250 injected' };

export default defineCheck({
  id: 'exchanger/starttls',
  title: 'A mail exchanger offers STARTTLS, and TLS then works',
  why: `Without TLS, everybody on the way reads the mail and can change it. Some senders deliver only under TLS, and the big
mailbox providers show a broken lock beside mail that came or went without it. STARTTLS that is offered and then fails
is worse than none: many senders put the mail off and return it after days.`,
  refs: [rfc(3207), rfc(7435)],
  on: 'exchanger',
  needs: { introduced, exchangerTlsVersions, isOwn },
  messages: {
    missing,
    'missing-elsewhere': elsewhere(missing),
    overwritten,
    'overwritten-elsewhere': elsewhere(overwritten),
    refused,
    'refused-elsewhere': elsewhere(refused),
    handshake,
    'handshake-elsewhere': elsewhere(handshake),
    injected,
    'injected-elsewhere': elsewhere(injected),
  },
  examples: [
    { title: 'TLS', zone, smtp: { '192.0.2.1:25': {} }, says: [] },
    { title: 'no STARTTLS', zone, smtp: { '192.0.2.1:25': withoutTls }, says: ['missing'] },
    {
      title: 'no STARTTLS at somebody else’s',
      zone: hosted,
      smtp: { '192.0.2.1:25': withoutTls },
      says: ['missing-elsewhere'],
    },
    {
      title: 'a firewall that overwrites the keyword',
      zone,
      smtp: { '192.0.2.1:25': cisco },
      says: ['overwritten'],
    },
    {
      title: 'a firewall of somebody else that overwrites the keyword',
      zone: hosted,
      smtp: { '192.0.2.1:25': cisco },
      says: ['overwritten-elsewhere'],
    },
    { title: 'a key that cannot be read', zone, smtp: { '192.0.2.1:25': unavailable }, says: ['refused'] },
    {
      title: 'a key of somebody else that cannot be read',
      zone: hosted,
      smtp: { '192.0.2.1:25': unavailable },
      says: ['refused-elsewhere'],
    },
    { title: 'no shared cipher', zone, smtp: { '192.0.2.1:25': broken }, says: ['handshake'] },
    {
      title: 'no shared cipher with somebody else',
      zone: hosted,
      smtp: { '192.0.2.1:25': broken },
      says: ['handshake-elsewhere'],
    },
    {
      title: 'only old versions, which is for exchanger/tls-version',
      zone,
      smtp: { '192.0.2.1:25': { versions: ['TLSv1'] } },
      says: [],
    },
    {
      title: 'a handshake that does not come to its end',
      zone,
      smtp: {
        '192.0.2.1:25': {
          ended: { kind: 'timeout', during: 'tls', said: 'did not complete the TLS handshake within 10 s' },
        },
      },
      says: [],
      outcome: 'inconclusive',
    },
    { title: 'plain text before TLS', zone, smtp: { '192.0.2.1:25': injecting }, says: ['injected'] },
    {
      title: 'plain text before TLS at somebody else’s',
      zone: hosted,
      smtp: { '192.0.2.1:25': injecting },
      says: ['injected-elsewhere'],
    },
    {
      title: 'a server that is busy shows no STARTTLS either',
      zone,
      smtp: {
        '192.0.2.1:25': {
          ended: {
            kind: 'rejected',
            during: 'ehlo',
            said: 'answered with 421',
            reply: { code: 421, lines: ['4.7.0 try again later'] },
          },
        },
      },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ introduced }) => (introduced === undefined ? notIntroduced : undefined),
  *run({ introduced, exchangerTlsVersions, isOwn }, say, { host, ip }) {
    if (introduced === undefined) return;
    const { conversation } = introduced;
    const { bufferedBeforeTls, starttls, tls, ehlo } = conversation;
    const one = { host, ip };
    if (bufferedBeforeTls !== undefined)
      yield say[isOwn ? 'injected' : 'injected-elsewhere']({ ...one, said: quoted(bufferedBeforeTls) });
    if (starttls !== undefined && starttls.code !== 220)
      return yield say[isOwn ? 'refused' : 'refused-elsewhere']({ ...one, said: saidIn(starttls) });
    if (tls !== undefined) return;
    if (ehlo?.offers.starttls !== true) {
      const mark = ehlo?.extensions.find(({ keyword }) => overwriting.test(keyword))?.keyword;
      yield mark === undefined
        ? say[isOwn ? 'missing' : 'missing-elsewhere'](one)
        : say[isOwn ? 'overwritten' : 'overwritten-elsewhere']({ ...one, said: quoted(mark) });
      return;
    }
    const said = troubleOf(conversation)?.said ?? 'broke off';
    const isAnswer = ['tls-handshake', 'reset', 'closed'].includes(conversation.ended.kind);
    if (!isAnswer) throw new Unobserved(`TLS of ${host} (${ip}): it ${said}`);
    if (exchangerTlsVersions.accepted.length === 0)
      yield say[isOwn ? 'handshake' : 'handshake-elsewhere']({ ...one, said });
  },
});

/** What Cisco's SMTP inspection writes over a keyword, letter for letter. */
const overwriting = /^X{6,9}[A-Z]?$/;
