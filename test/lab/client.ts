/** This program's own SMTP client in the lab, and what it learned in the form in which swaks tells it. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Call, Conversation, Reply, Smtp } from '../../src/net/smtp/conversation.ts';
import { live } from '../../src/net/smtp/live.ts';
import type { MailLab } from './mail-lab.ts';
import { mailHost } from './servers/mail-server.ts';
import { clientName, type Exchange } from './swaks.ts';

/** What a test says of a call; the rest is the same for all of them. */
export type Asked = Pick<Call, 'port' | 'security'> & Partial<Call>;

/** `trusting`: the lab's authority where it is not given. `patience`: milliseconds for a call; 10,000. */
interface ClientOptions {
  readonly trusting?: 'nobody';
  readonly patience?: number;
}

export function clientOf({ certificates }: MailLab, { trusting, patience = 10_000 }: ClientOptions = {}) {
  const authorities = trusting === 'nobody' ? [] : [readFileSync(certificates.authorityPath, 'utf8')];
  const smtp: Smtp = live({ random: randomBytes, authorities, patience, retryAfter: 100 });
  return (asked: Asked): Promise<Conversation> =>
    smtp({ host: mailHost, address: '127.0.0.1', ehlo: clientName, ...asked });
}

/** Greeting, EHLO, STARTTLS and EHLO again, as swaks lists them. */
export function openingOf({ greeting, ehlo, starttls, tls, ehloInTls }: Conversation): readonly Exchange[] {
  const isImplicit = tls !== undefined && starttls === undefined;
  return [
    ...exchange('', greeting, isImplicit),
    ...exchange(`EHLO ${clientName}`, ehlo?.reply, false),
    ...exchange('STARTTLS', starttls, false),
    ...exchange(`EHLO ${clientName}`, ehloInTls?.reply, true),
  ];
}

/** What its probes asked, and what it was told. */
export const probedBy = ({ probes, tls }: Conversation): readonly Exchange[] =>
  probes.flatMap(({ exchanges }) =>
    exchanges.flatMap(({ command, reply }) => exchange(command, reply, tls !== undefined)),
  );

function exchange(command: string, reply: Reply | undefined, inTls: boolean): readonly Exchange[] {
  return reply === undefined ? [] : [{ command, code: reply.code, lines: reply.lines, inTls }];
}

/** Exim greets with the time of day. */
export const withoutTime = (exchanges: readonly Exchange[]): readonly Exchange[] =>
  exchanges.map(({ lines, ...rest }) => ({
    ...rest,
    lines: lines.map((line) => line.replace(/\d\d:\d\d:\d\d [-+]\d{4}$/, 'now')),
  }));
