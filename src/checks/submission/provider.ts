import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { endpointOf } from '../../core/subject.ts';
import { isEvidence } from '../../facts/endings.ts';
import {
  endpointInWords,
  hasForeignUsername,
  providerOf,
  securityInWords,
  sendingHostFor,
} from '../../facts/submission-provider.ts';
import { submissionSeen, submissionSettings } from '../../facts/submission-settings.ts';

interface MailboxHost {
  readonly host: string;
  readonly sending: string;
}

interface Receiver {
  readonly host: string;
  readonly provider: string;
}

interface Undocumented {
  readonly server: string;
  readonly provider: string;
  readonly security: string;
  readonly documented: readonly string[];
}

interface Username {
  readonly provider: string;
  readonly username: string;
}

export default defineCheck({
  id: 'submission/provider',
  title: 'The settings are those that the provider documents',
  why: `The big providers say which hosts, ports and user names their customers send with. What differs mostly is a slip:
the host for reading mail, the host that takes mail from outside, a port of another provider, an address where the user
name is a fixed word. These are compared without a connection, so that this check works where ports are blocked.`,
  refs: [
    rfc(6409, '3.1'),
    rfc(8314, '3'),
    provider('Google: SMTP settings', 'https://support.google.com/a/answer/176600'),
    provider(
      'Microsoft: SMTP AUTH client submission',
      'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    ),
  ],
  on: 'submission',
  needs: { submissionSeen, submissionSettings },
  messages: {
    'mailbox-host': {
      severity: 'error',
      text: ({ host }: MailboxHost) => `${quoted(host)} is the host for reading mail, not for sending`,
      remedy: ({ sending }) => `Set \`smtp-host\` to \`${sending}\`.`,
    },
    'receiving-host': {
      severity: 'error',
      text: ({ host, provider }: Receiver) =>
        `${quoted(host)} (${provider}) takes mail for its own users, and logs nobody in`,
      remedy: () =>
        'Set `smtp-host` to the host through which the customers of the provider send, as `smtp.gmail.com` or `smtp.office365.com`.',
    },
    username: {
      severity: 'error',
      text: ({ provider, username }: Username) =>
        `all customers of ${provider} log in with the user name ${quoted(username)}, the settings have another`,
      remedy: ({ username }) => `Set \`smtp-username\` to \`${username}\`, to the letter.`,
    },
    undocumented: {
      severity: 'warning',
      text: ({ server, provider, security }: Undocumented) =>
        `${provider} does not document ${quoted(server)} with ${security}`,
      remedy: ({ documented }) => `Use what is documented: ${listed(documented)}.`,
    },
  },
  examples: [
    {
      title: 'documented settings',
      zone: 'smtp.gmail.com. A 192.0.2.1',
      declared: {
        submission: {
          host: 'smtp.gmail.com',
          port: 587,
          security: 'starttls',
          username: 'user@example.com',
          hasSecret: true,
        },
      },
      smtp: { '192.0.2.1:587': {} },
      says: [],
    },
    {
      title: 'the host for reading mail',
      zone: 'imap.gmail.com. A 192.0.2.1',
      declared: {
        submission: { host: 'imap.gmail.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {},
      says: ['mailbox-host'],
    },
    {
      title: 'the host for mail from outside',
      zone: 'aspmx.l.google.com. A 192.0.2.1',
      declared: {
        submission: {
          host: 'aspmx.l.google.com',
          port: 587,
          security: 'starttls',
          username: 'user@example.com',
          hasSecret: true,
        },
      },
      smtp: {},
      says: ['receiving-host'],
    },
    {
      title: 'the user name of another provider',
      zone: 'smtp.sendgrid.net. A 192.0.2.1',
      declared: {
        submission: {
          host: 'smtp.sendgrid.net',
          port: 587,
          security: 'starttls',
          username: 'user@example.com',
          hasSecret: true,
        },
      },
      smtp: {
        '192.0.2.1:587': {
          login: {
            outcome: 'rejected',
            mechanism: 'PLAIN',
            reply: { code: 535, lines: ['Authentication failed'] },
          },
        },
      },
      says: ['username'],
    },
    {
      title: 'a port that the provider does not have, and that nothing answers on',
      zone: 'smtp.postmarkapp.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.postmarkapp.com', port: 465, security: 'implicit-tls', hasSecret: false },
      },
      smtp: {},
      says: ['undocumented'],
    },
    {
      title: 'a port that the provider does not have, and that refuses',
      zone: 'smtp.postmarkapp.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.postmarkapp.com', port: 465, security: 'implicit-tls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:465': { ended: { kind: 'refused', during: 'connect', said: 'refused the connection' } },
        '192.0.2.1:587': {},
      },
      says: [],
    },
    {
      title: 'a port that works all the same',
      zone: 'smtp.office365.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.office365.com', port: 25, security: 'starttls', hasSecret: false },
      },
      smtp: { '192.0.2.1:25': {} },
      says: [],
    },
    {
      title: 'a server of nobody in particular',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: { '192.0.2.1:587': {} },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: (_, { host }) =>
    providerOf(host) === undefined && sendingHostFor(host) === undefined
      ? 'the host is not one of a known provider'
      : undefined,
  *run({ submissionSeen, submissionSettings }, say, server) {
    const { host, port, security } = server;
    const conversation = submissionSeen?.main?.conversation;
    const isAccepted = conversation?.login?.outcome === 'accepted';
    const known = providerOf(host);
    const sending = sendingHostFor(host);
    if (sending !== undefined && conversation?.ended.kind !== 'completed')
      yield say['mailbox-host']({ host, sending });
    if (known === undefined || isAccepted) return;
    if (known.receivesOnly && (submissionSettings.hasSecret || port !== 25)) {
      yield say['receiving-host']({ host, provider: known.name });
      return;
    }
    if (known.username !== undefined && hasForeignUsername(submissionSettings))
      yield say.username({ provider: known.name, username: known.username });
    // What the server has shown is for the other checks to name.
    const hasShown = conversation !== undefined && isEvidence(conversation);
    const isKnown = known.endpoints.some((it) => it.port === port && it.security === security);
    if (known.isWhole && !isKnown && !hasShown) {
      const documented = known.endpoints.map(endpointInWords);
      const inWords = securityInWords[security];
      yield say.undocumented({
        server: endpointOf(server),
        provider: known.name,
        security: inWords,
        documented,
      });
    }
  },
});
