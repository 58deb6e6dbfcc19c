import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type NameServer, serve as serveNames } from '../../src/app/demo/server.ts';
import { zoneResolver } from '../support/example.ts';
import { passwordAuth } from '../support/fault-server/auth.ts';
import { type Certificates, makeCertificates, serverName } from '../support/fault-server/certificates.ts';
import { type FaultServer, serve } from '../support/fault-server/server.ts';
import { type Behaviour, smtp } from '../support/fault-server/smtp.ts';
import { action, cli, type Folder, temporaryFolder } from './processes.ts';

const zones = `
${serverName}. A 127.0.0.1
good.example. MX 0 .
good.example. TXT "v=spf1 -all"
_dmarc.good.example. TXT "v=DMARC1; p=reject; rua=mailto:dmarc@good.example"
`;
const username = 'user@example.test';
const password = 'correct horse/battery+staple';

let names: NameServer;
let certificates: Certificates;
let folder: Folder;
let server: FaultServer | undefined;
beforeAll(async () => {
  names = await serveNames(zoneResolver(zones));
  certificates = makeCertificates();
});
afterAll(() => names.close());
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  folder.remove();
  await server?.close();
  server = undefined;
});

async function submissionServer(behaviour: Partial<Behaviour> = {}): Promise<FaultServer> {
  server = await serve(
    smtp({
      credential: certificates.good,
      offers: ['SIZE 1000000'],
      offersInTls: ['SIZE 1000000', 'AUTH PLAIN LOGIN'],
      auth: passwordAuth(username, password),
      tls: { maxVersion: 'TLSv1.2' },
      ...behaviour,
    }),
  );
  return server;
}

const common = () => ({ 'dns-servers': `${names.address}:${names.port}`, timeout: '20' });
const environment = () => ({ NODE_EXTRA_CA_CERTS: folder.write('authority.pem', certificates.authority) });

const submit = (port: number, more: Record<string, string> = {}) =>
  action(
    folder,
    {
      ...common(),
      domains: 'good.example',
      profile: 'parked',
      'smtp-host': serverName,
      'smtp-port': String(port),
      'json-file': 'report.json',
      ...more,
    },
    environment(),
  );

interface Json {
  readonly results: readonly {
    readonly check: string;
    readonly outcome: string;
    readonly findings: readonly { readonly message: string }[];
  }[];
  readonly exchanges: Readonly<Record<string, unknown>>;
}
const report = (): Json => JSON.parse(folder.read('report.json'));
const outcomeOf = (check: string): string | undefined =>
  report().results.find((result) => result.check === check)?.outcome;

