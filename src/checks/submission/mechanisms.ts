import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { endpointOf } from '../../core/subject.ts';
import { forPasswords, forTokens, revealing } from '../../facts/sasl-mechanisms.ts';
import { submission } from '../../facts/submission-conversation.ts';
import { obstacle } from '../../facts/submission-obstacle.ts';
import { providerOf } from '../../facts/submission-provider.ts';
import { submissionSettings } from '../../facts/submission-settings.ts';
import { isWithin, parseName } from '../../net/dns/name.ts';

interface Server {
  readonly server: string;
  readonly port: number;
}

interface Offered {
  readonly server: string;
  readonly offered: readonly string[];
  /** The setting, where there is one. */
  readonly wanted?: readonly string[] | undefined;
}

function remedyFor({ offered, wanted }: Offered): string {
  if (wanted !== undefined) return `Remove \`smtp-mechanisms\`, or set it to some of ${listed(offered)}.`;
  const takes = (mechanisms: readonly string[]) => offered.some((name) => mechanisms.includes(name));
  if (takes(forPasswords)) return 'Give a password in `smtp-password`: the server takes no tokens.';
  if (takes(forTokens))
    return 'Give an OAuth 2.0 access token in `smtp-token`: the server takes no passwords.';
  return 'Switch on PLAIN under TLS in the server: every client speaks it, and TLS protects the password.';
}

const zone = 'smtp.example.com. A 192.0.2.1';
const declared = {
  submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
} as const;
const withLogin = {
  host: 'smtp.example.com',
  port: 587,
  security: 'starttls',
  username: 'user@example.com',
  hasSecret: true,
} as const;

export default defineCheck({
  id: 'submission/mechanisms',
  title: 'The submission server offers a way to log in, and only under TLS',
  why: `A server lists the ways to log in that it takes. A client with a password fails where only tokens are taken, and
everybody fails where no login is offered at all, as on port 25 of many servers. A server that offers a login before TLS
invites careless clients to send the password for everybody to read.`,
  refs: [rfc(4954, '3'), rfc(4954, '4'), rfc(8314, '4.1')],
  on: 'submission',
  needs: { submission, submissionSettings },
  messages: {
    'none-offered': {
      severity: 'error',
      text: ({ server }: Server) => `${quoted(server)} offers no login`,
      remedy: ({ port }) =>
        port === 25
          ? 'Use port 587 or 465, which are for clients that log in; port 25 is for mail between servers.'
          : 'Switch on SMTP AUTH in the server, or remove user name and password where the server knows its clients by address.',
    },
    'none-shared': {
      severity: 'error',
      text: ({ server, offered }: Offered) =>
        `${quoted(server)} offers to log in with ${listed(offered)}, none of which fits the settings`,
      remedy: remedyFor,
    },
    'before-tls': {
      severity: 'warning',
      text: ({ server, offered }: Offered) =>
        `${quoted(server)} offers a login with ${listed(offered)} before TLS`,
      remedy: () =>
        'Offer AUTH only under TLS (Postfix: `smtpd_tls_auth_only = yes`; Exim: `auth_advertise_hosts` with `$tls_in_cipher`).',
    },
    'before-tls-elsewhere': {
      severity: 'notice',
      text: ({ server, offered }: Offered) =>
        `${quoted(server)} offers a login with ${listed(offered)} before TLS`,
      remedy: () =>
        'Set every client to require TLS, best implicit TLS on port 465: this server would take a password in plain text.',
    },
  },
  examples: [
    {
      title: 'a login under TLS',
      zone,
      declared: { submission: withLogin },
      smtp: { '192.0.2.1:587': {} },
      says: [],
    },
    {
      title: 'no login',
      zone,
      declared: { submission: { ...withLogin, port: 25 } },
      smtp: { '192.0.2.1:25': { login: { outcome: 'not-attempted', reason: 'not-offered' } } },
      says: ['none-offered'],
    },
    {
      title: 'tokens only',
      zone,
      declared: { submission: { ...withLogin, port: 465, security: 'implicit-tls' } },
      smtp: {
        '192.0.2.1:465': {
          keywordsInTls: ['AUTH XOAUTH2'],
          login: { outcome: 'not-attempted', reason: 'no-shared-mechanism' },
        },
      },
      says: ['none-shared'],
    },
    {
      title: 'an offer in plain text',
      zone,
      declared,
      smtp: { '192.0.2.1:587': { keywords: ['AUTH PLAIN LOGIN', 'STARTTLS'] } },
      says: ['before-tls'],
    },
    {
      title: "an offer in plain text of somebody else's server",
      zone: 'smtp.example.net. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.net', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: { '192.0.2.1:587': { keywords: ['AUTH PLAIN LOGIN', 'STARTTLS'] } },
      says: ['before-tls-elsewhere'],
    },
    {
      title: 'an offer in plain text that reveals no password',
      zone,
      declared,
      smtp: { '192.0.2.1:587': { keywords: ['AUTH SCRAM-SHA-256', 'STARTTLS'] } },
      says: [],
    },
    {
      title: 'a relay without logins',
      zone,
      declared: {
        submission: { host: 'smtp.example.com', port: 25, security: 'starttls', hasSecret: false },
      },
      smtp: { '192.0.2.1:25': {} },
      says: [],
    },
    {
      title: 'no STARTTLS',
      zone,
      declared,
      smtp: { '192.0.2.1:587': { keywords: ['AUTH PLAIN'] } },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip({ submission, submissionSettings: { hasSecret } }, server) {
    return hasSecret && providerOf(server.host)?.receivesOnly
      ? 'the host logs nobody in: see submission/provider'
      : obstacle(submission, server, 'mechanisms');
  },
  *run({ submission: { main }, submissionSettings }, say, { name, ...server }) {
    const { login, ehlo, ehloInTls } = main?.conversation ?? {};
    const data = { server: endpointOf(server) };
    const reason = login?.outcome === 'not-attempted' ? login.reason : undefined;
    if (reason === 'not-offered') yield say['none-offered']({ ...data, port: server.port });
    if (reason === 'no-shared-mechanism')
      yield say['none-shared']({
        ...data,
        offered: ehloInTls?.auth ?? [],
        wanted: submissionSettings.mechanisms,
      });
    // RFC 4954 §4: PLAIN (and LOGIN is no better) only under a layer that keeps it secret.
    const offered = ehlo?.auth.filter((mechanism) => revealing.includes(mechanism)) ?? [];
    if (server.security !== 'starttls' || offered.length === 0) return;
    const host = parseName(server.host);
    const isOwn = host !== undefined && isWithin(host, name);
    yield (isOwn ? say['before-tls'] : say['before-tls-elsewhere'])({ ...data, offered });
  },
});
