/** A certificate as plain facts. */
import type { KeyObject, X509Certificate } from 'node:crypto';
import type { Certificate } from '../conversation.ts';
import { signatureAlgorithm } from './signature.ts';

const mostNames = 500;

export function certificateFacts(certificate: X509Certificate): Certificate {
  return {
    subject: onOneLine(certificate.subject),
    issuer: onOneLine(certificate.issuer),
    names: namesIn(certificate.subjectAltName ?? ''),
    notBefore: isoDate(certificate.validFrom),
    notAfter: isoDate(certificate.validTo),
    key: keyFacts(certificate),
    signatureAlgorithm: signatureAlgorithm(certificate.raw),
    isSelfSigned: isSelfSigned(certificate),
    issuerUrls: issuerUrls(certificate.infoAccess ?? ''),
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    der: Uint8Array.from(certificate.raw),
  };
}

/** Node writes one part to a line, and leaves out an empty name. */
const onOneLine = (name: string | undefined): string =>
  (name ?? '').trim().split('\n').join(', ').slice(0, 1_000);

/**
 * Node writes `DNS:a.example, IP Address:192.0.2.1, DirName:…`, and an entry with a comma in it as a JSON string, so
 * that no entry can be passed off as two.
 */
export function namesIn(subjectAltName: string): readonly string[] {
  const entries = subjectAltName.matchAll(/(?:^|, )([A-Za-z ]{1,20}):("(?:[^"\\]|\\.)*"|[^,"]*)/g);
  return [...entries]
    .filter(([, kind]) => kind === 'DNS' || kind === 'IP Address')
    .map(([, , name = '']) => name)
    .slice(0, mostNames);
}

function isoDate(text: string): string {
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString();
}

function keyFacts(certificate: X509Certificate): Certificate['key'] {
  const key = publicKeyOf(certificate);
  const details = key?.asymmetricKeyDetails;
  const bits = details?.modulusLength ?? curveBits[details?.namedCurve ?? key?.asymmetricKeyType ?? ''];
  return {
    type: key?.asymmetricKeyType ?? 'unknown',
    ...(bits === undefined ? {} : { bits }),
    ...(details?.namedCurve === undefined ? {} : { curve: details.namedCurve }),
  };
}

/** Node throws where OpenSSL does not know the kind of key. */
function publicKeyOf(certificate: X509Certificate): KeyObject | undefined {
  try {
    return certificate.publicKey;
  } catch {
    return undefined;
  }
}

const curveBits: Readonly<Record<string, number>> = {
  prime256v1: 256,
  secp256k1: 256,
  secp384r1: 384,
  secp521r1: 521,
  ed25519: 256,
  ed448: 456,
};

function isSelfSigned(certificate: X509Certificate): boolean {
  const key = publicKeyOf(certificate);
  if (key === undefined || certificate.subject !== certificate.issuer) return false;
  try {
    return certificate.verify(key);
  } catch {
    return false;
  }
}

/** RFC 5280 §4.2.2.1: `CA Issuers - URI:http://…`, one to a line. */
const issuerUrls = (infoAccess: string): readonly string[] =>
  infoAccess
    .split('\n')
    .flatMap((line) => /^CA Issuers - URI:"?([^"\s]{1,500})/.exec(line)?.[1] ?? [])
    .slice(0, 10);
