/** Postfix: an exchanger that greylists, submission by STARTTLS and by implicit TLS, and a port for each bad certificate. */
import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import type { CertificateKind, KeyPair } from './ca.ts';
import { greets, loopbacks, type MailSettings, mailDomain, mailHost, sizeLimit } from './mail-server.ts';
import { freePort } from './port.ts';
import { pathOf, type Running, start } from './process.ts';

export interface PostfixSettings extends MailSettings {
  /** Dovecot's. */
  readonly saslPath: string;
  readonly greylistPort: number;
}

/**
 * - `exchanger`: what stands on port 25: STARTTLS, greylisting, no login.
 * - `submission`, `submissions`: 587 and 465, nothing without login. `careless`: login in clear text too.
 * - the others: STARTTLS with such a certificate.
 */
export type PostfixRole =
  | 'exchanger'
  | 'submission'
  | 'submissions'
  | 'careless'
  | Exclude<CertificateKind, 'valid'>;

export interface Postfix extends Running {
  readonly ports: Readonly<Record<PostfixRole, number>>;
}

/** Its daemons are no commands, so they are on nobody's path. */
export const daemons = '/usr/lib/postfix/sbin';

export async function startPostfix(parent: string, settings: PostfixSettings): Promise<Postfix> {
  const folder = join(parent, 'postfix');
  const settingsFolder = join(folder, 'etc');
  for (const path of [folder, settingsFolder, join(folder, 'queue'), join(folder, 'data')]) mkdirSync(path);
  const owner = idOf('postfix');
  chownSync(join(folder, 'data'), owner, owner);
  const ports = await portsFor(settings);
  writeFileSync(join(settingsFolder, 'main.cf'), mainSettings(folder, settings));
  writeFileSync(join(settingsFolder, 'master.cf'), services(ports, settings));
  // Makes the folders of the queue, which `master` alone does not.
  execFileSync(pathOf('postfix') ?? 'postfix', ['-c', settingsFolder, 'post-install', 'create-missing'], {
    stdio: 'pipe',
  });
  const isReady = () => greets('127.0.0.1', ports.exchanger);
  const path = join(daemons, 'master');
  const args = ['-c', settingsFolder, '-s'];
  return { ports, ...(await start({ name: 'postfix', path, args, folder, isReady })) };
}

export const idOf = (user: string): number => Number(execFileSync('id', ['-u', user], { encoding: 'utf8' }));

/** Role → the settings in which it differs from an exchanger with a valid certificate. */
function roles({ certificates }: PostfixSettings): Readonly<Record<PostfixRole, readonly string[]>> {
  const own = ({ path, keyPath }: KeyPair) => [`smtpd_tls_chain_files=${keyPath},${path}`];
  const login = [
    'smtpd_sasl_auth_enable=yes',
    'smtpd_recipient_restrictions=permit_sasl_authenticated,reject',
  ];
  return {
    exchanger: ['smtpd_recipient_restrictions=$greylisting'],
    submission: [...login, 'smtpd_tls_security_level=encrypt'],
    submissions: [...login, 'smtpd_tls_wrappermode=yes'],
    careless: [...login, 'smtpd_tls_auth_only=no'],
    expired: own(certificates.expired),
    wrongName: own(certificates.wrongName),
    selfSigned: own(certificates.selfSigned),
    incomplete: own(certificates.incomplete),
  };
}

async function portsFor(settings: PostfixSettings): Promise<Postfix['ports']> {
  const entries: [string, number][] = [];
  for (const role of Object.keys(roles(settings))) entries.push([role, await freePort()]);
  return Object.fromEntries(entries) as Postfix['ports'];
}

function services(ports: Postfix['ports'], settings: PostfixSettings): string {
  const listeners = Object.entries(roles(settings)).flatMap(([role, overrides]) =>
    loopbacks.map((address) => listener(address, ports[role as PostfixRole], overrides)),
  );
  return `${listeners.join('\n')}\n${inner}`;
}

function listener(address: string, port: number, overrides: readonly string[]): string {
  const at = isIPv6(address) ? `[${address}]` : address;
  return `${at}:${port} inet n - n - - smtpd${overrides.map((override) => `\n  -o ${override}`).join('')}`;
}

const inner = `cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
`;

const mainSettings = (
  folder: string,
  { certificates, account, saslPath, greylistPort }: PostfixSettings,
): string => `compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
daemon_directory = ${daemons}
command_directory = /usr/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = /dev/stdout
inet_interfaces = loopback-only
inet_protocols = ${loopbacks.some(isIPv6) ? 'all' : 'ipv4'}
myhostname = ${mailHost}
mydestination =
mynetworks =
alias_maps =
local_recipient_maps =
virtual_mailbox_domains = ${mailDomain}
virtual_mailbox_maps = inline:{ ${account.username}=mail, postmaster@${mailDomain}=mail }
message_size_limit = ${sizeLimit}
virtual_mailbox_limit = ${sizeLimit}
mailbox_size_limit = ${sizeLimit}
smtpd_error_sleep_time = 0
smtpd_tls_chain_files = ${certificates.valid.keyPath}, ${certificates.valid.path}
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${saslPath}
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_recipient_restrictions =
greylisting = check_policy_service inet:127.0.0.1:${greylistPort}
`;
