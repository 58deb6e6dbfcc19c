import { defineCheck, type Say } from '../../core/check.ts';
import { counted, listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import type { CertificateProblem } from '../../facts/certificate-problems.ts';
import { exchangerCertificate } from '../../facts/exchanger-certificate.ts';

interface Exchanger {
  readonly host: string;
  readonly ip: string;
}
interface Dated extends Exchanger {
  /** ISO 8601. */
  readonly date: string;
}
interface Described extends Exchanger {
  /** Ends a sentence that starts with the certificate. */
  readonly what: string;
}

const ofWhom = ({ host, ip }: Exchanger): string =>
  `the certificate of the mail exchanger ${quoted(host)} (${ip})`;
const dayOf = ({ date }: Dated): string => date.slice(0, 10);

const messages = {
  expired: {
    severity: 'notice',
    text: (data: Dated) => `${ofWhom(data)} expired on ${dayOf(data)}`,
    remedy: () => 'Renew the certificate, and let the mail server read the new one whenever it is renewed.',
  },
  'not-yet-valid': {
    severity: 'notice',
    text: (data: Dated) => `${ofWhom(data)} is valid only from ${dayOf(data)}`,
    remedy: () => 'Install a certificate that is valid now, and look at the clock of the server.',
  },
  untrusted: {
    severity: 'notice',
    text: (data: Described) => `${ofWhom(data)} ${data.what}`,
    remedy: () =>
      'Install a certificate of a public authority together with its intermediate certificates; DANE with usage 3 does without.',
  },
  'other-name': {
    severity: 'notice',
    text: ({ names, ...one }: Exchanger & { names: readonly string[] }) =>
      `${ofWhom(one)} is for ${names.length === 0 ? 'no host name' : listed(names.map(quoted), 4)}`,
    remedy: ({ host }: Exchanger) => `Get a certificate that has ${quoted(host)} among its names.`,
  },
  weak: {
    severity: 'notice',
    text: (data: Described) => `${ofWhom(data)}, or one that it rests on, ${data.what}`,
    remedy: () => 'Get a certificate with an RSA key of 2048 bits or an ECDSA key, signed with SHA-256.',
  },
  expiring: {
    severity: 'notice',
    text: ({ days, ...data }: Dated & { days: number }) =>
      `${ofWhom(data)} expires in ${counted(days, 'day')}, on ${dayOf(data)}`,
    remedy: () => 'Renew it now, and find out why that did not happen by itself.',
  },
} as const;

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const distrusted = { trusted: false, distrust: { reason: 'self-signed', code: '' } } as const;

export default defineCheck({
  id: 'exchanger/certificate',
  title: 'The certificate of a mail exchanger could be verified',
  why: `Most senders encrypt to whatever certificate is there, so a bad one loses no mail by itself. Senders that verify,
because of MTA-STS, DANE or a rule of their own for this domain, do not deliver to it; so mend it before you publish a
policy.`,
  refs: [rfc(7435, '3'), rfc(8461, '4.2'), rfc(9525)],
  on: 'exchanger',
  needs: { exchangerCertificate },
  messages,
  examples: [
    { title: 'a good certificate', zone, smtp: { '192.0.2.1:25': {} }, says: [] },
    {
      title: 'an expired one',
      zone,
      smtp: {
        '192.0.2.1:25': {
          tls: { trusted: false, distrust: { reason: 'expired', code: 'CERT_HAS_EXPIRED' } },
          certificate: { notAfter: '2025-12-24T00:00:00.000Z' },
        },
      },
      says: ['expired'],
    },
    {
      title: 'one for the future',
      zone,
      smtp: {
        '192.0.2.1:25': {
          tls: { trusted: false, distrust: { reason: 'not-yet-valid', code: 'CERT_NOT_YET_VALID' } },
          certificate: { notBefore: '2026-02-01T00:00:00.000Z' },
        },
      },
      says: ['not-yet-valid'],
    },
    {
      title: 'one that the server signed itself, for any name',
      zone,
      smtp: { '192.0.2.1:25': { tls: { ...distrusted, nameMatches: false } } },
      says: ['untrusted'],
    },
    {
      title: 'another name',
      zone,
      smtp: { '192.0.2.1:25': { tls: { nameMatches: false }, certificate: { names: ['www.example.com'] } } },
      says: ['other-name'],
    },
    {
      title: 'a short key',
      zone,
      smtp: { '192.0.2.1:25': { certificate: { key: { type: 'rsa', bits: 1024 } } } },
      says: ['weak'],
    },
    {
      title: 'two days left',
      zone,
      smtp: { '192.0.2.1:25': { certificate: { notAfter: '2026-01-03T00:00:00.000Z' } } },
      says: ['expiring'],
    },
    {
      title: 'no TLS, which is for exchanger/starttls',
      zone,
      smtp: { '192.0.2.1:25': { keywords: ['SIZE'] } },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ exchangerCertificate }) =>
    exchangerCertificate === undefined ? 'there is no TLS (exchanger/starttls)' : undefined,
  *run({ exchangerCertificate = [] }, say, { host, ip }) {
    for (const problem of exchangerCertificate) yield findingOf(problem, { host, ip }, say);
  },
});

function findingOf(problem: CertificateProblem, one: Exchanger, say: Say<typeof messages>) {
  switch (problem.kind) {
    case 'expired':
      return say.expired({ ...one, date: problem.notAfter });
    case 'not-yet-valid':
      return say['not-yet-valid']({ ...one, date: problem.notBefore });
    case 'expiring':
      return say.expiring({ ...one, date: problem.notAfter, days: problem.days });
    case 'other-name':
      return say['other-name']({ ...one, names: problem.names });
    case 'weak':
      return say.weak({ ...one, what: problem.what });
    default:
      return say.untrusted({ ...one, what: inWords(problem) });
  }
}

type Untrusted = Exclude<
  CertificateProblem,
  { readonly kind: 'expired' | 'not-yet-valid' | 'expiring' | 'other-name' | 'weak' }
>;

function inWords(problem: Untrusted): string {
  switch (problem.kind) {
    case 'missing':
      return 'is missing: the server shows none';
    case 'self-signed':
      return 'is signed by itself and not by an authority';
    case 'revoked':
      return 'has been revoked by its authority';
    case 'private-authority':
      return `is from ${quoted(problem.authority)}, which is not a public authority`;
    case 'incomplete-chain':
      return `comes without the certificate of ${quoted(problem.issuer)} that leads to a public authority`;
    case 'untrusted':
      return `is not trusted (${quoted(problem.code)})`;
  }
}
