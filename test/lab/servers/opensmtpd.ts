/** OpenSMTPD: an exchanger, and submission that refuses all before the login, out of an unpacked Debian package. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  greets,
  loopbacks,
  type MailSettings,
  mailDomain,
  mailHost,
  sizeLimit,
  unpackedProgram,
} from './mail-server.ts';
import { freePort } from './port.ts';
import { pathOf, type Running, start } from './process.ts';

export interface OpenSmtpd extends Running {
  /** STARTTLS, no login. */
  readonly port: number;
  /** STARTTLS and login, both needed. */
  readonly submissionPort: number;
  /** Implicit TLS and login. */
  readonly tlsPort: number;
}

export const openSmtpdPath = (): string | undefined => unpackedProgram('opensmtpd', 'usr/sbin/smtpd');

export async function startOpenSmtpd(parent: string, settings: MailSettings): Promise<OpenSmtpd> {
  const folder = join(parent, 'opensmtpd');
  mkdirSync(folder, { mode: 0o700 });
  const { path: chain, keyPath } = settings.certificates.valid;
  copyFileSync(chain, join(folder, 'server.pem'));
  copyFileSync(keyPath, join(folder, 'server.key'));
  const ports = { port: await freePort(), submissionPort: await freePort(), tlsPort: await freePort() };
  const file = join(folder, 'smtpd.conf');
  writeFileSync(file, configuration(folder, ports, settings), { mode: 0o600 });
  const isReady = () => greets('127.0.0.1', ports.port);
  const [path = '', ...args] = [...ownMounts(), openSmtpdPath() ?? 'smtpd', '-d', '-f', file];
  return { ...ports, ...(await start({ name: 'smtpd', path, args, folder, isReady })) };
}

/**
 * Its socket and its spool are compiled in. Where the machine allows a mount namespace, it gets them for itself, and two
 * labs can be open at once; elsewhere the second one does not start.
 */
export function ownMounts(): readonly string[] {
  const unshare = pathOf('unshare');
  if (unshare === undefined || spawnSync(unshare, ['--mount', 'true']).status !== 0) return [];
  const mount = 'mount -t tmpfs lab /run && mount -t tmpfs lab /var/spool && exec "$0" "$@"';
  return [unshare, '--mount', 'sh', '-c', mount];
}

const hashed = (password: string): string =>
  execFileSync('openssl', ['passwd', '-6', '-stdin'], { input: password, encoding: 'utf8' }).trim();

const configuration = (
  folder: string,
  { port, submissionPort, tlsPort }: Pick<OpenSmtpd, 'port' | 'submissionPort' | 'tlsPort'>,
  { account }: MailSettings,
): string => `pki lab cert "${folder}/server.pem"
pki lab key "${folder}/server.key"
table credentials { "${account.username}" = "${hashed(account.password)}" }
table recipients { "${account.username}", "postmaster@${mailDomain}" }
smtp max-message-size ${sizeLimit}
${loopbacks
  .map(
    (address) => `listen on ${address} port ${port} tls pki lab hostname ${mailHost}
listen on ${address} port ${submissionPort} tls-require pki lab auth <credentials> hostname ${mailHost}
listen on ${address} port ${tlsPort} smtps pki lab auth <credentials> hostname ${mailHost}
`,
  )
  .join('')}action "keep" maildir "${folder}/mail"
action "send" relay
match from any for domain "${mailDomain}" rcpt-to <recipients> action "keep"
match auth from any for any action "send"
`;
