/** `deliverability smtp`, as a process of its own, with real servers. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type NameServer, serve } from '../../src/app/demo/server.ts';
import { cli, type Folder, temporaryFolder } from '../app/processes.ts';
import { zoneResolver } from '../support/example.ts';
import { flawed, type Listener, listener, listeners } from './listeners.ts';
import { mailLabIsMissing } from './mail-lab.ts';
import { openedForSuite } from './opened.ts';
import { mailHost } from './servers/mail-server.ts';

describe.skipIf(mailLabIsMissing())('the command and real servers', () => {
  const lab = openedForSuite();
  let names: NameServer;
  let folder: Folder;
  beforeAll(async () => {
    names = await serve(zoneResolver(`${mailHost}. A 127.0.0.1`));
  });
  afterAll(() => names.close());
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  const spoken = (server: Listener, secret: string, args: readonly string[] = []) =>
    cli(
      folder,
      [
        ...['smtp', `${mailHost}:${server.port(lab())}`, '--security', server.security],
        ...['--username', lab().account.username, '--password-env', 'SECRET'],
        ...['--dns-servers', `${names.address}:${names.port}`, '--timeout', '30', ...args],
      ],
      { SECRET: secret, NODE_EXTRA_CA_CERTS: lab().certificates.authorityPath },
    );
  const withLogin = listeners.filter(({ mechanisms }) => mechanisms.length > 0);

  it.each(withLogin.map((server) => [server.name, server] as const))(
    '%s lets in whom it knows',
    async (_, server) => {
      const { password } = lab().account;
      const { stdout, stderr, code } = await spoken(server, password);
      expect(stdout).toMatch(/S: 235/);
      expect(stdout).not.toMatch(/submission\/(?!tls-version)/);
      expect(stdout + stderr).not.toContain(password);
      expect(code).toBe(0);
    },
  );

  it.each(withLogin.map((server) => [server.name, server] as const))(
    '%s refuses a wrong password',
    async (_, server) => {
      const { stdout, code } = await spoken(server, 'quite-wrong-password');
      expect(stdout).toContain('submission/login');
      expect(stdout).not.toContain('quite-wrong-password');
      expect(code).toBe(1);
    },
  );

  it.each(flawed.map((server) => [server.name, server] as const))(
    '%s: no password is sent',
    async (_, server) => {
      const { stdout, code } = await spoken(server, lab().account.password);
      expect(stdout).toContain('submission/certificate');
      expect(stdout).not.toMatch(/C: AUTH/);
      expect(code).toBe(1);
    },
  );

  it('names TLS where STARTTLS is spoken', async () => {
    const server = { ...listener('Postfix, submission'), security: 'implicit-tls' } as const;
    const { stdout, code } = await spoken(server, lab().account.password);
    expect(stdout).toContain('submission/security-mode');
    expect(code).toBe(1);
  });
});
