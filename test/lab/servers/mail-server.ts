/** What the mail servers of the lab have in common: their name, whom they know, how much they take, where they listen. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { MailCertificates } from './ca.ts';

/** The name that every server greets with, and that its certificate is for. */
export const mailHost = 'mail.lab.example';

/** The domain that every server receives for, with the mailboxes `user` and `postmaster`. */
export const mailDomain = 'lab.example';

/** The largest message, in octets. */
export const sizeLimit = 1_000_000;

/** The username is an address in {@link mailDomain}. */
export interface Account {
  readonly username: string;
  readonly password: string;
}

export interface MailSettings {
  readonly certificates: MailCertificates;
  readonly account: Account;
}

/** The loopback addresses that this machine has. */
export const loopbacks: readonly string[] = [
  '127.0.0.1',
  ...(Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === '::1'))
    ? ['::1']
    : []),
];

/**
 * Where `fetch-mail-servers.sh` unpacks the servers whose packages exclude each other.
 * Outside of the home folder, as servers that gave up their rights must get there too.
 */
const unpacked = '/var/cache/deliverability-lab';

/** A program out of a package that is unpacked, not installed; undefined where it is not there. */
export function unpackedProgram(name: string, path: string): string | undefined {
  const full = join(unpacked, name, path);
  return existsSync(full) ? full : undefined;
}

/** Whether something says `220` within a second. */
export async function greets(address: string, port: number): Promise<boolean> {
  const socket = connect({ host: address, port });
  try {
    const signal = AbortSignal.timeout(1_000);
    const [data] = await once(socket, 'data', { signal });
    return String(data).startsWith('220');
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
