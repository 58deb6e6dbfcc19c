import { defineCheck } from '../../core/check.ts';
import { counted, listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { submissionCertificate } from '../../facts/submission-certificate.ts';
import { submission } from '../../facts/submission-conversation.ts';
import { obstacle } from '../../facts/submission-obstacle.ts';

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
      remedy: ({ url }) =>
        `Configure the full chain (\`fullchain.pem\`), not the certificate alone${url === undefined ? '' : `; what is missing is at ${quoted(url)}`}.`,
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
    {
      title: 'a good certificate',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: { '192.0.2.1:587': {} },
      says: [],
    },
    {
      title: 'none',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: { '192.0.2.1:587': { tls: { chain: [], trusted: false, nameMatches: false } } },
      says: ['missing'],
    },
    {
      title: 'expired',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': {
          tls: { trusted: false, distrust: { reason: 'expired', code: 'CERT_HAS_EXPIRED' } },
          certificate: { notAfter: '2025-12-24T00:00:00.000Z' },
        },
      },
      says: ['expired'],
    },
    {
      title: 'from the future',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': {
          tls: { trusted: false, distrust: { reason: 'not-yet-valid', code: 'CERT_NOT_YET_VALID' } },
          certificate: { notBefore: '2026-02-01T00:00:00.000Z' },
        },
      },
      says: ['not-yet-valid'],
    },
    {
      title: 'for another name',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': { tls: { nameMatches: false }, certificate: { names: ['mail.example.net'] } },
      },
      says: ['other-name'],
    },
    {
      title: 'self-signed, for another name',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': {
          tls: {
            trusted: false,
            distrust: { reason: 'self-signed', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
            nameMatches: false,
          },
        },
      },
      says: ['self-signed'],
    },
    {
      title: 'from a private authority',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': {
          tls: {
            trusted: false,
            distrust: { reason: 'private-authority', code: 'SELF_SIGNED_CERT_IN_CHAIN' },
          },
        },
      },
      says: ['private-authority'],
    },
    {
      title: 'without the intermediate certificate',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': {
          tls: {
            trusted: false,
            distrust: { reason: 'incomplete-chain', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
          },
        },
      },
      says: ['incomplete-chain'],
    },
    {
      title: 'revoked',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': {
          tls: { trusted: false, distrust: { reason: 'revoked', code: 'CERT_REVOKED' } },
        },
      },
      says: ['revoked'],
    },
    {
      title: 'a key of 1024 bits',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: { '192.0.2.1:587': { certificate: { key: { type: 'rsa', bits: 1024 } } } },
      says: ['weak'],
    },
    {
      title: 'not trusted for a reason of its own',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': { tls: { trusted: false, distrust: { reason: 'other', code: 'INVALID_PURPOSE' } } },
      },
      says: ['untrusted'],
    },
    {
      title: 'about to expire',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': {
          certificate: { notBefore: '2025-10-08T00:00:00.000Z', notAfter: '2026-01-06T00:00:00.000Z' },
        },
      },
      says: ['expiring'],
    },
    {
      title: 'of six days, two of them left',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': {
          certificate: { notBefore: '2025-12-28T00:00:00.000Z', notAfter: '2026-01-03T00:00:00.000Z' },
        },
      },
      says: [],
    },
    {
      title: 'a second address with the certificate of last year',
      zone: 'smtp.example.com. A 192.0.2.1\nsmtp.example.com. A 192.0.2.2',
      declared: {
        submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
      },
      smtp: {
        '192.0.2.1:587': {},
        '192.0.2.2:587': {
          tls: { trusted: false, distrust: { reason: 'expired', code: 'CERT_HAS_EXPIRED' } },
          certificate: { notAfter: '2025-06-01T00:00:00.000Z' },
        },
      },
      says: ['expired'],
    },
    {
      title: 'no TLS in the settings',
      zone: 'smtp.example.com. A 192.0.2.1',
      declared: { submission: { host: 'smtp.example.com', port: 25, security: 'none', hasSecret: false } },
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