/** In no coding in which it goes over the wire. */
function expectNoSecret(texts: readonly string[], secret: string): void {
  const forms = [
    secret,
    Buffer.from(secret).toString('base64'),
    Buffer.from(`\0${username}\0${secret}`).toString('base64'),
  ];
  for (const text of texts)
    for (const form of forms) expect(text.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(form);
}

describe('the action', () => {
  it('logs in to the submission server, and tells nobody the password', async () => {
    const { port, heard } = await submissionServer();
    const run = await submit(port, { 'smtp-username': username, 'smtp-password': password });
    expect(run.stdout).toContain(`::add-mask::${password}`);
    expect(outcomeOf('submission/login')).toBe('pass');
    expect(heard.some((line) => line.startsWith('AUTH'))).toBe(true);
    expect(heard.some((line) => line.startsWith('DATA'))).toBe(false);
    expectNoSecret([run.stdout, run.stderr, run.summary, folder.read('report.json')], password);
    expect(run.code).toBe(0);
  });

  it('fails with a wrong password, whose transcript has no trace of it', async () => {
    const { port } = await submissionServer();
    const wrong = 'hunter2-hunter2';
    const run = await submit(port, { 'smtp-username': username, 'smtp-password': wrong });
    expect(run.code).toBe(1);
    expect(outcomeOf('submission/login')).toBe('fail');
    expect(run.summary).toContain('Transcript');
    expectNoSecret([run.stdout, run.stderr, run.summary, folder.read('report.json')], wrong);
  });

  it('takes the password from the environment variable that the file names', async () => {
    const { port } = await submissionServer();
    const config = `domains:
  - name: good.example
    profile: parked
    smtp-host: ${serverName}
    smtp-port: ${port}
    smtp-username: ${username}
    smtp-password-env: MAIL_SECRET
`;
    folder.write('mail.yml', config);
    const inputs = { ...common(), config: 'mail.yml', 'json-file': 'report.json' };
    const run = await action(folder, inputs, { ...environment(), MAIL_SECRET: password });
    expect(outcomeOf('submission/login')).toBe('pass');
    expect(run.stdout).toContain(`::add-mask::${password}`);
    expectNoSecret([run.stdout, run.summary, folder.read('report.json')], password);
  });

  it('sends no password to a server whose certificate nobody vouches for', async () => {
    const { port, heard } = await submissionServer({ credential: certificates.selfSigned });
    const run = await submit(port, { 'smtp-username': username, 'smtp-password': password });
    expect(heard.some((line) => line.startsWith('AUTH'))).toBe(false);
    expect(run.code).toBe(1);
    expect(outcomeOf('submission/certificate')).toBe('fail');
  });

  it('says that a secret is empty before it calls anybody', async () => {
    const { port, accepted } = await submissionServer();
    const run = await submit(port, { 'smtp-username': username, 'smtp-password': '' });
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('smtp-password');
    expect(run.stdout).toContain('fork');
    expect(accepted()).toBe(0);
  });

  it('is inconclusive where the server keeps silent', async () => {
    server = await serve(async (peer) => {
      await peer.line();
    });
    const run = await submit(server.port, { timeout: '4', strict: 'true' });
    expect(run.code).toBe(3);
    expect(run.outputs).toMatchObject({ result: 'inconclusive', errors: '0' });
  });

  it('finds the messages that are too large for the server', async () => {
    const { port } = await submissionServer();
    folder.write('large.eml', `From: a@good.example\r\n\r\n${'x'.repeat(60)}\r\n`.padEnd(1_200_000, 'y\r\n'));
    const run = await submit(port, { message: '*.eml' });
    expect(run.code).toBe(1);
    expect(outcomeOf('size/relay')).toBe('fail');
  });

  it('says that a pattern matches nothing', async () => {
    const run = await submit(1, { message: 'mails/*.eml' });
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('mails/*.eml');
  });
});

describe('the command line', () => {
  const command = (args: readonly string[], env: Record<string, string> = {}) =>
    cli(folder, ['smtp', ...args, '--dns-servers', common()['dns-servers'], '--timeout', '20'], {
      ...environment(),
      ...env,
    });

  it('shows the conversation, then the verdict', async () => {
    const { port } = await submissionServer();
    const args = [`${serverName}:${port}`, '--username', username, '--password-env', 'SECRET'];
    const run = await command(args, { SECRET: password });
    expect(run.stdout).toMatch(/C: EHLO /);
    expect(run.stdout).toMatch(/S: 220 mail\.example\.test ESMTP/);
    expect(run.stdout.indexOf('C: EHLO')).toBeLessThan(run.stdout.indexOf('nothing wrong'));
    expectNoSecret([run.stdout, run.stderr], password);
    expect(run.code).toBe(0);
  });

  it('names the wrong mode', async () => {
    const { port } = await submissionServer();
    const run = await command([`${serverName}:${port}`, '--security', 'implicit-tls']);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('submission/security-mode');
  });

  it('takes no password but from a variable or a keyboard', async () => {
    const without = await command([serverName, '--username', username]);
    expect(without.code).toBe(2);
    expect(without.stderr).toContain('--password-env');
    const unset = await command([serverName, '--username', username, '--password-env', 'NOT_SET']);
    expect(unset.code).toBe(2);
    expect(unset.stderr).toContain('NOT_SET');
    expect((await command([serverName, '--password', password])).code).toBe(2);
  });

  it.each([
    ['https://mail.example.test', 'https://'],
    ['mail.example.test:99999', '65535'],
    ['user@mail.example.test', 'mail address'],
  ])('says what is wrong with %s', async (server, remark) => {
    const run = await command([server]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(remark);
  });
});
