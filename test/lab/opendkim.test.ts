/** What OpenDKIM signs, with keys that NSD publishes, our verifier accepts; and what is changed after that, it refuses. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SignatureVerdict, verify } from '../../src/mail/dkim/index.ts';
import { type Live, live } from '../../src/net/dns/live.ts';
import { openDkimIsMissing, openSigner, type Signer } from './opendkim.ts';
import { type NameServer, startNsd } from './servers/nsd.ts';

const domain = 'signed-mail.example';

const message = `From: =?utf-8?q?J=C3=BCrgen?= <ann@${domain}>
To: Bob <bob@example.net>,
\tEve   <eve@example.net>
Subject: Hi   there \t
 and   here
Date: Thu, 01 Jan 2026 00:00:00 +0000
Message-ID: <1@${domain}>
List-Unsubscribe: <https://www.${domain}/u>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit
`;

const bodies: Readonly<Record<string, string>> = {
  'a text': '\nHello   Bob \t\n\n  gr\u00fc\u00dfe\n.\n..\n',
  'no line at all': '\n',
  'empty lines at its end': '\ntext\n\n\n\n',
  'blanks at its end': '\ntext \n \n\t\n',
  'long lines': `\n${`${'word  '.repeat(150)}\n`.repeat(200)}`,
};

const keys = {
  rsa: ['Selector rsa', 'KeyFile KEYS/rsa.private', 'SignatureAlgorithm rsa-sha256'],
  ed25519: ['Selector ed', 'KeyFile KEYS/ed.private', 'SignatureAlgorithm ed25519-sha256'],
};

const forms = {
  rsa: ['simple/simple', 'simple/relaxed', 'relaxed/simple', 'relaxed/relaxed'],
  // With a simple header, OpenDKIM 2.11.0 does not accept its own Ed25519 signatures either.
  ed25519: ['relaxed/simple', 'relaxed/relaxed'],
};

describe.skipIf(openDkimIsMissing())('OpenDKIM and our verifier', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deliverability-keys-'));
  let opened: { readonly signer: Signer; readonly nsd: NameServer; readonly dns: Live } | undefined;

  beforeAll(async () => {
    const signer = openSigner(domain);
    const zone = `$TTL 300\n@ SOA ns1 hostmaster 1 7200 3600 1209600 300\n@ NS ns1\nns1 A 127.0.0.1\n${signer.records}\n`;
    const nsd = await startNsd(folder, { [`${domain}.`]: zone });
    const server = { transport: 'udp', address: '127.0.0.1', port: nsd.port } as const;
    opened = { signer, nsd, dns: live({ servers: [server], random: () => 7 }) };
  });

  afterAll(async () => {
    opened?.dns.close();
    await opened?.nsd.stop();
    opened?.signer.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const lab = () => {
    if (opened === undefined) throw new Error('the lab is not open');
    return opened;
  };
  const sign = (text: string, settings: readonly string[]): string => lab().signer.sign(text, settings);
  const verdictOf = async (text: string): Promise<SignatureVerdict | undefined> =>
    (await verify(Buffer.from(text, 'latin1'), { dns: lab().dns.resolve, now: new Date() })).signatures[0];

  it.each([
    ...forms.rsa.map((form) => ['rsa', form, keys.rsa] as const),
    ...forms.ed25519.map((form) => ['ed25519', form, keys.ed25519] as const),
  ])('agree on messages signed by %s in %s', async (_, form, settings) => {
    for (const [what, body] of Object.entries(bodies)) {
      const verdict = await verdictOf(sign(message + body, [...settings, `Canonicalization ${form}`]));
      expect(verdict?.reason, what).toBeUndefined();
      expect(verdict, what).toMatchObject({ result: 'pass', domain });
    }
  });

  it.each([
    [
      'OversignHeaders From,Subject,Reply-To',
      { signedHeaders: expect.arrayContaining(['from', 'reply-to']) },
    ],
    ['SignatureTTL 604800', { expiry: expect.any(Number) }],
    ['Diagnostics yes', { copiedHeaders: expect.any(Array) }],
  ])('agree on signatures made with %s', async (setting, expected) => {
    const settings = [...keys.rsa, 'Canonicalization relaxed/simple', setting];
    expect(await verdictOf(sign(message + bodies['a text'], settings))).toMatchObject({
      result: 'pass',
      keyBits: 2048,
      ...expected,
    });
  });

  it('tell what was changed after signing', async () => {
    const settings = [...keys.rsa, 'Canonicalization relaxed/relaxed', 'Diagnostics yes'];
    const text = sign(message + bodies['a text'], settings);
    expect(await verdictOf(`${text}-- \r\na footer\r\n`)).toMatchObject({ reason: 'body-changed' });
    expect(await verdictOf(text.replace('Hi ', '[list] Hi '))).toMatchObject({
      reason: 'header-changed',
      changedHeaders: ['subject'],
    });
    expect(await verdictOf(text.replace('s=rsa', 's=none'))).toMatchObject({ reason: 'key-missing' });
    expect(await verdictOf(text.replace('s=rsa', 's=ed'))).toMatchObject({ reason: 'key-type' });
  });
});
