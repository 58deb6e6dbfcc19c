/** Dovecot, for what Postfix lacks: it knows the passwords and access tokens, and speaks SASL. */
import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './mail-server.ts';
import { type Running, start } from './process.ts';

export interface Dovecot extends Running {
  /** The unix socket where Postfix asks it. */
  readonly socketPath: string;
  /** An OAuth 2.0 access token for a user, good for an hour from `now`. */
  tokenFor(username: string, now: Date): string;
}

/** What Postfix offers by it. */
export const dovecotMechanisms = [
  'PLAIN',
  'LOGIN',
  'CRAM-MD5',
  'SCRAM-SHA-1',
  'SCRAM-SHA-256',
  'XOAUTH2',
  'OAUTHBEARER',
];

export async function startDovecot(parent: string, { username, password }: Account): Promise<Dovecot> {
  const folder = join(parent, 'dovecot');
  const key = randomBytes(32);
  const keys = join(folder, 'keys', 'default', 'HS256');
  mkdirSync(keys, { recursive: true });
  writeFileSync(join(keys, 'default'), key.toString('base64'));
  writeFileSync(join(folder, 'users'), `${username}:{PLAIN}${password}\n`);
  writeFileSync(join(folder, 'oauth2.conf'), tokenSettings(folder));
  writeFileSync(join(folder, 'dovecot.conf'), configuration(folder));
  const socketPath = join(folder, 'auth');
  const isReady = async () => existsSync(socketPath);
  const args = ['-F', '-c', join(folder, 'dovecot.conf')];
  const running = await start({ name: 'dovecot', args, folder, isReady });
  return { ...running, socketPath, tokenFor: (user, now) => signedToken(key, user, now) };
}

/** RFC 7519: what Dovecot can verify by itself, without asking who made it. */
function signedToken(key: Buffer, username: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1_000);
  const claims = { sub: username, email: username, iat: seconds - 60, exp: seconds + 3_600 };
  const parts = [{ alg: 'HS256', typ: 'JWT' }, claims];
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

const tokenSettings = (folder: string): string => `introspection_mode = local
local_validation_key_dict = fs:posix:prefix=${folder}/keys/
username_attribute = sub
`;

const configuration = (folder: string): string => `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
protocols =
ssl = no
disable_plaintext_auth = no
auth_mechanisms = ${dovecotMechanisms.join(' ').toLowerCase()}
auth_failure_delay = 0
passdb {
  driver = passwd-file
  mechanisms = plain login cram-md5 scram-sha-1 scram-sha-256
  args = ${folder}/users
}
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/oauth2.conf
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=/nonexistent
}
# Who fails often would have to wait longer each time.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service auth {
  unix_listener ${folder}/auth {
    mode = 0660
    user = postfix
    group = postfix
  }
}
`;
