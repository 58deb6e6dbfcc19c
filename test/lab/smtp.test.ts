/** The SMTP client against real servers, next to what swaks and openssl make of the same ones. */
import { constants } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/net/smtp/conversation.ts';
import { clientOf, openingOf, withoutTime } from './client.ts';
import { flawed, type Listener, listener, listeners } from './listeners.ts';
import { mailLabIsMissing } from './mail-lab.ts';
import { openedForSuite } from './opened.ts';
import { type Handshake, handshake } from './s-client.ts';
import { loopbacks, sizeLimit } from './servers/mail-server.ts';
import { swaks } from './swaks.ts';

const versions = [
  ['TLSv1.2', '-tls1_2'],
  ['TLSv1.3', '-tls1_3'],
] as const;

/** X509_V_ERR_… → what we call it. */
const distrusts: Readonly<Record<number, string>> = {
  10: 'expired',
  18: 'self-signed',
  20: 'incomplete-chain',
  21: 'incomplete-chain',
};

/** The common ground on which both are compared. */
const seenByOpenssl = ({ version, cipher, chain, ...seen }: Handshake) => ({
  version,
  cipher,
  fingerprints: chain.map(({ fingerprint256 }) => fingerprint256.replaceAll(':', '').toLowerCase()),
  validity: chain.map(({ validFrom, validTo }) => [validFrom, validTo].map((date) => Date.parse(date))),
  signatureAlgorithm: seen.signatureAlgorithm,
  bits: seen.bits,
  nameMatches: seen.nameMatches,
  distrust: distrusts[seen.verification] ?? (seen.verification === 0 ? undefined : seen.verification),
});

const seenBy = ({ tls }: Conversation, sent: number) => ({
  version: tls?.version,
  cipher: tls?.cipher,
  fingerprints: tls?.chain.slice(0, sent).map(({ fingerprint }) => fingerprint),
  validity: tls?.chain
    .slice(0, sent)
    .map(({ notBefore, notAfter }) => [notBefore, notAfter].map((date) => Date.parse(date))),
  signatureAlgorithm: tls?.chain[0]?.signatureAlgorithm,
  bits: tls?.chain[0]?.key.bits,
  nameMatches: tls?.nameMatches,
  distrust: tls?.distrust?.reason,
});

describe.skipIf(mailLabIsMissing())('the SMTP client and real servers', () => {
  const lab = openedForSuite();
  const everywhere = listeners.flatMap((listed) => loopbacks.map((address) => ({ ...listed, address })));

  it.each(everywhere)('agrees with swaks on what $name says at $address', async (listed) => {
    const { address, security } = listed;
    const port = listed.port(lab());
    const option = security === 'starttls' ? '--tls' : '--tls-on-connect';
    const told = await swaks({ address, port }, [option, '--quit-after', 'HELO']);
    const held = await clientOf(lab())({ address, port, security });
    expect(held.ended).toEqual({ kind: 'completed' });
    const opening = told.exchanges.filter(({ command }) => command !== 'QUIT');
    expect(withoutTime(openingOf(held))).toEqual(withoutTime(opening));
    expect(told.tls).toEqual({
      version: held.tls?.version,
      cipher: held.tls?.cipher,
      subject: held.tls?.chain[0]?.subject,
    });
  });

  it.each(listeners)('reads the keywords of $name', async ({ port, security, mechanisms }) => {
    const { ehlo, ehloInTls } = await clientOf(lab())({ port: port(lab()), security });
    expect(ehloInTls?.auth).toEqual(mechanisms);
    expect(ehloInTls?.size).toEqual({ octets: sizeLimit });
    expect(ehloInTls?.offers).toMatchObject({ starttls: false, eightBitMime: true });
    expect([ehlo?.auth, ehlo?.offers.starttls]).toEqual(
      security === 'starttls' ? [[], true] : [undefined, undefined],
    );
  });

  const agreesOnTls = async (listed: Listener, [version, option]: (typeof versions)[number]) => {
    const { authorityPath } = lab().certificates;
    const [port, { security }] = [listed.port(lab()), listed];
    const implicitTls = security === 'implicit-tls';
    // Where the server has no wish of its own, the client's order decides.
    const options = [option, '-cipher', constants.defaultCipherList];
    const dialled = await handshake({ port, authorityPath, implicitTls, options });
    const tls = { minVersion: version, maxVersion: version };
    const held = await clientOf(lab())({ port, security, tls });
    expect(dialled.version).toBe(version);
    expect(seenBy(held, dialled.chain.length)).toEqual(seenByOpenssl(dialled));
  };
  const handshakes = [...listeners, ...flawed].flatMap((listed) =>
    versions.map((version) => ({ listed, version, name: listed.name, spoken: version[0] })),
  );
  it.each(handshakes)('agrees with openssl on the handshake of $name by $spoken', ({ listed, version }) =>
    agreesOnTls(listed, version),
  );

  it('names the flaw of each certificate', async () => {
    const held = flawed.map(async ({ port, security, certificate }) => {
      const { tls } = await clientOf(lab())({ port: port(lab()), security });
      return [certificate, tls?.distrust?.reason, tls?.nameMatches];
    });
    expect(await Promise.all(held)).toEqual([
      ['expired', 'expired', true],
      ['wrongName', undefined, false],
      ['selfSigned', 'self-signed', true],
      ['incomplete', 'incomplete-chain', true],
    ]);
  });

  it('does not trust the lab by itself', async () => {
    const { port, security } = listener('Postfix, submission');
    const { tls } = await clientOf(lab(), { trusting: 'nobody' })({ port: port(lab()), security });
    const dialled = await handshake({ port: port(lab()) });
    expect(dialled.verification).toBe(20);
    expect(tls?.distrust?.reason).toBe('incomplete-chain');
    expect(tls?.trusted).toBe(false);
  });

  it.each([
    ['TLS on the port that wants STARTTLS', 'Postfix, submission', 'implicit-tls', 'tls-on-plain'],
    ['TLS on the port that wants STARTTLS', 'Exim, STARTTLS', 'implicit-tls', 'tls-on-plain'],
    ['TLS on the port that wants STARTTLS', 'OpenSMTPD, submission', 'implicit-tls', 'tls-on-plain'],
    ['plain text on the port that wants TLS', 'Postfix, submissions', 'starttls', 'plain-on-tls'],
    ['plain text on the port that wants TLS', 'Exim, implicit TLS', 'starttls', 'plain-on-tls'],
    ['plain text on the port that wants TLS', 'OpenSMTPD, submissions', 'starttls', 'plain-on-tls'],
  ] as const)('names %s (%s)', async (_, name, security, kind) => {
    const { ended } = await clientOf(lab(), { patience: 2_000 })({
      port: listener(name).port(lab()),
      security,
    });
    expect(ended.kind).toBe(kind);
  });
});
