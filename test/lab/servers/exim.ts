/** Exim: an exchanger with login, by STARTTLS and by implicit TLS, out of an unpacked Debian package. */
import { execFileSync } from 'node:child_process';
import { chownSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
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
import { type Running, start } from './process.ts';

export interface Exim extends Running {
  /** STARTTLS. */
  readonly port: number;
  /** Implicit TLS. */
  readonly tlsPort: number;
}

/** The user is compiled in. */
const user = 'Debian-exim';

export const eximPath = (): string | undefined => unpackedProgram('exim4-daemon-light', 'usr/sbin/exim4');

export async function startExim(parent: string, settings: MailSettings): Promise<Exim> {
  const folder = join(parent, 'exim');
  mkdirSync(folder);
  const own = (path: string) => chownSync(path, idOf('-u'), idOf('-g'));
  const { path: chain, keyPath } = settings.certificates.valid;
  const [certificate, key] = [join(folder, 'server.pem'), join(folder, 'server.key')];
  copyFileSync(chain, certificate);
  copyFileSync(keyPath, key);
  for (const path of [folder, certificate, key]) own(path);
  const [port, tlsPort] = [await freePort(), await freePort()];
  const path = eximPath() ?? 'exim4';
  // Owned by root, or Exim gives up the rights that it needs to become its user.
  writeFileSync(join(folder, 'exim.conf'), configuration({ folder, path, port, tlsPort }, settings));
  const args = ['-C', join(folder, 'exim.conf'), '-bdf'];
  const isReady = () => greets('127.0.0.1', port);
  return { port, tlsPort, ...(await start({ name: 'exim', path, args, folder, isReady })) };
}

const idOf = (what: '-u' | '-g'): number => Number(execFileSync('id', [what, user], { encoding: 'utf8' }));

interface Place {
  readonly folder: string;
  readonly path: string;
  readonly port: number;
  readonly tlsPort: number;
}

const configuration = (
  { folder, path, port, tlsPort }: Place,
  { account }: MailSettings,
): string => `primary_hostname = ${mailHost}
exim_path = ${path}
spool_directory = ${folder}/spool
log_file_path = ${folder}/%slog
pid_file_path = ${folder}/pid
local_interfaces = <; ${loopbacks.join(' ; ')}
daemon_smtp_ports = ${port} : ${tlsPort}
tls_on_connect_ports = ${tlsPort}
tls_advertise_hosts = *
tls_certificate = ${folder}/server.pem
tls_privatekey = ${folder}/server.key
auth_advertise_hosts = \${if eq{$tls_in_cipher}{}{}{*}}
message_size_limit = ${sizeLimit}
keep_environment =
host_lookup =
acl_smtp_mail = accept
acl_smtp_rcpt = recipient
begin acl
recipient:
  accept authenticated = *
  deny message = relay not permitted
    !domains = ${mailDomain}
  deny message = no such user
    !local_parts = ${account.username.split('@')[0]} : postmaster
  accept
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if and{{eq{$auth2}{${account.username}}}{eq{$auth3}{${account.password}}}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = \${if and{{eq{$auth1}{${account.username}}}{eq{$auth2}{${account.password}}}}}
  server_set_id = $auth1
cram_md5:
  driver = cram_md5
  public_name = CRAM-MD5
  server_secret = \${if eq{$auth1}{${account.username}}{${account.password}}fail}
  server_set_id = $auth1
`;
