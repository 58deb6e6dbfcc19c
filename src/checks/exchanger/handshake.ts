import { defineCheck, type Message } from '../../core/check.ts';
import { elsewhere } from '../../core/elsewhere.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { troubleOf } from '../../facts/endings.ts';
import { introduced, notIntroduced } from '../../facts/exchanger-ehlo.ts';
import { isOwn } from '../../facts/exchanger-owner.ts';
import { exchangerTlsVersions } from '../../facts/tls-versions.ts';

interface Exchanger {
  readonly host: string;
  readonly ip: string;
  readonly said: string;
}

const failed: Message<Exchanger> = {
  severity: 'warning',
  text: ({ host, ip, said }) =>
    `the mail exchanger ${quoted(host)} (${ip}) accepts STARTTLS, and then it ${said}`,
  remedy: () =>
    'Let the mail server speak TLS 1.2 and 1.3 with usual ciphers, and look into its log for what failed.',
};

const injected: Message<Exchanger> = {
  severity: 'warning',
  text: ({ host, ip, said }) =>
    `between STARTTLS and TLS, plain text came from the mail exchanger ${quoted(host)} (${ip}): ${said}`,
  remedy: () =>
    'Update the mail server or the proxy in front of it: whoever is on the way could put in commands or replies there.',
};

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const broken = {
  starttls: { code: 220, lines: ['2.0.0 go ahead'] },
  ended: { kind: 'tls-handshake', during: 'tls', said: 'failed in the TLS handshake (no shared cipher)' },
} as const;
const injecting = { bufferedBeforeTls: '250 injected' };

export default defineCheck({
  id: 'exchanger/handshake',
  title: 'TLS with a mail exchanger comes about, and nobody meddles',
  why: `A server that accepts STARTTLS and then fails is worse than one without: many senders put the mail off and return it
after days. Plain text that comes after STARTTLS and before TLS is what an attacker on the way puts in, to have it taken
for something said under TLS.`,
  refs: [rfc(3207, '4.1'), rfc(3207, '6'), rfc(9325, '4')],
  on: 'exchanger',
  needs: { introduced, exchangerTlsVersions, isOwn },
  messages: {
    failed,
    'failed-elsewhere': elsewhere(failed),
    injected,
    'injected-elsewhere': elsewhere(injected),
  },
  examples: [
    { title: 'TLS', zone, smtp: { '192.0.2.1:25': {} }, says: [] },
    { title: 'no shared cipher', zone, smtp: { '192.0.2.1:25': broken }, says: ['failed'] },
    {
      title: 'no shared cipher with somebody else',
      zone: hosted,
      smtp: { '192.0.2.1:25': broken },
      says: ['failed-elsewhere'],
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
      title: 'no STARTTLS, which is for exchanger/starttls',
      zone,
      smtp: { '192.0.2.1:25': { keywords: ['SIZE'] } },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ introduced }) => {
    if (introduced === undefined) return notIntroduced;
    return introduced.conversation.starttls?.code === 220
      ? undefined
      : 'there is no STARTTLS (exchanger/starttls)';
  },
  *run({ introduced, exchangerTlsVersions, isOwn }, say, { host, ip }) {
    if (introduced === undefined) return;
    const { bufferedBeforeTls, tls, ended } = introduced.conversation;
    if (bufferedBeforeTls !== undefined) {
      const said = quoted(bufferedBeforeTls);
      yield say[isOwn ? 'injected' : 'injected-elsewhere']({ host, ip, said });
    }
    // What fails on what was put in has only one cause.
    if (tls !== undefined || bufferedBeforeTls !== undefined) return;
    const said = troubleOf(introduced.conversation)?.said ?? 'broke off';
    if (!['tls-handshake', 'reset', 'closed'].includes(ended.kind))
      throw new Unobserved(`TLS of ${host} (${ip}): it ${said}`);
    if (exchangerTlsVersions.accepted.length === 0)
      yield say[isOwn ? 'failed' : 'failed-elsewhere']({ host, ip, said });
  },
});
