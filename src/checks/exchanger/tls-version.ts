import { defineCheck, type Message } from '../../core/check.ts';
import { elsewhere } from '../../core/elsewhere.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { isOwn } from '../../facts/exchanger-owner.ts';
import { areOldOnly, isOld, versionInWords } from '../../facts/tls-age.ts';
import { exchangerTlsVersions } from '../../facts/tls-versions.ts';

interface Versions {
  readonly host: string;
  readonly ip: string;
  /** As people write them: `TLS 1.0`. */
  readonly versions: readonly string[];
}

const old: Message<Versions> = {
  severity: 'warning',
  text: ({ host, ip, versions }) =>
    `the mail exchanger ${quoted(host)} (${ip}) still accepts ${listed(versions)}`,
  remedy: () => 'Let the mail server accept TLS 1.2 and newer only.',
};

const only: Message<Versions> = {
  severity: 'warning',
  text: ({ host, ip, versions }) =>
    `the mail exchanger ${quoted(host)} (${ip}) accepts nothing newer than ${versions.at(-1)}`,
  remedy: () =>
    'Update the mail server or its TLS library, and let it speak TLS 1.2 and 1.3: senders of today have no older version left.',
};

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const lenient = { versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] } as const;
const outdated = { versions: ['TLSv1', 'TLSv1.1'] } as const;

export default defineCheck({
  id: 'exchanger/tls-version',
  title: 'A mail exchanger speaks TLS 1.2 or newer, and nothing older',
  why: `TLS 1.0 and 1.1 are broken and withdrawn: RFC 8996 forbids them. A server that still accepts them lets an attacker
talk old senders down, and fails every audit; one that has nothing newer gets no TLS from the senders of today, and from
some of them no mail.`,
  refs: [rfc(8996), rfc(9325, '3.1.1')],
  on: 'exchanger',
  needs: { exchangerTlsVersions, isOwn },
  messages: { old, 'old-elsewhere': elsewhere(old), only, 'only-elsewhere': elsewhere(only) },
  examples: [
    { title: 'TLS 1.2 and 1.3', zone, smtp: { '192.0.2.1:25': {} }, says: [] },
    { title: 'TLS 1.2 alone', zone, smtp: { '192.0.2.1:25': { versions: ['TLSv1.2'] } }, says: [] },
    { title: 'all versions', zone, smtp: { '192.0.2.1:25': lenient }, says: ['old'] },
    {
      title: 'all versions at somebody else’s',
      zone: hosted,
      smtp: { '192.0.2.1:25': lenient },
      says: ['old-elsewhere'],
    },
    { title: 'old versions alone', zone, smtp: { '192.0.2.1:25': outdated }, says: ['only'] },
    {
      title: 'old versions alone at somebody else’s',
      zone: hosted,
      smtp: { '192.0.2.1:25': outdated },
      says: ['only-elsewhere'],
    },
    {
      title: 'no TLS, which is for exchanger/starttls',
      zone,
      smtp: { '192.0.2.1:25': { keywords: ['SIZE'] } },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ exchangerTlsVersions: { accepted, unknown } }) =>
    accepted.length + unknown.length > 0 ? undefined : 'there is no TLS (exchanger/starttls)',
  *run({ exchangerTlsVersions: { accepted, unknown }, isOwn }, say, { host, ip }) {
    const versions = accepted.filter(isOld).map(versionInWords);
    const isOnly = areOldOnly(accepted) && unknown.every(isOld);
    const message: 'only' | 'old' = isOnly ? 'only' : 'old';
    if (versions.length > 0)
      yield say[isOwn ? message : (`${message}-elsewhere` as const)]({ host, ip, versions });
    const untried = accepted.length === 0 ? unknown : unknown.filter(isOld);
    if (untried.length > 0)
      throw new Unobserved(
        `whether ${host} (${ip}) accepts ${listed(untried.map(versionInWords))}: no answer`,
      );
  },
});
