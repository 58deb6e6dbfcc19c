import { defineCheck, type ScriptedConversation } from '../../core/check.ts';
import { counted, listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { submissionCertificate } from '../../facts/submission-certificate.ts';
import { submission } from '../../facts/submission-conversation.ts';
import { obstacle } from '../../facts/submission-obstacle.ts';
import type { Distrust } from '../../net/smtp/conversation.ts';

interface Host {
  readonly host: string;
}
interface Dated extends Host {
  readonly subject: string;
  readonly date: string;
}
interface Days extends Host {
  readonly date: string;
  readonly days: number;
}
interface Names extends Host {
  readonly names: readonly string[];
}
interface Authority extends Host {
  readonly authority: string;
}
interface Incomplete extends Host {
  readonly issuer: string;
  readonly url?: string | undefined;
}
interface Weak extends Host {
  readonly what: string;
}
interface Untrusted extends Host {
  readonly code: string;
}

const declared = {
  submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
} as const;

/** An example in which the server shows such a certificate. */
const showing = (title: string, script: ScriptedConversation, ...says: readonly string[]) => ({
  title,
  zone: 'smtp.example.com. A 192.0.2.1',
  declared,
  smtp: { '192.0.2.1:587': script },
  says,
});

const distrusted = (reason: Distrust, code: string) => ({ trusted: false, distrust: { reason, code } });

export default defineCheck({
  id: 'submission/certificate',
  title: 'The submission server has a certificate that clients trust',
  why: `Before a client sends a password, it makes sure that it talks to the right server: the certificate must be for the
name in its settings, valid today, and issued by an authority that it knows, with all certificates in between. Where
something is amiss, careful clients stop; careless ones give the password to anybody.`,
  refs: [rfc(8314, '5.2'), rfc(7817, '3'), rfc(9525, '6'), rfc(5280, '6')],
  on: 'submission',
  needs: { submission, submissionCertificate },
  messages: {
    missing: {
      severity: 'error',
      text: ({ host }: Host) => `the submission server ${quoted(host)} shows no certificate`,
      remedy: ({ host }) => `Give the server a certificate for ${quoted(host)} from a public authority.`,
    },
    expired: {
      severity: 'error',
      text: ({ host, subject, date }: Dated) =>
        `the certificate ${quoted(subject)} of the submission server ${quoted(host)} expired on ${date.slice(0, 10)}`,
      remedy: () =>
        'Renew it and make the server load it; mostly the renewal ran, but the mail server was not restarted.',
    },
    'not-yet-valid': {
      severity: 'error',
      text: ({ host, subject, date }: Dated) =>
        `the certificate ${quoted(subject)} of the submission server ${quoted(host)} is not valid before ${date.slice(0, 10)}`,
      remedy: () =>
        'Use the certificate that is valid now, and look at the clocks of the server and of this machine.',
    },
    'other-name': {
      severity: 'error',
      text: ({ host, names }: Names) =>
        `the certificate of the submission server ${quoted(host)} is for ${names.length === 0 ? 'no name' : listed(names.map(quoted), 4)}`,
      remedy: ({ host }) =>
        `Set \`smtp-host\` to a name that the certificate is for, or get one with the alternative name ${quoted(host)}.`,
    },
    'self-signed': {
      severity: 'error',
      text: ({ host }: Host) => `the submission server ${quoted(host)} has signed its certificate itself`,
      remedy: ({ host }) =>
        `Get a certificate for ${quoted(host)} from a public authority; mostly it is the one that came with the software.`,
    },
    'private-authority': {
      severity: 'error',
      text: ({ host, authority }: Authority) =>
        `the certificate of the submission server ${quoted(host)} comes from ${quoted(authority)}, an authority that is not publicly trusted`,
      remedy: () =>
        'Get one from a public authority; for an authority of your own, give its certificate to every client, here with the environment variable NODE_EXTRA_CA_CERTS.',
    },
    'incomplete-chain': {
      severity: 'error',
      text: ({ host, issuer }: Incomplete) =>
        `the submission server ${quoted(host)} does not send the certificate of ${quoted(issuer)}, so that its own leads nowhere`,
      // Public authorities write into each certificate where theirs can be had.
      remedy: ({ url, issuer }) =>
        `Configure the full chain (\`fullchain.pem\`), not the certificate alone; ${
          url === undefined
            ? `if ${quoted(issuer)} is an authority of your own, give its certificate to every client, here with the environment variable NODE_EXTRA_CA_CERTS`
            : `what is missing is at ${quoted(url)}`
        }.`,
    },
    revoked: {
      severity: 'error',
      text: ({ host }: Host) => `the certificate of the submission server ${quoted(host)} has been revoked`,
      remedy: () => 'Get a new certificate, with a new key.',
    },
    weak: {
      severity: 'error',
      text: ({ host, what }: Weak) =>
        `a certificate of the submission server ${quoted(host)} ${what}, which current clients refuse`,
      remedy: () => 'Get one with an RSA key of 2048 bits or more, or an EC key, signed with SHA-256.',
    },
    untrusted: {
      severity: 'error',
      text: ({ host, code }: Untrusted) =>
        `the certificate of the submission server ${quoted(host)} is not trusted: ${quoted(code)}`,
      remedy: ({ host }) => `Get a certificate for ${quoted(host)} from a public authority.`,
    },
    expiring: {
      severity: 'warning',
      text: ({ host, date, days }: Days) =>
        `the certificate of the submission server ${quoted(host)} expires in ${counted(days, 'day')}, on ${date.slice(0, 10)}`,
      remedy: () => 'Renew it now, and find out why that did not happen by itself.',
    },
  },
  examples: [
    showing('a good certificate', {}),
    showing('none', { tls: { chain: [], trusted: false, nameMatches: false } }, 'missing'),
    showing(
      'expired',
      {
        tls: distrusted('expired', 'CERT_HAS_EXPIRED'),
        certificate: { notAfter: '2025-12-24T00:00:00.000Z' },
      },
      'expired',
    ),
    showing(
      'from the future',
      {
        tls: distrusted('not-yet-valid', 'CERT_NOT_YET_VALID'),
        certificate: { notBefore: '2026-02-01T00:00:00.000Z' },
      },
      'not-yet-valid',
    ),
    showing(
      'for another name',
      { tls: { nameMatches: false }, certificate: { names: ['mail.example.net'] } },
      'other-name',
    ),
    showing(
      'self-signed, for another name',
      { tls: { ...distrusted('self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'), nameMatches: false } },
      'self-signed',
    ),
    showing(
      'from a private authority',
      { tls: distrusted('private-authority', 'SELF_SIGNED_CERT_IN_CHAIN') },
      'private-authority',
    ),
    showing(
      'without the intermediate certificate',
      { tls: distrusted('incomplete-chain', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE') },
      'incomplete-chain',
    ),
    showing('revoked', { tls: distrusted('revoked', 'CERT_REVOKED') }, 'revoked'),
    showing('a key of 1024 bits', { certificate: { key: { type: 'rsa', bits: 1024 } } }, 'weak'),
    showing(
      'not trusted for a reason of its own',
      { tls: distrusted('other', 'INVALID_PURPOSE') },
      'untrusted',
    ),
    showing(
      'about to expire',
      { certificate: { notBefore: '2025-10-08T00:00:00.000Z', notAfter: '2026-01-06T00:00:00.000Z' } },
      'expiring',
    ),
    showing('of six days, two of them left', {
      certificate: { notBefore: '2025-12-28T00:00:00.000Z', notAfter: '2026-01-03T00:00:00.000Z' },
    }),
    {
      title: 'a second address with the certificate of last year',
      zone: 'smtp.example.com. A 192.0.2.1\nsmtp.example.com. A 192.0.2.2',
      declared,
      smtp: {
        '192.0.2.1:587': {},
        '192.0.2.2:587': {
          tls: distrusted('expired', 'CERT_HAS_EXPIRED'),
          certificate: { notAfter: '2025-06-01T00:00:00.000Z' },
        },
      },
      says: ['expired'],
    },
    {
      title: 'no TLS in the settings',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: { submission: { ...declared.submission, port: 25, security: 'none' } },
      smtp: { '192.0.2.1:25': {} },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip({ submission, submissionCertificate }, server) {
    if (server.security === 'none') return 'the settings use no TLS';
    return submissionCertificate === undefined ? obstacle(submission, server, 'certificate') : undefined;
  },
  *run({ submissionCertificate = [] }, say, { host }) {
    for (const problem of submissionCertificate) {
      switch (problem.kind) {
        case 'expired':
          yield say.expired({ host, subject: problem.subject, date: problem.notAfter });
          break;
        case 'not-yet-valid':
          yield say['not-yet-valid']({ host, subject: problem.subject, date: problem.notBefore });
          break;
        case 'expiring':
          yield say.expiring({ host, date: problem.notAfter, days: problem.days });
          break;
        case 'missing':
        case 'self-signed':
        case 'revoked':
          yield say[problem.kind]({ host });
          break;
        case 'other-name':
          yield say['other-name']({ host, names: problem.names });
          break;
        case 'private-authority':
          yield say['private-authority']({ host, authority: problem.authority });
          break;
        case 'incomplete-chain':
          yield say['incomplete-chain']({ host, issuer: problem.issuer, url: problem.url });
          break;
        case 'weak':
          yield say.weak({ host, what: problem.what });
          break;
        case 'untrusted':
          yield say.untrusted({ host, code: problem.code });
          break;
      }
    }
  },
});
