import { defineCheck, type Message } from '../../core/check.ts';
import { elsewhere } from '../../core/elsewhere.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { troubleOf } from '../../facts/endings.ts';
import { introduced, notIntroduced } from '../../facts/exchanger-ehlo.ts';
import { isOwn } from '../../facts/exchanger-owner.ts';
import { rewrittenIn } from '../../facts/inspection.ts';
import { saidIn } from '../../facts/said.ts';

interface Exchanger {
  readonly host: string;
  readonly ip: string;
}

interface Refused extends Exchanger {
  readonly said: string;
}

const missing: Message<Exchanger> = {
  severity: 'warning',
  text: ({ host, ip }) =>
    `the mail exchanger ${quoted(host)} (${ip}) does not offer STARTTLS: mail to it crosses the net in plain text`,
  remedy: () => 'Give the mail server a certificate and turn on STARTTLS for port 25.',
};

const refused: Message<Refused> = {
  severity: 'warning',
  text: ({ host, ip, said }) =>
    `the mail exchanger ${quoted(host)} (${ip}) offers STARTTLS and then refuses it: ${said}`,
  remedy: () =>
    'Look into the log of the mail server: its certificate or key mostly cannot be read, or do not belong together.',
};

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const withoutTls = { keywords: ['SIZE 1000000', '8BITMIME'] };
const unavailable = { starttls: { code: 454, lines: ['4.7.0 TLS not available due to local problem'] } };

export default defineCheck({
  id: 'exchanger/starttls',
  title: 'A mail exchanger offers STARTTLS and accepts it',
  why: `Without TLS, everybody on the way reads the mail and can change it. Some senders deliver only under TLS, and the big
mailbox providers show a broken lock beside mail that came or went without it. STARTTLS that is offered and then refused
is worse than none: many senders put the mail off and return it after days.`,
  refs: [rfc(3207, '4'), rfc(7435)],
  on: 'exchanger',
  needs: { introduced, isOwn },
  messages: {
    missing,
    'missing-elsewhere': elsewhere(missing),
    refused,
    'refused-elsewhere': elsewhere(refused),
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
    { title: 'a key that cannot be read', zone, smtp: { '192.0.2.1:25': unavailable }, says: ['refused'] },
    {
      title: 'a key of somebody else that cannot be read',
      zone: hosted,
      smtp: { '192.0.2.1:25': unavailable },
      says: ['refused-elsewhere'],
    },
    {
      title: 'a firewall that rewrites it, which is for exchanger/inspection',
      zone,
      smtp: { '192.0.2.1:25': { keywords: ['SIZE 1000000', 'XXXXXXXA'] } },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'STARTTLS that is not answered',
      zone,
      smtp: {
        '192.0.2.1:25': {
          ended: { kind: 'timeout', during: 'starttls', said: 'did not answer STARTTLS within 10 s' },
        },
      },
      says: [],
      outcome: 'inconclusive',
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
  skip: ({ introduced }) => {
    if (introduced === undefined) return notIntroduced;
    const isRewritten = rewrittenIn(introduced.conversation).length > 0;
    return isRewritten ? 'a firewall rewrites what the server says (exchanger/inspection)' : undefined;
  },
  *run({ introduced, isOwn }, say, { host, ip }) {
    if (introduced === undefined) return;
    const { ehlo, starttls } = introduced.conversation;
    if (ehlo?.offers.starttls !== true)
      return yield say[isOwn ? 'missing' : 'missing-elsewhere']({ host, ip });
    if (starttls === undefined)
      throw new Unobserved(`STARTTLS of ${host} (${ip}): it ${troubleOf(introduced.conversation)?.said}`);
    if (starttls.code !== 220)
      yield say[isOwn ? 'refused' : 'refused-elsewhere']({ host, ip, said: saidIn(starttls) });
  },
});
