import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { endpointOf } from '../../core/subject.ts';
import { submission } from '../../facts/submission-conversation.ts';
import { obstacle, troubleFor } from '../../facts/submission-obstacle.ts';
import { areOldOnly } from '../../facts/tls-age.ts';
import { submissionTlsVersions } from '../../facts/tls-versions.ts';

interface Failed {
  readonly server: string;
  /** Ends a sentence that starts with the server. */
  readonly said: string;
  readonly isImplicit: boolean;
}

const zone = 'smtp.example.com. A 192.0.2.1';
const declared = {
  submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
} as const;
const onTls = {
  submission: { host: 'smtp.example.com', port: 465, security: 'implicit-tls', hasSecret: false },
} as const;

export default defineCheck({
  id: 'submission/handshake',
  title: 'The TLS handshake with the submission server succeeds',
  why: `Before anything is said in private, both sides agree on a version of TLS and a cipher, and the server shows its
certificate. Where that fails, clients give up, mostly with a line from their TLS library that names no cause.`,
  refs: [rfc(8446, '4'), rfc(9325, '4'), rfc(3207, '4')],
  on: 'submission',
  needs: { submission, submissionTlsVersions },
  messages: {
    failed: {
      severity: 'error',
      text: ({ server, said }: Failed) => `${quoted(server)} ${said}, where TLS was to begin`,
      remedy: ({ server, isImplicit }) =>
        `Look into the log of the server, at its certificate, key, TLS versions and ciphers; \`openssl s_client ${isImplicit ? '' : '-starttls smtp '}-connect ${server}\` shows the same.`,
    },
  },
  examples: [
    {
      title: 'a handshake',
      zone,
      declared: onTls,
      smtp: { '192.0.2.1:465': {} },
      says: [],
    },
    {
      title: 'no cipher in common',
      zone,
      declared: onTls,
      smtp: {
        '192.0.2.1:465': {
          ended: {
            kind: 'tls-handshake',
            during: 'tls',
            said: 'failed in the TLS handshake (handshake failure)',
            code: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
          },
        },
      },
      says: ['failed'],
    },
    {
      title: 'a connection that is torn down in the handshake',
      zone,
      declared,
      smtp: {
        '192.0.2.1:587': { ended: { kind: 'reset', during: 'tls', said: 'tore down the connection' } },
      },
      says: ['failed'],
    },
    {
      title: 'old versions only',
      zone,
      declared,
      smtp: { '192.0.2.1:587': { versions: ['TLSv1'] } },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip({ submission, submissionTlsVersions: { accepted } }, server) {
    const isOld = troubleFor(submission, server, 'handshake') !== undefined && areOldOnly(accepted);
    return isOld
      ? 'the server takes other versions of TLS: see submission/tls-version'
      : obstacle(submission, server, 'handshake');
  },
  *run({ submission }, say, server) {
    const trouble = troubleFor(submission, server, 'handshake');
    if (trouble === undefined) return;
    const isImplicit = server.security === 'implicit-tls';
    yield say.failed({ server: endpointOf(server), said: trouble.said, isImplicit });
  },
});
