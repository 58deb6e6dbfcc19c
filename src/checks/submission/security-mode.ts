import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { endpointOf } from '../../core/subject.ts';
import { isInner } from '../../facts/address-range.ts';
import { type Advice, advised, betterSettings } from '../../facts/submission-advice.ts';
import { submission } from '../../facts/submission-conversation.ts';
import { obstacle, troubleFor } from '../../facts/submission-obstacle.ts';
import { submissionSettings } from '../../facts/submission-settings.ts';

interface Mode {
  readonly server: string;
  readonly advice: Advice | undefined;
}

interface Server {
  readonly server: string;
}

const settings = (port: number): string =>
  port === 465
    ? 'Set `smtp-port` to 587 and `smtp-security` to `starttls`.'
    : 'Set `smtp-security` to `starttls`, or `smtp-port` to 465.';

const zone = 'smtp.example.com. A 192.0.2.1';
const withLogin = {
  host: 'smtp.example.com',
  port: 587,
  security: 'starttls',
  username: 'user@example.com',
  hasSecret: true,
} as const;

export default defineCheck({
  id: 'submission/security-mode',
  title: 'The settings secure the connection as the server does',
  why: `There are two ways to encrypt submission: TLS from the first octet, by custom on port 465, and STARTTLS after a
greeting in plain text, by custom on port 587. A client that uses one where the server expects the other fails with
messages that tell nobody why ("wrong version number", "greeting never received").`,
  refs: [rfc(8314, '3.3'), rfc(3207, '4'), rfc(4954, '4')],
  on: 'submission',
  needs: { submission, submissionSettings },
  messages: {
    'implicit-on-starttls': {
      severity: 'error',
      text: ({ server }: Mode) =>
        `${quoted(server)} greets in plain text and expects STARTTLS, but the settings begin with TLS`,
      remedy: ({ advice, server }) => advised(advice, settings(server.endsWith(':465') ? 465 : 587)),
    },
    'plain-on-implicit': {
      severity: 'error',
      text: ({ server }: Mode) =>
        `${quoted(server)} expects TLS from the first octet, but the settings begin in plain text`,
      remedy: ({ advice }) => advised(advice, 'Set `smtp-security` to `implicit-tls`.'),
    },
    'starttls-on-465': {
      severity: 'warning',
      text: ({ server }: Server) =>
        `${quoted(server)} greets in plain text and offers STARTTLS, on the port for TLS from the first octet`,
      remedy: () =>
        'Let the server speak implicit TLS on port 465 and STARTTLS on port 587: most programs will fail as it is.',
    },
    'login-in-clear': {
      severity: 'error',
      text: ({ server }: Server) =>
        `the settings would log in to ${quoted(server)} without TLS, so that everybody on the way can read the password`,
      remedy: () =>
        'Set `smtp-security` to `starttls` or `implicit-tls`; this program sends no password in plain text.',
    },
    'login-in-clear-inside': {
      severity: 'notice',
      text: ({ server }: Server) =>
        `the settings would log in to ${quoted(server)}, a server of the inner network, without TLS`,
      remedy: () =>
        'Set `smtp-security` to `starttls` or `implicit-tls` to have the login tried: this program sends no password in plain text.',
    },
    unencrypted: {
      severity: 'warning',
      text: ({ server }: Server) =>
        `mail goes to ${quoted(server)} in plain text, for everybody on the way to read`,
      remedy: () => 'Set `smtp-security` to `starttls` or `implicit-tls`.',
    },
  },
  examples: [
    {
      title: 'STARTTLS on port 587',
      zone,
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: { '192.0.2.1:587': {} },
      says: [],
    },
    {
      title: 'TLS where STARTTLS is expected',
      zone,
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'implicit-tls', hasSecret: false },
      },
      smtp: { '192.0.2.1:587': {} },
      says: ['implicit-on-starttls'],
    },
    {
      title: 'plain text where TLS is expected',
      zone,
      declared: {
        submission: { host: 'smtp.example.com', port: 465, security: 'starttls', hasSecret: false },
      },
      smtp: { '192.0.2.1:465': {} },
      says: ['plain-on-implicit'],
    },
    {
      title: 'STARTTLS on port 465',
      zone,
      declared: {
        submission: { host: 'smtp.example.com', port: 465, security: 'starttls', hasSecret: false },
      },
      smtp: { '192.0.2.1:465': { speaks: 'starttls' } },
      says: ['starttls-on-465'],
    },
    {
      title: 'a login without TLS',
      zone,
      declared: { submission: { ...withLogin, security: 'none' } },
      smtp: { '192.0.2.1:587': { login: { outcome: 'not-attempted', reason: 'clear-text' } } },
      says: ['login-in-clear'],
    },
    {
      title: 'a login without TLS on the same machine',
      zone: 'smtp.example.com. A 127.0.0.1',
      declared: { submission: { ...withLogin, port: 1025, security: 'none' } },
      smtp: { '127.0.0.1:1025': { login: { outcome: 'not-attempted', reason: 'clear-text' } } },
      says: ['login-in-clear-inside'],
    },
    {
      title: 'plain text to a server of the internet',
      zone,
      declared: { submission: { host: 'smtp.example.com', port: 25, security: 'none', hasSecret: false } },
      smtp: { '192.0.2.1:25': {} },
      says: ['unencrypted'],
    },
    {
      title: 'plain text to a relay on the same machine',
      zone: 'smtp.example.com. A 127.0.0.1',
      declared: { submission: { host: 'smtp.example.com', port: 25, security: 'none', hasSecret: false } },
      smtp: { '127.0.0.1:25': {} },
      says: [],
    },
    {
      title: 'a web server',
      zone,
      declared: {
        submission: { host: 'smtp.example.com', port: 80, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:80': {
          ended: { kind: 'not-smtp', during: 'greeting', said: 'speaks HTTP', seen: 'http' },
        },
      },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ submission }, server) => obstacle(submission, server, 'security-mode'),
  *run({ submission, submissionSettings }, say, server) {
    const data = { server: endpointOf(server) };
    const trouble = troubleFor(submission, server, 'security-mode');
    if (trouble !== undefined) {
      const message =
        trouble.kind === 'tls-on-plain' ? say['implicit-on-starttls'] : say['plain-on-implicit'];
      yield message({ ...data, advice: betterSettings(server, submission) });
      return;
    }
    const { address = '', conversation } = submission.main ?? {};
    // RFC 8314 §3.3: port 465 is for TLS from the beginning.
    if (server.port === 465 && conversation?.starttls?.code === 220) yield say['starttls-on-465'](data);
    if (server.security !== 'none') return;
    const isInside = isInner(address);
    if (submissionSettings.hasSecret)
      yield isInside ? say['login-in-clear-inside'](data) : say['login-in-clear'](data);
    else if (!isInside) yield say.unencrypted(data);
  },
});
