/** Postfix, Exim and OpenSMTPD as servers that send: they relay what they get, and tell the sender what came of it. */
import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eximPath } from './exim.ts';
import { greets } from './mail-server.ts';
import { openSmtpdPath, ownMounts } from './opensmtpd.ts';
import { freePort } from './port.ts';
import { daemons, idOf } from './postfix.ts';
import { pathOf, type Running, start } from './process.ts';

/** The domain that they send for; what comes back to it goes to the sink. */
export const senderDomain = 'sender.example';

export interface Ways {
  /** The mail host of everybody else. */
  readonly receiverPort: number;
  readonly sinkPort: number;
}

export interface Sender extends Running {
  readonly port: number;
  /** Its log, to read. */
  readonly logPath: string;
}

const largest = 20_000_000;

export async function startPostfixSender(parent: string, ways: Ways): Promise<Sender> {
  const folder = join(parent, 'postfix-sender');
  const etc = join(folder, 'etc');
  for (const path of [folder, etc, join(folder, 'queue'), join(folder, 'data')]) mkdirSync(path);
  chownSync(join(folder, 'data'), idOf('postfix'), idOf('postfix'));
  const port = await freePort();
  writeFileSync(join(etc, 'main.cf'), postfixSettings(folder, ways));
  writeFileSync(join(etc, 'master.cf'), `127.0.0.1:${port} inet n - n - - smtpd\n${postfixServices}`);
  execFileSync(pathOf('postfix') ?? 'postfix', ['-c', etc, 'post-install', 'create-missing'], {
    stdio: 'pipe',
  });
  const program = { name: 'postfix', path: join(daemons, 'master'), args: ['-c', etc, '-s'], folder };
  const running = await start({ ...program, isReady: () => greets('127.0.0.1', port) });
  return { ...running, port, logPath: join(folder, 'postfix.log') };
}

const postfixServices = `cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;

const postfixSettings = (
  folder: string,
  { receiverPort, sinkPort }: Ways,
): string => `compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
daemon_directory = ${daemons}
command_directory = /usr/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = /dev/stdout
inet_interfaces = loopback-only
inet_protocols = ipv4
myhostname = postfix.${senderDomain}
mydestination =
mynetworks = 127.0.0.0/8
alias_maps =
local_recipient_maps =
relayhost = [127.0.0.1]:${receiverPort}
transport_maps = inline:{ ${senderDomain}=smtp:[127.0.0.1]:${sinkPort} }
smtp_host_lookup = native
smtp_tls_security_level = none
message_size_limit = ${largest}
mailbox_size_limit = 0
smtpd_relay_restrictions = permit_mynetworks, reject
delay_warning_time = 1s
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
`;

export async function startEximSender(parent: string, ways: Ways): Promise<Sender> {
  const folder = join(parent, 'exim-sender');
  mkdirSync(folder);
  const id = (what: string) => Number(execFileSync('id', [what, 'Debian-exim'], { encoding: 'utf8' }));
  chownSync(folder, id('-u'), id('-g'));
  const port = await freePort();
  const file = join(folder, 'exim.conf');
  const path = eximPath() ?? 'exim4';
  writeFileSync(file, eximSettings({ folder, path, port }, ways));
  const args = ['-C', file, '-bdf', '-q1s'];
  const running = await start({ name: 'exim', path, args, folder, isReady: () => greets('127.0.0.1', port) });
  return { ...running, port, logPath: join(folder, 'mainlog') };
}

const eximSettings = (
  { folder, path, port }: { readonly folder: string; readonly path: string; readonly port: number },
  { receiverPort, sinkPort }: Ways,
): string => `primary_hostname = exim.${senderDomain}
exim_path = ${path}
spool_directory = ${folder}/spool
log_file_path = ${folder}/%slog
pid_file_path = ${folder}/pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = ${port}
message_size_limit = ${largest}
keep_environment =
host_lookup =
delay_warning = 1s
acl_smtp_rcpt = accept
begin routers
back:
  driver = manualroute
  domains = ${senderDomain}
  route_list = * 127.0.0.1
  transport = sink
  self = send
out:
  driver = manualroute
  route_list = * 127.0.0.1
  transport = receiver
  self = send
begin transports
sink:
  driver = smtp
  port = ${sinkPort}
  allow_localhost
  hosts_avoid_tls = *
receiver:
  driver = smtp
  port = ${receiverPort}
  allow_localhost
  hosts_avoid_tls = *
begin retry
* * F,1h,1s
`;

export async function startOpenSmtpdSender(parent: string, ways: Ways): Promise<Sender> {
  const folder = join(parent, 'opensmtpd-sender');
  mkdirSync(folder, { mode: 0o700 });
  const port = await freePort();
  const file = join(folder, 'smtpd.conf');
  writeFileSync(file, openSmtpdSettings(port, ways), { mode: 0o600 });
  const [path = '', ...args] = [...ownMounts(), openSmtpdPath() ?? 'smtpd', '-d', '-f', file];
  const running = await start({
    name: 'smtpd',
    path,
    args,
    folder,
    isReady: () => greets('127.0.0.1', port),
  });
  return { ...running, port, logPath: join(folder, 'smtpd.log') };
}

const openSmtpdSettings = (port: number, { receiverPort, sinkPort }: Ways): string => `bounce warn-interval 1s
smtp max-message-size ${largest}
listen on 127.0.0.1 port ${port} hostname opensmtpd.${senderDomain}
action "sink" relay host smtp+notls://127.0.0.1:${sinkPort}
action "out" relay host smtp+notls://127.0.0.1:${receiverPort}
match from any for domain "${senderDomain}" action "sink"
match from any for any action "out"
`;
