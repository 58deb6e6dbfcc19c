import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { endpointOf } from '../../core/subject.ts';
import { type Advice, advised, betterSettings } from '../../facts/submission-advice.ts';
import { submission } from '../../facts/submission-conversation.ts';
import { obstacle, troubleFor } from '../../facts/submission-obstacle.ts';
import type { Stranger } from '../../net/smtp/conversation.ts';

interface Foreign {
  readonly server: string;
  readonly service: string;
  readonly advice: Advice | undefined;
}

interface Malformed {
  readonly server: string;
  /** Ends a sentence that starts with the server. */
  readonly said: string;
}

const services: Readonly<Record<Stranger, string>> = {
  ssh: 'an SSH server (for remote logins)',
  http: 'a web server',
  imap: 'an IMAP server (for reading mail)',
  pop3: 'a POP3 server (for fetching mail)',
  ftp: 'an FTP server (for files)',
  other: 'something that is not a mail server',
};

const zone = 'smtp.example.com. A 192.0.2.1';
const declared = {
  submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
} as const;

export default defineCheck({
  id: 'submission/not-smtp',
  title: 'What answers at the submission port speaks SMTP',
  why: `A slip in the port, or in a port forwarding, leads to another service of the same host. It answers, so that the
connection looks fine, but no message can be handed over to it.`,
  refs: [rfc(5321, '4.2'), rfc(5321, '3.1')],
  on: 'submission',
  needs: { submission },
  messages: {
    'other-service': {
      severity: 'error',
      text: ({ server, service }: Foreign) =>
        `${service} answers at ${quoted(server)}, not a submission server`,
      remedy: ({ advice }) =>
        advised(advice, 'Correct `smtp-host` and `smtp-port`: submission is on port 465 or 587.'),
    },
    malformed: {
      severity: 'error',
      text: ({ server, said }: Malformed) =>
        `the submission server ${quoted(server)} breaks SMTP: it ${said}`,
      remedy: () =>
        'Look at the transcript, and at what stands between: a proxy, a tarpit, or a server that is not meant for clients.',
    },
  },
  examples: [
    {
      title: 'a mail server',
      zone,
      declared,
      smtp: { '192.0.2.1:587': {} },
      says: [],
    },
    {
      title: 'SSH on the port',
      zone,
      declared: {
        submission: { host: 'smtp.example.com', port: 22, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:22': { ended: { kind: 'not-smtp', during: 'greeting', said: 'speaks SSH', seen: 'ssh' } },
        '192.0.2.1:465': {},
      },
      says: ['other-service'],
    },
    {
      title: 'a greeting that never ends',
      zone,
      declared,
      smtp: {
        '192.0.2.1:587': {
          ended: { kind: 'protocol', during: 'greeting', said: 'sent a reply that does not end' },
        },
      },
      says: ['malformed'],
    },
    {
      title: 'a closed port',
      zone,
      declared,
      smtp: {
        '192.0.2.1:587': { ended: { kind: 'refused', during: 'connect', said: 'refused the connection' } },
      },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ submission }, server) => obstacle(submission, server, 'not-smtp'),
  *run({ submission }, say, server) {
    const trouble = troubleFor(submission, server, 'not-smtp');
    if (trouble === undefined) return;
    const data = { server: endpointOf(server) };
    if (trouble.kind === 'protocol') yield say.malformed({ ...data, said: trouble.said });
    else {
      const service = services[trouble.seen ?? 'other'];
      yield say['other-service']({ ...data, service, advice: betterSettings(server, submission) });
    }
  },
});
