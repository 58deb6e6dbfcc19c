/** Starts TLS on a connection, so that every server can be looked at: nothing is verified here, everything recorded. */
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect, createSecureContext, rootCertificates, type SecureContext, type TLSSocket } from 'node:tls';
import type { Call, TlsVersion } from '../conversation.ts';

export type Handshake = (stream: Duplex, call: Call) => TLSSocket;

/**
 * `authorities`: certificates in PEM, trusted beside the usual ones; OpenSSL passes over what is no certificate.
 * What it returns throws where OpenSSL does not take the settings.
 */
export function handshakes(authorities: readonly string[]): Handshake {
  const contexts = new Map<string, SecureContext>();
  const ca = authorities.length === 0 ? {} : { ca: [...rootCertificates, ...authorities] };
  // Making one reads all authorities again.
  const contextFor = (minVersion: TlsVersion, maxVersion: TlsVersion): SecureContext => {
    const key = `${minVersion} ${maxVersion}`;
    const context =
      contexts.get(key) ?? createSecureContext({ minVersion, maxVersion, ...ciphersFor(minVersion), ...ca });
    contexts.set(key, context);
    return context;
  };
  return (stream, { host, tls }) =>
    connect({
      socket: stream,
      secureContext: contextFor(tls?.minVersion ?? 'TLSv1.2', tls?.maxVersion ?? 'TLSv1.3'),
      rejectUnauthorized: false,
      // RFC 6066 §3: a server name is never an address.
      ...(isIP(host) === 0 ? { servername: host } : {}),
      // The verdict on the name is our own, see facts.
      checkServerIdentity: () => undefined,
    });
}

/** OpenSSL 3 speaks TLS 1.0 and 1.1 only at its lowest level of security. */
const ciphersFor = (minVersion: TlsVersion): { readonly ciphers?: string } =>
  minVersion === 'TLSv1' || minVersion === 'TLSv1.1' ? { ciphers: 'DEFAULT:@SECLEVEL=0' } : {};
