import { X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { certificateFacts, namesIn } from '../../../../src/net/smtp/tls/certificate.ts';
import { signatureAlgorithm } from '../../../../src/net/smtp/tls/signature.ts';
import { makeCertificates } from '../../../support/fault-server/certificates.ts';

const { small, selfSigned } = makeCertificates();

it('reads the names, and takes no entry for two', () => {
  expect(namesIn('DNS:a.example, IP Address:192.0.2.1, email:x@a.example, DNS:*.b.example')).toEqual([
    'a.example',
    '192.0.2.1',
    '*.b.example',
  ]);
  expect(namesIn('DNS:"a.example, DNS:evil.example", DNS:b.example')).toEqual([
    '"a.example, DNS:evil.example"',
    'b.example',
  ]);
  expect(namesIn('')).toEqual([]);
});

it('reads the signature algorithm out of the DER', () => {
  const { raw } = new X509Certificate(small.cert);
  // Signed by an EC key, whatever its own.
  expect(signatureAlgorithm(raw)).toBe('ecdsa-with-SHA256');
});

it('knows a certificate that signed itself', () => {
  expect(certificateFacts(new X509Certificate(selfSigned.cert)).isSelfSigned).toBe(true);
  expect(certificateFacts(new X509Certificate(small.cert)).isSelfSigned).toBe(false);
});

it('reads any octets for a certificate without a throw', () => {
  const { raw } = new X509Certificate(small.cert);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (octets) => void signatureAlgorithm(octets)));
  fc.assert(
    fc.property(fc.nat(raw.length - 1), fc.nat(255), (at, octet) => {
      const changed = Uint8Array.from(raw);
      changed[at] = octet;
      expect(typeof signatureAlgorithm(changed)).toBe('string');
    }),
  );
});
