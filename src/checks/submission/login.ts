import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { endpointOf } from '../../core/subject.ts';
import { diagnoseLogin, onOneLine } from '../../facts/login-diagnosis.ts';
import { submission } from '../../facts/submission-conversation.ts';
import { obstacle, troubleFor } from '../../facts/submission-obstacle.ts';
import { hasForeignUsername, loginInWords, providerOf } from '../../facts/submission-provider.ts';
import { submissionSettings } from '../../facts/submission-settings.ts';
import type { LoginResult } from '../../net/smtp/conversation.ts';

interface Refused {
  readonly server: string;
  readonly mechanism: string;
  readonly reply: string;
  /** What to do, where the reply or the provider allow more than the cause does. */
  readonly advice?: string | undefined;
}

interface Broken {
  readonly server: string;
  /** Ends a sentence that starts with the server. */
  readonly said: string;
}

interface Server {
  readonly server: string;
}

const refusal = (severity: 'error' | 'warning', what: string, remedy: string) => ({
  severity,
  text: ({ server, mechanism, reply }: Refused) =>
    `${quoted(server)} ${what}: it answered ${mechanism} with ${quoted(reply)}`,
  remedy: ({ advice }: Refused) => advice ?? remedy,
});

/** Where nothing was sent, another check says why. */
const elsewhere = {
  'clear-text': 'security-mode',
  unverified: 'certificate',
  'not-offered': 'mechanisms',
  'no-shared-mechanism': 'mechanisms',
} as const;

function whyNot(login: LoginResult | undefined): string | undefined {
  if (login?.outcome !== 'not-attempted' || login.reason === 'unusable-credentials') return undefined;
  return `no password was sent: see submission/${elsewhere[login.reason]}`;
}

const withLogin = { host: 'smtp.example.com', username: 'user@example.com', hasSecret: true } as const;
const starttls = { ...withLogin, port: 587, security: 'starttls' } as const;
const zone = 'smtp.example.com. A 192.0.2.1';

/** An example in which the server answers the login so. */
const answered = (title: string, text: string, says: string, mechanism = 'PLAIN') => ({
  title,
  zone,
  declared: { submission: starttls },
  smtp: {
    '192.0.2.1:587': {
      login: {
        outcome: 'rejected',
        mechanism,
        reply: { code: Number(text.slice(0, 3)), lines: [text.slice(4)] },
      },
    },
  } as const,
  says: [says],
});

