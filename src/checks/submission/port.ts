import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { isEvidence } from '../../facts/endings.ts';
import { submissionSeen, submissionSettings } from '../../facts/submission-settings.ts';

interface Host {
  readonly host: string;
}

const zone = 'smtp.example.com. A 192.0.2.1';
const withLogin = {
  host: 'smtp.example.com',
  port: 587,
  security: 'starttls',
  username: 'user@example.com',
  hasSecret: true,
} as const;

export default defineCheck({
  id: 'submission/port',
  title: 'Clients log in on a port for submission',
  why: `Port 25 is for mail from server to server. Most access networks, clouds and hosted runners block it on the way out,
and servers apply the rules for strangers there. Clients that log in have ports of their own: 465, and 587.`,
  refs: [rfc(6409, '3.1'), rfc(8314, '3.3'), rfc(5068, '3.1')],
  on: 'submission',
  needs: { submissionSeen, submissionSettings },
  messages: {
    relay: {
      severity: 'warning',
      text: ({ host }: Host) =>
        `the settings log in to ${quoted(host)} on port 25, which is for mail between servers`,
      remedy: () => 'Set `smtp-port` to 465 (implicit TLS), or to 587 (STARTTLS).',
    },
  },
  examples: [
    {
      title: 'port 587',
      zone,
      declared: { submission: withLogin },
      smtp: { '192.0.2.1:587': {} },
      says: [],
    },
    {
      title: 'a login on port 25',
      zone,
      declared: { submission: { ...withLogin, port: 25 } },
      smtp: { '192.0.2.1:25': {} },
      says: ['relay'],
    },
    {
      title: 'port 25 where it is blocked',
      zone,
      declared: { submission: { ...withLogin, port: 25 } },
      smtp: {},
      says: ['relay'],
    },
    {
      title: 'a relay without logins',
      zone,
      declared: {
        submission: { host: 'smtp.example.com', port: 25, security: 'starttls', hasSecret: false },
      },
      smtp: { '192.0.2.1:25': {} },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'a server without logins on port 25',
      zone,
      declared: { submission: { ...withLogin, port: 25 } },
      smtp: { '192.0.2.1:25': { login: { outcome: 'not-attempted', reason: 'not-offered' } } },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip({ submissionSeen, submissionSettings }) {
    if (!submissionSettings.hasSecret) return 'the settings have no login';
    const conversation = submissionSeen?.main?.conversation;
    const { login } = conversation ?? {};
    if (login?.outcome === 'not-attempted' && login.reason === 'not-offered')
      return 'no login is offered there, which another check says';
    const failed = conversation !== undefined && conversation.ended.kind !== 'completed';
    return failed && isEvidence(conversation)
      ? 'the conversation failed, and another check says why'
      : undefined;
  },
  *run(_, say, { host, port }) {
    if (port === 25) yield say.relay({ host });
  },
});
