import { describe, expect, it } from 'vitest';
import { certificateProblems } from '../../src/facts/certificate-problems.ts';
import type { Certificate, Distrust, Tls } from '../../src/net/smtp/conversation.ts';

const now = new Date('2026-01-01T00:00:00Z');

const leaf: Certificate = {
  subject: 'CN=mail.example.com',
  issuer: 'CN=Intermediate',
  names: ['mail.example.com'],
  notBefore: '2025-11-01T00:00:00.000Z',
  notAfter: '2026-02-01T00:00:00.000Z',
  key: { type: 'rsa', bits: 2048 },
  signatureAlgorithm: 'sha256WithRSAEncryption',
  isSelfSigned: false,
  issuerUrls: ['http://ca.example.net/intermediate.crt'],
  fingerprint: '00'.repeat(32),
  der: new Uint8Array(),
};

const tls = (certificate: Partial<Certificate> = {}, more: Partial<Tls> = {}): Tls => ({
  version: 'TLSv1.3',
  cipher: 'TLS_AES_256_GCM_SHA384',
  chain: [{ ...leaf, ...certificate }],
  trusted: true,
  nameMatches: true,
  ...more,
});
const distrusted = (reason: Distrust, code = ''): Partial<Tls> => ({
  trusted: false,
  distrust: { reason, code },
});
const kinds = (seen: Tls) => certificateProblems(seen, now).map(({ kind }) => kind);

it('finds nothing wrong with a good certificate', () => {
  expect(kinds(tls())).toEqual([]);
});

describe('a certificate about to expire', () => {
  const lasting = (notBefore: string, notAfter: string) => kinds(tls({ notBefore, notAfter }));

  it.each([
    ['90 days, 14 left', '2025-10-17T00:00:00Z', '2026-01-14T00:00:00Z', ['expiring']],
    ['90 days, 16 left', '2025-10-19T00:00:00Z', '2026-01-17T00:00:00Z', []],
    ['398 days, 13 left', '2024-12-12T00:00:00Z', '2026-01-14T00:00:00Z', ['expiring']],
    ['398 days, 20 left', '2024-12-19T00:00:00Z', '2026-01-21T00:00:00Z', []],
    ['47 days, 9 left', '2025-11-24T00:00:00Z', '2026-01-10T00:00:00Z', []],
    ['47 days, 7 left', '2025-11-22T00:00:00Z', '2026-01-08T00:00:00Z', ['expiring']],
    ['6 days, 2 left', '2025-12-28T00:00:00Z', '2026-01-03T00:00:00Z', []],
  ])('of %s', (_, notBefore, notAfter, expected) => {
    expect(lasting(notBefore, notAfter)).toEqual(expected);
  });

  it('says in how many days', () => {
    const [problem] = certificateProblems(tls({ notAfter: '2026-01-03T12:00:00Z' }), now);
    expect(problem).toEqual({ kind: 'expiring', notAfter: '2026-01-03T12:00:00Z', days: 2 });
  });

  it('is not one whose dates cannot be read', () => {
    expect(lasting('', '')).toEqual([]);
  });
});

describe('a certificate that is not trusted', () => {
  it('because the one above it expired names that', () => {
    const above = { ...leaf, subject: 'CN=Intermediate', notAfter: '2025-12-01T00:00:00.000Z' };
    const seen = tls({}, { ...distrusted('expired'), chain: [leaf, above] });
    expect(certificateProblems(seen, now)).toEqual([
      { kind: 'expired', subject: 'CN=Intermediate', notAfter: above.notAfter },
    ]);
  });

  it('because it is self-signed is not told of its name as well', () => {
    expect(kinds(tls({}, { ...distrusted('self-signed'), nameMatches: false }))).toEqual(['self-signed']);
  });

  it('because it expired is told of its name as well', () => {
    const seen = tls({ notAfter: '2025-12-01T00:00:00Z' }, { ...distrusted('expired'), nameMatches: false });
    expect(kinds(seen)).toEqual(['expired', 'other-name']);
  });

  it('because of a missing one above it tells where that is', () => {
    expect(certificateProblems(tls({}, distrusted('incomplete-chain')), now)).toEqual([
      { kind: 'incomplete-chain', issuer: 'CN=Intermediate', url: 'http://ca.example.net/intermediate.crt' },
    ]);
  });

  it('because of a small key, which node does not name, is told of that once', () => {
    const seen = tls({ key: { type: 'rsa', bits: 1024 } }, distrusted('other', 'UNSPECIFIED'));
    expect(kinds(seen)).toEqual(['weak']);
  });

  it('for no known reason gives the code', () => {
    expect(certificateProblems(tls({}, distrusted('other', 'INVALID_PURPOSE')), now)).toEqual([
      { kind: 'untrusted', code: 'INVALID_PURPOSE' },
    ]);
  });
});

describe('a weak certificate', () => {
  it.each<[string, Partial<Certificate>, readonly string[]]>([
    ['RSA of 2048 bits', { key: { type: 'rsa', bits: 2048 } }, []],
    ['RSA of 1024 bits', { key: { type: 'rsa', bits: 1024 } }, ['weak']],
    ['a small curve', { key: { type: 'ec', bits: 192, curve: 'prime192v1' } }, ['weak']],
    ['P-256', { key: { type: 'ec', bits: 256, curve: 'prime256v1' } }, []],
    ['Ed25519', { key: { type: 'ed25519', bits: 256 } }, []],
    ['a key of unknown size', { key: { type: 'unknown' } }, []],
    ['SHA-1', { signatureAlgorithm: 'sha1WithRSAEncryption' }, ['weak']],
    ['SHA-1 with ECDSA', { signatureAlgorithm: 'ecdsa-with-SHA1' }, ['weak']],
    ['MD5', { signatureAlgorithm: 'md5WithRSAEncryption' }, ['weak']],
    ['ECDSA with SHA-256', { signatureAlgorithm: 'ecdsa-with-SHA256' }, []],
    [
      'SHA-1 of an authority on itself',
      { signatureAlgorithm: 'sha1WithRSAEncryption', isSelfSigned: true },
      [],
    ],
  ])('has %s', (_, certificate, expected) => {
    expect(kinds(tls(certificate))).toEqual(expected);
  });
});
