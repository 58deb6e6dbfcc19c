import { expect, it } from 'vitest';
import type { Distrust } from '../../../../src/net/smtp/conversation.ts';
import { type Credential, makeCertificates, serverName } from '../../../support/fault-server/certificates.ts';
import { smtp } from '../../../support/fault-server/smtp.ts';
import { type HoldOptions, hold, trusting } from '../calls.ts';

const certificates = makeCertificates();
const trust: HoldOptions = { live: trusting(certificates) };

it.each(['starttls', 'implicit-tls', 'opportunistic'] as const)('describes TLS (%s)', async (security) => {
  const script = smtp({ credential: certificates.good, implicit: security === 'implicit-tls' });
  const { tls, ended } = await hold(script, { ...trust, security });
  expect(ended).toEqual({ kind: 'completed' });
  expect(tls).toMatchObject({
    version: 'TLSv1.3',
    cipher: expect.stringMatching(/^TLS_/),
    trusted: true,
    nameMatches: true,
  });
});

it('describes the certificate', async () => {
  const { tls } = await hold(smtp({ credential: certificates.good }), trust);
  expect(tls?.chain).toHaveLength(1);
  expect(tls?.chain[0]).toMatchObject({
    issuer: 'CN=Test authority',
    names: [serverName, '127.0.0.1'],
    notBefore: '2020-01-01T00:00:00.000Z',
    notAfter: '2099-12-31T00:00:00.000Z',
    key: { type: 'ec', bits: 256, curve: 'prime256v1' },
    signatureAlgorithm: 'ecdsa-with-SHA256',
    isSelfSigned: false,
    issuerUrls: [],
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    der: expect.any(Uint8Array),
  });
});

it('describes what is sent with the certificate', async () => {
  const { tls } = await hold(smtp({ credential: certificates.privateAuthority }), trust);
  expect(tls?.chain).toMatchObject([
    { subject: `CN=${serverName}`, isSelfSigned: false },
    { subject: 'CN=Private authority', isSelfSigned: true },
  ]);
});

it.each<[string, Credential, Distrust]>([
  ['expired', certificates.expired, 'expired'],
  ['not yet valid', certificates.notYet, 'not-yet-valid'],
  ['its own authority', certificates.selfSigned, 'self-signed'],
  ['from a private authority', certificates.privateAuthority, 'private-authority'],
  ['without what is between it and the authority', certificates.incomplete, 'incomplete-chain'],
])('does not trust a certificate that is %s, and goes on', async (_, credential, reason) => {
  const { tls, ended, ehloInTls } = await hold(smtp({ credential }), trust);
  expect(tls).toMatchObject({
    trusted: false,
    distrust: { reason, code: expect.any(String) },
    nameMatches: true,
  });
  expect(ended).toEqual({ kind: 'completed' });
  expect(ehloInTls?.name).toBe(serverName);
});

it('parts the name from the trust', async () => {
  const { tls } = await hold(smtp({ credential: certificates.otherName }), trust);
  expect(tls).toMatchObject({
    trusted: true,
    nameMatches: false,
    chain: [{ names: ['www.example.test'] }],
  });
});

it('takes an address for a name', async () => {
  const { tls } = await hold(smtp({ credential: certificates.good }), { ...trust, host: '127.0.0.1' });
  expect(tls).toMatchObject({ nameMatches: true });
});

const weak = { ciphers: 'DEFAULT:@SECLEVEL=0' };

it('tells the strength of a key', async () => {
  const { tls } = await hold(smtp({ credential: certificates.small, tls: weak }), trust);
  expect(tls?.chain[0]).toMatchObject({ key: { type: 'rsa', bits: 1024 } });
});

it('keeps to the versions that a call allows', async () => {
  const script = smtp({ credential: certificates.good });
  const { tls } = await hold(script, { ...trust, tls: { maxVersion: 'TLSv1.2' } });
  expect(tls).toMatchObject({ version: 'TLSv1.2', keyExchange: { type: 'ECDH' } });
});

const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } as const;

it('sees an old version where it is asked for', async () => {
  const tls = { ...old, ...weak };
  const held = await hold(smtp({ credential: certificates.good, tls }), { ...trust, tls: old });
  expect(held.tls).toMatchObject({ version: 'TLSv1.1', trusted: true });
});

it('sees that a server does not take an old version', async () => {
  const { ended } = await hold(smtp({ credential: certificates.good }), { ...trust, tls: old });
  expect(ended).toMatchObject({ kind: 'tls-handshake', during: 'tls' });
});

it('does not begin TLS of a version that there is not', async () => {
  const tls = { minVersion: 'TLSv9' as never };
  const { ended, leaked } = await hold(smtp({ credential: certificates.good }), { ...trust, tls });
  expect(ended).toMatchObject({ kind: 'unusable', during: 'tls' });
  expect(leaked).toBe(0);
});

it('says that versions which exclude each other lead nowhere', async () => {
  const tls = { minVersion: 'TLSv1.3', maxVersion: 'TLSv1.2' } as const;
  const { ended } = await hold(smtp({ credential: certificates.good }), { ...trust, tls });
  expect(ended).toMatchObject({ kind: 'tls-handshake', during: 'tls' });
});
