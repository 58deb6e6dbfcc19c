import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { endpointOf } from '../../core/subject.ts';
import { isEvidence, troubleOf } from '../../facts/endings.ts';
import { type Advice, advised, betterSettings } from '../../facts/submission-advice.ts';
import { submission } from '../../facts/submission-conversation.ts';
import { obstacle, troubleFor } from '../../facts/submission-obstacle.ts';

interface Host {
  readonly host: string;
}

interface Ended {
  readonly server: string;
  /** Ends a sentence that starts with the server. */
  readonly said: string;
  readonly advice: Advice | undefined;
}

interface Partly {
  readonly host: string;
  readonly addresses: readonly string[];
  readonly said: string;
}

export default defineCheck({
  id: 'submission/unreachable',
  title: 'The submission server takes connections',
  why: `Programs send through the submission server that the settings name. Where nobody listens at that host and port, no
message even leaves the sender. A server that refuses is told apart from one that is not heard of: silence may as well be
a firewall between here and there.`,
  refs: [rfc(6409, '3.1'), rfc(8314, '3.3')],
  on: 'submission',
  needs: { submission },
  messages: {
    'no-host': {
      severity: 'error',
      text: ({ host }: Host) => `the submission server ${quoted(host)} does not exist in the DNS`,
      remedy: ({ host }) => `Correct \`smtp-host\`, or create A or AAAA records for ${quoted(host)}.`,
    },
    'no-address': {
      severity: 'error',
      text: ({ host }: Host) => `the submission server ${quoted(host)} has no address`,
      remedy: ({ host }) => `Correct \`smtp-host\`, or create A or AAAA records for ${quoted(host)}.`,
    },
    closed: {
      severity: 'error',
      text: ({ server, said }: Ended) => `the submission server ${quoted(server)} ${said}`,
      remedy: ({ advice }) =>
        advised(
          advice,
          'Start the submission service on the server, open the port in its firewall, or correct `smtp-host` and `smtp-port`.',
        ),
    },
    'hung-up': {
      severity: 'error',
      text: ({ server, said }: Ended) =>
        `the submission server ${quoted(server)} took the connection, and then ${said}`,
      remedy: ({ advice }) =>
        advised(
          advice,
          'Look into the log of the server: mostly it, or a firewall before it, does not let this address in.',
        ),
    },
    filtered: {
      severity: 'warning',
      text: ({ server, said }: Ended) =>
        `the submission server ${quoted(server)} ${said}, while the same host answers on another port`,
      remedy: ({ advice }) => advised(advice, 'Open the port in the firewalls on the way.'),
    },
    partly: {
      severity: 'warning',
      text: ({ host, addresses, said }: Partly) =>
        `the submission server ${quoted(host)} ${said} at ${listed(addresses)}, though not at its other addresses`,
      remedy: ({ addresses }) =>
        `Let the server listen at ${listed(addresses)} too, or remove the records: programs that pick such an address fail, or wait.`,
    },
  },
  examples: [
    {
      title: 'a server that answers',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: { '192.0.2.1:587': {} },
      says: [],
    },
    {
      title: 'a host that does not exist',
      zone: 'example.com. A 192.0.2.9',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {},
      says: ['no-host'],
    },
    {
      title: 'a host without an address',
      zone: 'smtp.example.com. TXT "here was a server"',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {},
      says: ['no-address'],
    },
    {
      title: 'a closed port, while another is open',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': {
          ended: { kind: 'refused', during: 'connect', said: 'refused the connection', code: 'ECONNREFUSED' },
        },
        '192.0.2.1:465': {},
      },
      says: ['closed'],
    },
    {
      title: 'a server that hangs up',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': {
          ended: { kind: 'closed', during: 'greeting', said: 'closed the connection' },
        },
      },
      says: ['hung-up'],
    },
    {
      title: 'silence on one port only',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': {
          ended: { kind: 'timeout', during: 'connect', said: 'did not answer within 10 s' },
        },
        '192.0.2.1:465': {},
      },
      says: ['filtered'],
    },
    {
      title: 'silence',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {},
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'one address of two',
      zone: 'smtp.example.com. A 192.0.2.1\nsmtp.example.com. AAAA 2001:db8::1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': {},
        '[2001:db8::1]:587': {
          ended: { kind: 'refused', during: 'connect', said: 'refused the connection', code: 'ECONNREFUSED' },
        },
      },
      says: ['partly'],
    },
    {
      title: 'a fault of a later part of the conversation',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: { '192.0.2.1:587': { keywords: ['SIZE 1000'] } },
      says: [],
    },
    {
      title: 'a host for reading mail',
      zone: 'imap.gmail.com. A 192.0.2.1',
      declared: { submission: { host: 'imap.gmail.com', port: 587, security: 'starttls', hasSecret: false } },
      smtp: {
        '192.0.2.1:587': {
          ended: { kind: 'refused', during: 'connect', said: 'refused the connection', code: 'ECONNREFUSED' },
        },
      },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip({ submission }, server) {
    const isSilent = submission.main !== undefined && !isEvidence(submission.main.conversation);
    return submission.main === undefined || isSilent
      ? undefined
      : obstacle(submission, server, 'unreachable');
  },
  *run({ submission }, say, server) {
    const { main, attempts, hostExists } = submission;
    const { host } = server;
    if (main === undefined) {
      yield hostExists ? say['no-address']({ host }) : say['no-host']({ host });
      return;
    }
    const data = { server: endpointOf(server), advice: betterSettings(server, submission) };
    const trouble = troubleFor(submission, server, 'unreachable');
    if (trouble !== undefined) {
      const message = trouble.kind === 'refused' ? say.closed : say['hung-up'];
      yield message({ ...data, said: trouble.said });
      return;
    }
    const silence = isEvidence(main.conversation) ? undefined : troubleOf(main.conversation);
    if (silence !== undefined) {
      yield say.filtered({ ...data, said: silence.said });
      return;
    }
    const others = attempts.filter((attempt) => attempt !== main);
    const refused = others.filter(({ conversation: { ended } }) => ended.kind === 'refused');
    if (refused.length > 0) {
      const addresses = refused.map(({ address }) => address);
      yield say.partly({ host, addresses, said: 'refuses connections' });
    }
    const silent = others.find(({ conversation }) => !isEvidence(conversation));
    const said = silent && troubleOf(silent.conversation)?.said;
    if (said !== undefined) throw new Unobserved(`${silent?.address} port ${server.port} ${said}`);
  },
});
