import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { introduced, notIntroduced } from '../../facts/exchanger-ehlo.ts';
import type { Certificate, Distrust, Tls } from '../../net/smtp/conversation.ts';

interface Exchanger {
  readonly host: string;
  readonly ip: string;
}

interface Dated extends Exchanger {
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

const ofWhom = ({ host, ip }: Exchanger): string =>
  `the certificate of the mail exchanger ${quoted(host)} (${ip})`;

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const distrusted = (reason: Distrust) =>
  ({ tls: { trusted: false, distrust: { reason, code: '' } } }) as const;

export default defineCheck({
  id: 'exchanger/certificate',
  title: 'The certificate of a mail exchanger could be verified',
  why: `Most senders encrypt to whatever certificate is there, so a bad one loses no mail by itself. Senders that verify,
because of MTA-STS, DANE or a rule of their own for this domain, do not deliver to it; so mend it before you publish a
policy.`,
  refs: [rfc(7435, '3'), rfc(8461, '4.2'), rfc(9525)],
  on: 'exchanger',
  needs: { introduced },
  messages: {
    expired: {
      severity: 'notice',
      text: ({ date, ...one }: Dated) => `${ofWhom(one)} expired on ${date}`,
      remedy: () => 'Renew the certificate, and let the mail server read the new one whenever it is renewed.',
    },
    'not-yet-valid': {
      severity: 'notice',
      text: ({ date, ...one }: Dated) => `${ofWhom(one)} is valid only from ${date}`,
      remedy: () =>
        'Check the clock of the machine that issued the certificate, and install one that is valid.',
    },
    untrusted: {
      severity: 'notice',
      text: ({ why, ...one }: Exchanger & { why: string }) => `${ofWhom(one)} ${why}`,
      remedy: () =>
        'Install a certificate of a public authority together with its intermediate certificates; DANE with usage 3 does without.',
    },
    name: {
      severity: 'notice',
      text: ({ names, ...one }: Exchanger & { names: readonly string[] }) =>
        `${ofWhom(one)} is for ${
          names.length === 0
            ? 'no host name'
            : listed(
                names.map((name) => quoted(name)),
                4,
              )
        }`,
      remedy: ({ host }) => `Get a certificate that has ${quoted(host)} among its names.`,
    },
    weak: {
      severity: 'notice',
      text: ({ what, ...one }: Exchanger & { what: string }) => `${ofWhom(one)} ${what}`,
      remedy: () => 'Get a certificate with an RSA key of 2048 bits or an ECDSA key, signed with SHA-256.',
    },
  },
  examples: [
    { title: 'a good certificate', zone, smtp: { '192.0.2.1:25': {} }, says: [] },
    {
      title: 'an expired one',
      zone,
      smtp: {
        '192.0.2.1:25': { ...distrusted('expired'), certificate: { notAfter: '2025-12-24T00:00:00.000Z' } },
      },
      says: ['expired'],
    },
    {
      title: 'one for the future',
      zone,
      smtp: {
        '192.0.2.1:25': {
          ...distrusted('not-yet-valid'),
          certificate: { notBefore: '2027-01-01T00:00:00.000Z' },
        },
      },
      says: ['not-yet-valid'],
    },
    {
      title: 'one that the server signed itself, for any name',
      zone,
      smtp: {
        '192.0.2.1:25': {
          tls: { ...distrusted('self-signed').tls, nameMatches: false },
          certificate: { isSelfSigned: true, names: ['localhost'] },
        },
      },
      says: ['untrusted'],
    },
    {
      title: 'an intermediate certificate that is not sent',
      zone,
      smtp: { '192.0.2.1:25': distrusted('incomplete-chain') },
      says: ['untrusted'],
    },
    {
      title: 'another name',
      zone,
      smtp: { '192.0.2.1:25': { tls: { nameMatches: false }, certificate: { names: ['www.example.com'] } } },
      says: ['name'],
    },
    {
      title: 'a short key',
      zone,
      smtp: { '192.0.2.1:25': { certificate: { key: { type: 'rsa', bits: 1024 } } } },
      says: ['weak'],
    },
    {
      title: 'a signature with SHA-1',
      zone,
      smtp: { '192.0.2.1:25': { certificate: { signatureAlgorithm: 'sha1WithRSAEncryption' } } },
      says: ['weak'],
    },
    {
      title: 'no TLS, which is for exchanger/starttls',
      zone,
      smtp: { '192.0.2.1:25': { keywords: ['SIZE'] } },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ introduced }) => {
    if (introduced === undefined) return notIntroduced;
    return introduced.conversation.tls === undefined ? 'there is no TLS (exchanger/starttls)' : undefined;
  },
  *run({ introduced }, say, { host, ip }) {
    const tls = introduced?.conversation.tls;
    if (tls === undefined) return;
    const [leaf] = tls.chain;
    const one = { host, ip };
    const reason = tls.distrust?.reason;
    const frailty = leaf === undefined ? undefined : weaknessOf(leaf);
    // A certificate that nobody vouches for may hold any name: one cause, one finding.
    if (reason === 'expired') yield say.expired({ ...one, date: dayOf(leaf?.notAfter) });
    else if (reason === 'not-yet-valid') yield say['not-yet-valid']({ ...one, date: dayOf(leaf?.notBefore) });
    else if (frailty !== undefined) yield say.weak({ ...one, what: frailty });
    else if (reason !== undefined) yield say.untrusted({ ...one, why: inWords(reason, tls) });
    else if (!tls.nameMatches) yield say.name({ ...one, names: leaf?.names ?? [] });
  },
});

const dayOf = (instant = ''): string => instant.slice(0, 10) || 'an unreadable date';

/** RFC 9325 §4.5 (keys), RFC 9155 (SHA-1). */
function weaknessOf({ key, signatureAlgorithm, isSelfSigned }: Certificate): string | undefined {
  if (key.type === 'rsa' && key.bits !== undefined && key.bits < 2048)
    return `has an RSA key of only ${key.bits} bits`;
  return !isSelfSigned && /md5|sha-?1(?!\d)/i.test(signatureAlgorithm)
    ? `is signed with ${signatureAlgorithm}`
    : undefined;
}

function inWords(reason: Distrust, { distrust }: Tls): string {
  const known = whys[reason];
  return known ?? `is not trusted (${distrust?.code || reason})`;
}

const whys: Readonly<Partial<Record<Distrust, string>>> = {
  'self-signed': 'is signed by itself, not by an authority',
  'private-authority': 'is from an authority that is not public',
  'incomplete-chain': 'comes without the intermediate certificate that leads to a public authority',
  revoked: 'has been revoked by its authority',
  'no-certificate': 'is missing: it sends none',
};
