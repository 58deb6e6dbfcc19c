import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { endpointOf } from '../../core/subject.ts';
import { submission } from '../../facts/submission-conversation.ts';
import { obstacle, troubleFor } from '../../facts/submission-obstacle.ts';
import { areOldOnly, isOld, versionInWords } from '../../facts/tls-age.ts';
import { submissionTlsVersions } from '../../facts/tls-versions.ts';

interface Versions {
  readonly server: string;
  readonly versions: readonly string[];
}

const zone = 'smtp.example.com. A 192.0.2.1';
const declared = {
  submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
} as const;

export default defineCheck({
  id: 'submission/tls-version',
  title: 'The submission server speaks current versions of TLS only',
  why: `TLS 1.0 and 1.1 rest on broken hashes and were withdrawn in 2021. Current clients do not speak them, so that a server
with nothing newer gets no mail; one that still takes them beside the newer versions lets an attacker on the way try.`,
  refs: [rfc(8996, '4'), rfc(8996, '5'), rfc(9325, '3.1.1'), rfc(8314, '4.1')],
  on: 'submission',
  needs: { submission, submissionTlsVersions },
  messages: {
    'old-only': {
      severity: 'error',
      text: ({ server, versions }: Versions) =>
        `${quoted(server)} speaks nothing newer than ${listed(versions)}, which clients refuse`,
      remedy: () => 'Switch on TLS 1.2 and 1.3 in the server, or update it where it does not know them.',
    },
    old: {
      severity: 'warning',
      text: ({ server, versions }: Versions) => `${quoted(server)} still takes ${listed(versions)}`,
      remedy: () => 'Let the server start at TLS 1.2, the least that RFC 8996 leaves.',
    },
  },
  examples: [
    {
      title: 'TLS 1.2 and 1.3',
      zone,
      declared,
      smtp: { '192.0.2.1:587': {} },
      says: [],
    },
    {
      title: 'old versions too',
      zone,
      declared,
      smtp: { '192.0.2.1:587': { versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2'] } },
      says: ['old'],
    },
    {
      title: 'old versions only',
      zone,
      declared: {
        submission: { host: 'smtp.example.com', port: 465, security: 'implicit-tls', hasSecret: false },
      },
      smtp: { '192.0.2.1:465': { versions: ['TLSv1', 'TLSv1.1'] } },
      says: ['old-only'],
    },
    {
      title: 'no TLS',
      zone,
      declared: { submission: { host: 'smtp.example.com', port: 25, security: 'none', hasSecret: false } },
      smtp: { '192.0.2.1:25': {} },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip({ submission, submissionTlsVersions: { accepted } }, server) {
    if (server.security === 'none') return 'the settings use no TLS';
    // Where the handshake failed only for the versions, the matter was reached after all.
    const isForVersions = troubleFor(submission, server, 'handshake') !== undefined && areOldOnly(accepted);
    return isForVersions ? undefined : obstacle(submission, server, 'tls-version');
  },
  *run({ submissionTlsVersions: { accepted, unknown } }, say, server) {
    const old = accepted.filter(isOld);
    const data = { server: endpointOf(server), versions: old.map(versionInWords) };
    if (old.length > 0) yield areOldOnly(accepted) ? say['old-only'](data) : say.old(data);
    const unseen = unknown.filter(isOld);
    if (unseen.length > 0)
      throw new Unobserved(
        `whether ${endpointOf(server)} takes ${listed(unseen.map(versionInWords))} could not be tried`,
      );
  },
});
