/** What a completed handshake shows: version, cipher, the chain of certificates, and whether to trust them. */
import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Distrust, Tls } from '../conversation.ts';
import { certificateFacts } from './certificate.ts';

const longestChain = 10;

/** `host`: the name that the certificate must hold. */
export function tlsFacts(socket: TLSSocket, host: string): Tls {
  const chain = chainOf(socket);
  const [leaf] = chain;
  const keyExchange = keyExchangeOf(socket);
  const distrust = leaf === undefined ? noCertificate : distrustOf(socket);
  return {
    version: socket.getProtocol() ?? '',
    cipher: socket.getCipher().standardName,
    ...(keyExchange === undefined ? {} : { keyExchange }),
    chain: chain.map(certificateFacts),
    trusted: distrust === undefined,
    ...(distrust === undefined ? {} : { distrust }),
    nameMatches: leaf !== undefined && isFor(leaf, host),
  };
}

/** As sent. An authority's certificate is its own issuer: the walk ends where it has been before. */
function chainOf(socket: TLSSocket): readonly X509Certificate[] {
  const chain: X509Certificate[] = [];
  let next = socket.getPeerX509Certificate();
  while (next !== undefined && chain.length < longestChain) {
    const { fingerprint256 } = next;
    if (chain.some((known) => known.fingerprint256 === fingerprint256)) break;
    chain.push(next);
    next = next.issuerCertificate;
  }
  return chain;
}

function keyExchangeOf(socket: TLSSocket): Tls['keyExchange'] {
  const info = socket.getEphemeralKeyInfo();
  if (info === null || !('type' in info)) return undefined;
  const { type, size, name } = info as { type: string; size?: number; name?: string };
  return {
    type,
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { bits: size }),
  };
}

const noCertificate = { reason: 'no-certificate', code: '' } as const;

function distrustOf(socket: TLSSocket): Tls['distrust'] {
  if (socket.authorized) return undefined;
  // Typed as an error, and yet a code: documentation and source of node say so.
  const code = String(socket.authorizationError ?? '');
  return { reason: reasons[code] ?? 'other', code };
}

const reasons: Readonly<Record<string, Distrust>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'private-authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incomplete-chain',
  UNABLE_TO_GET_ISSUER_CERT: 'incomplete-chain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'incomplete-chain',
  CERT_REVOKED: 'revoked',
  EE_KEY_TOO_SMALL: 'weak',
  CA_KEY_TOO_SMALL: 'weak',
  CA_MD_TOO_WEAK: 'weak',
};

/** RFC 9525 §2: the common name of the subject is not looked at. */
function isFor(certificate: X509Certificate, host: string): boolean {
  const found =
    isIP(host) === 0
      ? certificate.checkHost(host, { subject: 'never', partialWildcards: false })
      : certificate.checkIP(host);
  return found !== undefined;
}
