/** The algorithm that a certificate is signed with, read from its DER, as node 20 does not tell it. */

/**
 * The second element of `Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signature }` (RFC 5280 §4.1).
 * By its name where it is a known one, else dotted; empty where the octets are no certificate.
 */
export function signatureAlgorithm(der: Uint8Array): string {
  const certificate = element(der, 0);
  const signed = certificate && element(der, certificate.start);
  const algorithm = signed && element(der, signed.end);
  const identifier = algorithm && element(der, algorithm.start);
  if (identifier === undefined || identifier.tag !== objectIdentifier) return '';
  const oid = dotted(der.subarray(identifier.start, identifier.end));
  return names[oid] ?? oid;
}

const objectIdentifier = 0x06;

interface Element {
  readonly tag: number;
  /** Where the content starts, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/** One tag, length, value (X.690 §8.1), with a tag of one octet and at most four octets of length. */
function element(der: Uint8Array, at: number): Element | undefined {
  const tag = der[at];
  const first = der[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  const octets = first < 0x80 ? 0 : first & 0x7f;
  if (octets > 4) return undefined;
  let length = first < 0x80 ? first : 0;
  for (const octet of der.subarray(at + 2, at + 2 + octets)) length = length * 256 + octet;
  const start = at + 2 + octets;
  return start + length > der.length ? undefined : { tag, start, end: start + length };
}

/** X.690 §8.19: numbers to the base of 128; the first holds two. */
function dotted(octets: Uint8Array): string {
  const numbers: number[] = [];
  let number = 0;
  for (const octet of octets.subarray(0, 32)) {
    number = number * 128 + (octet & 0x7f);
    if (octet < 0x80) {
      numbers.push(number);
      number = 0;
    }
  }
  const [first = 0, ...rest] = numbers;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

const names: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'md2WithRSAEncryption',
  '1.2.840.113549.1.1.4': 'md5WithRSAEncryption',
  '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
  '1.2.840.113549.1.1.10': 'rsassaPss',
  '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption',
  '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
  '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption',
  '1.2.840.113549.1.1.14': 'sha224WithRSAEncryption',
  '1.2.840.10040.4.3': 'dsa-with-sha1',
  '2.16.840.1.101.3.4.3.2': 'dsa-with-sha256',
  '1.2.840.10045.4.1': 'ecdsa-with-SHA1',
  '1.2.840.10045.4.3.1': 'ecdsa-with-SHA224',
  '1.2.840.10045.4.3.2': 'ecdsa-with-SHA256',
  '1.2.840.10045.4.3.3': 'ecdsa-with-SHA384',
  '1.2.840.10045.4.3.4': 'ecdsa-with-SHA512',
  '1.3.101.112': 'ed25519',
  '1.3.101.113': 'ed448',
};
