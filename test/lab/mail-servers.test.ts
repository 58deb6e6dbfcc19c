/** The real mail servers themselves: they greet, they speak TLS as openssl sees it, and they leave nothing behind. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { flawed, listeners } from './listeners.ts';
import { mailLabIsMissing, openMailLab } from './mail-lab.ts';
import { openedForSuite } from './opened.ts';
import { handshake } from './s-client.ts';
import { greets, loopbacks } from './servers/mail-server.ts';

/** Process id → the id of its parent; those that ended and were not asked for yet are not counted. */
function processes(): ReadonlyMap<number, number> {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,stat='], { encoding: 'utf8' }).trim().split('\n');
  const fields = lines.map((line) => line.trim().split(/\s+/)).filter(([, , state = '']) => state[0] !== 'Z');
  return new Map(fields.map(([id, parent]) => [Number(id), Number(parent)]));
}

function descendants(): ReadonlySet<number> {
  const parents = processes();
  const isMine = (id: number | undefined): boolean =>
    id !== undefined && (id === process.pid || isMine(parents.get(id)));
  return new Set([...parents.keys()].filter((id) => id !== process.pid && isMine(id)));
}

const isMissing = mailLabIsMissing();

describe.skipIf(isMissing)('the mail servers of the lab', () => {
  const lab = openedForSuite();
  const authorityPath = () => lab().certificates.authorityPath;

  const inTheClear = [...listeners, ...flawed].filter(({ security }) => security === 'starttls');
  it.each(inTheClear)('$name greets on every loopback address', async ({ port }) => {
    const greeted = await Promise.all(loopbacks.map((address) => greets(address, port(lab()))));
    expect(greeted).toEqual(loopbacks.map(() => true));
  });

  it.each(listeners)('$name speaks TLS 1.2 and 1.3, with a chain that holds', async ({ port, security }) => {
    for (const [option, version] of [
      ['-tls1_2', 'TLSv1.2'],
      ['-tls1_3', 'TLSv1.3'],
    ] as const) {
      const implicitTls = security === 'implicit-tls';
      const options = [option];
      const seen = await handshake({
        port: port(lab()),
        authorityPath: authorityPath(),
        implicitTls,
        options,
      });
      expect(seen).toMatchObject({ version, verification: 0, nameMatches: true });
      expect(seen.chain.map(({ subject }) => subject)).toEqual([
        'CN=mail.lab.example',
        'CN=Lab intermediate',
      ]);
    }
  });

  /** X509_V_ERR_CERT_HAS_EXPIRED, …_DEPTH_ZERO_SELF_SIGNED_CERT, …_UNABLE_TO_VERIFY_LEAF_SIGNATURE */
  const flaws = {
    expired: { verification: 10, nameMatches: true, sent: 2 },
    wrongName: { verification: 0, nameMatches: false, sent: 2 },
    selfSigned: { verification: 18, nameMatches: true, sent: 1 },
    incomplete: { verification: 21, nameMatches: true, sent: 1 },
    valid: { verification: 0, nameMatches: true, sent: 2 },
  };
  it.each(flawed)('$name shows just that flaw', async ({ port, certificate }) => {
    const seen = await handshake({ port: port(lab()), authorityPath: authorityPath() });
    const { verification, nameMatches, chain } = seen;
    expect({ verification, nameMatches, sent: chain.length }).toEqual(flaws[certificate]);
  });
});

describe.skipIf(isMissing)('the mail servers of a lab that was closed', () => {
  it('leave no process and no folder behind', async () => {
    const before = descendants();
    const lab = await openMailLab();
    // A process of Postfix and one of Dovecot start with the first client alone.
    await handshake({
      port: lab.postfix.ports.submission,
      authorityPath: lab.certificates.authorityPath,
    });
    const started = [...descendants()].filter((id) => !before.has(id));
    await lab.stop();
    const alive = () => started.filter((id) => processes().has(id));
    for (const until = Date.now() + 2_000; alive().length > 0 && Date.now() < until; ) await sleep(50);
    expect(started.length).toBeGreaterThan(8);
    expect(alive()).toEqual([]);
    expect(existsSync(lab.folder)).toBe(false);
  });
});
