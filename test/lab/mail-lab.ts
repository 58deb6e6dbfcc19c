/** The lab's mail servers: all of them, with one account and one authority, in one folder. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MailCertificates, makeMailCertificates } from './servers/ca.ts';
import { type Dovecot, startDovecot } from './servers/dovecot.ts';
import { type Exim, eximPath, startExim } from './servers/exim.ts';
import { startGreylist } from './servers/greylist.ts';
import { type Account, mailDomain, mailHost } from './servers/mail-server.ts';
import { type OpenSmtpd, openSmtpdPath, startOpenSmtpd } from './servers/opensmtpd.ts';
import { type Postfix, startPostfix } from './servers/postfix.ts';
import { pathOf, type Running, tailOf } from './servers/process.ts';

export interface MailLab extends Running {
  readonly folder: string;
  readonly account: Account;
  readonly certificates: MailCertificates;
  readonly dovecot: Dovecot;
  readonly postfix: Postfix;
  readonly exim: Exim;
  readonly opensmtpd: OpenSmtpd;
  /** The last lines of every server's log. */
  logs(): string;
}

/** What is not there and must be, in words; empty where the lab can open. */
const missingForMail = (): readonly string[] => [
  ...['openssl', 'swaks', 'postfix', 'dovecot'].filter((program) => pathOf(program) === undefined),
  ...(eximPath() === undefined ? ['exim'] : []),
  ...(openSmtpdPath() === undefined ? ['opensmtpd'] : []),
  // Each becomes several users of its own.
  ...(process.getuid?.() === 0 ? [] : ['root']),
];

/** @throws in CI: there, nothing may be skipped. */
export function mailLabIsMissing(): boolean {
  const missing = missingForMail();
  if (missing.length === 0) return false;
  const sentence = `the mail lab needs ${missing.join(', ')}: run test/lab/fetch-mail-servers.sh as root`;
  if (process.env['CI'] === 'true') throw new Error(sentence);
  console.warn(`skipped: ${sentence}`);
  return true;
}

export async function openMailLab(): Promise<MailLab> {
  const folder = mkdtempSync(join(tmpdir(), 'deliverability-mail-'));
  chmodSync(folder, 0o755);
  const running: Running[] = [];
  const kept = async <T extends Running>(started: Promise<T>): Promise<T> => {
    const server = await started;
    running.push(server);
    return server;
  };
  const stop = async () => {
    for (const server of running.toReversed()) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const certificates = makeMailCertificates(folder, mailHost);
    const account = { username: `user@${mailDomain}`, password: randomBytes(18).toString('base64url') };
    const settings = { certificates, account };
    const greylist = await kept(startGreylist());
    const dovecot = await kept(startDovecot(folder, account));
    const more = { saslPath: dovecot.socketPath, greylistPort: greylist.port };
    const postfix = await kept(startPostfix(folder, { ...settings, ...more }));
    const exim = await kept(startExim(folder, settings));
    const opensmtpd = await kept(startOpenSmtpd(folder, settings));
    const logs = () => logsIn(folder);
    return { folder, account, certificates, dovecot, postfix, exim, opensmtpd, logs, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const logFiles = [
  'dovecot/dovecot.log',
  'postfix/postfix.log',
  'exim/mainlog',
  'exim/exim.log',
  'opensmtpd/smtpd.log',
];
const logsIn = (folder: string): string =>
  logFiles.map((log) => `${log}\n${tailOf(join(folder, log))}`).join('\n\n');
