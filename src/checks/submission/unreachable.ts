import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { endpointOf } from '../../core/subject.ts';
import { isEvidence, troubleOf } from '../../facts/endings.ts';
import { type Advice, advised, betterSettings } from '../../facts/submission-advice.ts';
import { type Attempt, type Submission, submission } from '../../facts/submission-conversation.ts';
import { isBusy, obstacle, troubleFor } from '../../facts/submission-obstacle.ts';

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
  readonly address: string;
  readonly said: string;
}

/** Whether a port is silent while another of the same host answers. */
const isFiltered = ({ main, alternatives }: Submission): boolean =>
  main !== undefined && !isEvidence(main.conversation) && alternatives.some(({ works }) => works);

/** A server that is busy with the conversation at another address has not failed. */
function failureOf({ address, conversation }: Attempt) {
  const trouble = troubleOf(conversation);
  return trouble === undefined || isBusy(trouble)
    ? undefined
    : { address, said: trouble.said, isShown: isEvidence(conversation) };
}

const zone = 'smtp.example.com. A 192.0.2.1';
const declared = {
  submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
} as const;

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
      text: ({ host, address, said }: Partly) =>
        `the submission server ${quoted(host)} ${said} at ${address}, though not at another of its addresses`,
      remedy: ({ address }) =>
        `Let the server work at ${address} too, or remove the record: programs that pick this address fail, or wait.`,
    },
  },
  examples: [
    {
      title: 'a server that answers',
      zone,
      declared,
      smtp: { '192.0.2.1:587': {} },
      says: [],
    },
    {
      title: 'a host that does not exist',
      zone: 'example.com. A 192.0.2.9',
      declared,
      smtp: {},
      says: ['no-host'],
    },
    {
      title: 'a host without an address',
      zone: 'smtp.example.com. TXT "here was a server"',
      declared,
      smtp: {},
      says: ['no-address'],
    },
    {
      title: 'a closed port, while another is open',
      zone,
      declared,
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
      zone,
      declared,
      smtp: {
        '192.0.2.1:587': {
          ended: { kind: 'closed', during: 'greeting', said: 'closed the connection' },
        },
      },
      says: ['hung-up'],
    },
    {
      title: 'silence on one port only',
      zone,
      declared,
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
      zone,
      declared,
      smtp: {},
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'one address of two',
      zone: 'smtp.example.com. A 192.0.2.1\nsmtp.example.com. AAAA 2001:db8::1',
      declared,
      smtp: {
        '192.0.2.1:587': {},
        '[2001:db8::1]:587': {
          ended: { kind: 'refused', during: 'connect', said: 'refused the connection', code: 'ECONNREFUSED' },
        },
      },
      says: ['partly'],
    },
    {
      title: 'one address of two that hears nothing',
      zone: 'smtp.example.com. A 192.0.2.1\nsmtp.example.com. A 192.0.2.2',
      declared,
      smtp: { '192.0.2.1:587': {} },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'two addresses of a server that takes one connection at a time',
      zone: 'smtp.example.com. A 192.0.2.1\nsmtp.example.com. A 192.0.2.2',
      declared,
      smtp: {
        '192.0.2.1:587': {},
        '192.0.2.2:587': {
          ended: {
            kind: 'rejected',
            during: 'greeting',
            said: 'answered with 421',
            reply: { code: 421, lines: ['too many connections from your address'] },
          },
        },
      },
      says: [],
    },
    {
      title: 'a fault of a later part of the conversation',
      zone,
      declared,
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
    const isSpoken = submission.main === undefined || isFiltered(submission);
    return isSpoken ? undefined : obstacle(submission, server, 'unreachable');
  },
  *run({ submission }, say, server) {
    const { main, attempts, hostExists } = submission;
    const { host } = server;
    if (main === undefined) {
      yield hostExists ? say['no-address']({ host }) : say['no-host']({ host });
      return;
    }
    const trouble = troubleOf(main.conversation);
    const data = { server: endpointOf(server), advice: betterSettings(server, submission) };
    if (trouble !== undefined && isFiltered(submission)) yield say.filtered({ ...data, said: trouble.said });
    else if (trouble !== undefined && troubleFor(submission, server, 'unreachable') !== undefined) {
      const message = trouble.kind === 'refused' ? say.closed : say['hung-up'];
      yield message({ ...data, said: trouble.said });
    }
    if (trouble !== undefined) return;
    const failed = attempts.flatMap((attempt) => failureOf(attempt) ?? []);
    for (const { address, said } of failed.filter(({ isShown }) => isShown))
      yield say.partly({ host, address, said });
    const silent = failed.find(({ isShown }) => !isShown);
    if (silent !== undefined) throw new Unobserved(`${silent.address} port ${server.port} ${silent.said}`);
  },
});