export default defineCheck({
  id: 'submission/login',
  title: 'The submission server accepts user name and password',
  why: `A server answers a failed login with a number, mostly 535, and a text, and only the text tells the causes apart: a
wrong password, a password that must be made for the program, logins by password being switched off for the account or for
everybody. This check logs in once, under TLS, to a server that has shown who it is.`,
  refs: [rfc(4954, '6'), rfc(5248, '2.4'), rfc(3463, '3.8'), rfc(7628, '3.2.2')],
  on: 'submission',
  needs: { submission, submissionSettings },
  messages: {
    credentials: refusal(
      'error',
      'does not accept user name and password',
      'Check `smtp-username`, mostly the full address, and `smtp-password`; many providers want a password made for the program.',
    ),
    token: refusal(
      'error',
      'does not accept the OAuth 2.0 token',
      'Get a fresh access token for this user, with the scope for SMTP, and put it into `smtp-token`; it is valid for about an hour.',
    ),
    'app-password': refusal(
      'error',
      'wants a password made for the program, not that of the account',
      'Create an app password in the security settings of the account, and put it into `smtp-password`.',
    ),
    browser: refusal(
      'error',
      'wants a person to log in with a browser first',
      'Log in to the account with a browser, answer what it asks, and then use an app password or an OAuth 2.0 token.',
    ),
    disabled: refusal(
      'error',
      'has logins over SMTP switched off for this account',
      'Switch on SMTP in the settings of the account, or let its administrator do so.',
    ),
    oauth: refusal(
      'error',
      'takes no passwords',
      'Give an OAuth 2.0 access token in `smtp-token`, or send through another server.',
    ),
    policy: refusal(
      'error',
      'has a rule against this login',
      'Let the administrator of the account look at its sign-in log, and allow logins over SMTP from this address.',
    ),
    account: refusal(
      'error',
      'says that the account is locked, suspended or expired',
      'Log in to the account with a browser, or ask the provider, and unlock it.',
    ),
    mechanism: refusal(
      'error',
      'does not know the way to log in that it offered',
      'Set `smtp-mechanisms` to another one that the server offers, mostly PLAIN or LOGIN.',
    ),
    'weak-mechanism': refusal(
      'error',
      'finds the way to log in too weak',
      'Set `smtp-mechanisms` to a stronger one that the server offers, or give an OAuth 2.0 token in `smtp-token`.',
    ),
    encryption: refusal(
      'error',
      'wants encryption before a login, though TLS is there',
      'Let the server count the connection as encrypted: mostly a proxy before it ends TLS and does not tell.',
    ),
    transition: refusal(
      'error',
      'must see the password once to learn this way to log in',
      'Set `smtp-mechanisms` to PLAIN for one run; after that the other mechanisms work.',
    ),
    trust: refusal(
      'error',
      'takes logins only from servers that it trusts',
      'Use the submission port of the server, or let its operator add this client.',
    ),
    'not-now': refusal(
      'error',
      'allows no login at this point',
      'Let the server offer AUTH only to those from whom it takes one, or send from an address that it knows.',
    ),
    malformed: refusal(
      'error',
      'does not understand the login',
      'Try another mechanism in `smtp-mechanisms`; where all fail so, the server is at fault: its log tells more.',
    ),
    unknown: refusal('error', 'refuses the login', 'Read the text of the answer, and the log of the server.'),
    attempts: refusal(
      'warning',
      'has seen too many logins',
      'Wait an hour, log in less often, and look for a program that still tries an old password.',
    ),
    temporary: refusal(
      'warning',
      'cannot check a login at the moment',
      'Run the check again later; where that stays so, the directory behind the server does not answer.',
    ),
    interrupted: {
      severity: 'error',
      text: ({ server, said }: Broken) => `${quoted(server)} ${said} in the middle of the login`,
      remedy: () =>
        'Look into the log of the server: mostly the service behind it that checks logins is down.',
    },
    broken: {
      severity: 'error',
      text: ({ server, said }: Broken) => `${quoted(server)} ${said} in the login`,
      remedy: () => 'Try another mechanism in `smtp-mechanisms`, and tell the operator of the server.',
    },
    unproven: {
      severity: 'error',
      text: ({ server }: Server) =>
        `${quoted(server)} accepts the login without showing that it knows the password, as SCRAM demands`,
      remedy: () =>
        'Make sure that the host is the right one: somebody in between would answer so; else set `smtp-mechanisms` to PLAIN.',
    },
    unusable: {
      severity: 'error',
      text: ({ server }: Server) =>
        `user name or password for ${quoted(server)} is empty, or holds characters that cannot be sent`,
      remedy: () => 'Set the secret anew, without line ends; a workflow of a fork has no access to secrets.',
    },
  },
  examples: [
    { title: 'a login', zone, declared: { submission: starttls }, smtp: { '192.0.2.1:587': {} }, says: [] },
    answered('a wrong password', '535 5.7.8 Error: authentication failed', 'credentials'),
    answered('an expired token', '535 5.7.8 Username and Password not accepted', 'token', 'XOAUTH2'),
    answered(
      'the password of the account',
      '534 5.7.9 Application-specific password required',
      'app-password',
    ),
    answered('an unknown device', '534 5.7.14 Please log in through your web browser', 'browser'),
    answered(
      'SMTP AUTH switched off',
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
      'disabled',
    ),
    answered(
      'no passwords any more',
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
      'oauth',
    ),
    answered(
      'security defaults',
      "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.",
      'policy',
    ),
    answered('a suspended account', '525 5.7.13 User account disabled', 'account'),
    answered('an unknown mechanism', '504 5.7.4 Unrecognized Authentication Type', 'mechanism'),
    answered(
      'a weak mechanism',
      '534 5.7.9 Authentication mechanism is too weak',
      'weak-mechanism',
      'CRAM-MD5',
    ),
    answered('no encryption', '538 5.7.11 Encryption required', 'encryption'),
    answered('a password that is not known yet', '432 4.7.12 A password transition is needed', 'transition'),
    answered('a server for servers', '535 5.7.14 Trust relationship required', 'trust'),
    answered('a login out of place', '503 5.5.1 AUTH command used when not advertised', 'not-now'),
    answered('a misunderstanding', '501 5.5.2 Cannot decode response', 'malformed'),
    answered('something else', '554 5.3.0 Out of order', 'unknown'),
    answered('too many logins', '454 4.7.0 Too many login attempts, please try again later', 'attempts'),
    answered('a directory that is down', '454 4.7.0 Temporary authentication failure', 'temporary'),
    {
      title: 'too many logins, and the end of the conversation',
      zone,
      declared: { submission: starttls },
      smtp: {
        '192.0.2.1:587': {
          ended: {
            kind: 'rejected',
            during: 'login',
            said: 'ended the conversation with 421',
            reply: { code: 421, lines: ['4.7.0 too many failed login attempts'] },
          },
        },
      },
      says: ['attempts'],
    },
    {
      title: 'a server that hangs up',
      zone,
      declared: { submission: starttls },
      smtp: {
        '192.0.2.1:587': { ended: { kind: 'closed', during: 'login', said: 'closed the connection' } },
      },
      says: ['interrupted'],
    },
    {
      title: 'a challenge that makes no sense',
      zone,
      declared: { submission: starttls },
      smtp: {
        '192.0.2.1:587': {
          login: { outcome: 'broken', mechanism: 'SCRAM-SHA-256', said: 'sends no nonce' },
        },
      },
      says: ['broken'],
    },
    {
      title: 'a server that does not know the password',
      zone,
      declared: { submission: starttls },
      smtp: {
        '192.0.2.1:587': {
          login: { outcome: 'unproven', mechanism: 'SCRAM-SHA-256', reply: { code: 235, lines: ['ok'] } },
        },
      },
      says: ['unproven'],
    },
    {
      title: 'a password with a NUL',
      zone,
      declared: { submission: starttls },
      smtp: {
        '192.0.2.1:587': { login: { outcome: 'not-attempted', reason: 'unusable-credentials' } },
      },
      says: ['unusable'],
    },
    {
      title: 'a server that nobody can trust',
      zone,
      declared: { submission: starttls },
      smtp: { '192.0.2.1:587': { login: { outcome: 'not-attempted', reason: 'unverified' } } },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'no password in the settings',
      zone,
      declared: { submission: { ...starttls, hasSecret: false } },
      smtp: { '192.0.2.1:587': {} },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'a user name that the provider does not have',
      zone: 'smtp.sendgrid.net. A 192.0.2.1',
      declared: { submission: { ...starttls, host: 'smtp.sendgrid.net' } },
      smtp: {
        '192.0.2.1:587': {
          login: {
            outcome: 'rejected',
            mechanism: 'PLAIN',
            reply: { code: 535, lines: ['Authentication failed'] },
          },
        },
      },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip({ submission, submissionSettings }, server) {
    if (!submissionSettings.hasSecret) return 'the settings have no password';
    const login = submission.main?.conversation.login;
    if (login?.outcome === 'rejected' && hasForeignUsername(submissionSettings))
      return 'the user name cannot be right: see submission/provider';
    return obstacle(submission, server, 'login') ?? whyNot(login);
  },
  *run({ submission }, say, endpoint) {
    const server = endpointOf(endpoint);
    const provider = providerOf(endpoint.host);
    const refused = (reply: Parameters<typeof diagnoseLogin>[0], mechanism: string) => {
      const { cause, advice } = diagnoseLogin(reply, mechanism);
      const general = cause === 'credentials' && provider !== undefined ? loginInWords(provider) : undefined;
      return say[cause]({ server, mechanism, reply: onOneLine(reply), advice: advice ?? general });
    };
    const login = submission.main?.conversation.login;
    const trouble = troubleFor(submission, endpoint, 'login');
    // What comes after it does not matter.
    if (login?.outcome === 'accepted') return;
    if (login?.outcome === 'rejected') yield refused(login.reply, login.mechanism);
    else if (trouble?.reply !== undefined && trouble.kind === 'rejected')
      yield refused(trouble.reply, 'the login');
    else if (trouble !== undefined) yield say.interrupted({ server, said: trouble.said });
    else if (login?.outcome === 'broken') yield say.broken({ server, said: login.said });
    else if (login?.outcome === 'unproven') yield say.unproven({ server });
    else if (login?.outcome === 'not-attempted') yield say.unusable({ server });
  },
});
