/** Three servers that send, one that refuses in every way, and a Maildir for what comes back. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeMailCertificates } from './servers/ca.ts';
import { mailDomain, mailHost, sizeLimit } from './servers/mail-server.ts';
import { startPolicy } from './servers/policy.ts';
import { startPostfix } from './servers/postfix.ts';
import type { Running } from './servers/process.ts';
import {
  type Sender,
  senderDomain,
  startEximSender,
  startOpenSmtpdSender,
  startPostfixSender,
} from './servers/senders.ts';
import { startSink } from './servers/sink.ts';
import { swaks } from './swaks.ts';

export const senderNames = ['postfix', 'exim', 'opensmtpd'] as const;
export type SenderName = (typeof senderNames)[number];

export interface BounceLab extends Running {
  /** A Maildir. */
  readonly folder: string;
  readonly senders: Readonly<Record<SenderName, Sender>>;
  /** The addresses to which something came back so far. */
  readonly told: ReadonlySet<string>;
  /** Sends from `<mailbox>@sender.example` to `<mailbox>@lab.example`. */
  send(by: SenderName, mailbox: string): Promise<void>;
}

export async function openBounceLab(): Promise<BounceLab> {
  const folder = mkdtempSync(join(tmpdir(), 'deliverability-bounces-'));
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
    const policy = await kept(startPolicy());
    const sink = await kept(startSink(folder));
    const account = { username: `user@${mailDomain}`, password: randomBytes(18).toString('base64url') };
    const settings = { certificates: makeMailCertificates(folder, mailHost), account };
    const more = { saslPath: join(folder, 'none'), greylistPort: policy.port };
    const receiver = await kept(startPostfix(folder, { ...settings, ...more }));
    const ways = { receiverPort: receiver.ports.exchanger, sinkPort: sink.port };
    const senders = {
      postfix: await kept(startPostfixSender(folder, ways)),
      exim: await kept(startEximSender(folder, ways)),
      opensmtpd: await kept(startOpenSmtpdSender(folder, ways)),
    };
    const body = join(folder, 'large');
    writeFileSync(body, `${'x'.repeat(70)}\n`.repeat(Math.ceil(sizeLimit / 70)));
    const send = async (by: SenderName, mailbox: string): Promise<void> => {
      const envelope = ['--from', `${by}-${mailbox}@${senderDomain}`, '--to', `${mailbox}@${mailDomain}`];
      const text = mailbox === 'user' ? ['--body', `@${body}`, '--silent', '2'] : ['--body', 'Hello'];
      await swaks({ port: senders[by].port }, [...envelope, ...text]);
    };
    return { folder: sink.folder, senders, told: sink.recipients, send, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
