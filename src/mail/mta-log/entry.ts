/** Makes an entry of what a line says, with the cause of the failure. */
import { type Command, classifyBounce, type Kind } from '../dsn/index.ts';
import type { LogEntry, Mta } from './types.ts';

/** What a line gives as it stands there. */
export interface Said {
  readonly mta: Mta;
  readonly kind: Kind;
  readonly recipient?: string | undefined;
  readonly originalRecipient?: string | undefined;
  /** The reply or reason. */
  readonly text: string;
  /** The enhanced status code of a field of its own. */
  readonly status?: string | undefined;
  readonly replyCode?: string | undefined;
  readonly host?: string | undefined;
  readonly ip?: string | undefined;
  readonly command?: Command | undefined;
  readonly time?: string | undefined;
  readonly queueId?: string | undefined;
  readonly sender?: string | undefined;
  readonly direction?: 'outbound' | 'inbound';
  readonly isInterim?: boolean;
}

/** A reply is no longer than this many characters. */
const mostOfText = 4096;
const mostOfAddress = 320;

export function entryOf(said: Said): LogEntry {
  const diagnostic = said.text.slice(0, mostOfText).trim();
  const command = said.command ?? commandIn(diagnostic);
  const recipient = bare(said.recipient ?? '');
  const cause = classifyBounce({
    kind: said.kind,
    diagnostic,
    text: '',
    statusField: said.status,
    replyCode: said.replyCode,
    command,
    recipient,
    remoteMta: said.host,
  });
  return {
    ...cause,
    mta: said.mta,
    kind: said.kind,
    recipient,
    originalRecipient: said.originalRecipient === undefined ? undefined : bare(said.originalRecipient),
    statusField: said.status,
    remoteMta: said.host,
    remoteIp: said.ip,
    command,
    diagnostic,
    time: said.time,
    queueId: said.queueId,
    sender: said.sender === undefined ? undefined : bare(said.sender),
    direction: said.direction ?? 'outbound',
    isInterim: said.isInterim ?? false,
  };
}

/** Without angle brackets and comments. */
const bare = (address: string): string =>
  address
    .slice(0, mostOfAddress)
    .replace(/^\s*<?/, '')
    .replace(/>?\s*$/, '');

const verbs: readonly (readonly [RegExp, Command])[] = [
  [/\b(?:end of )?(?:message )?data\b/i, 'DATA'],
  [/\brcpt\b|does not like recipient/i, 'RCPT'],
  [/\bmail from\b|\bmail\b|sender was rejected/i, 'MAIL'],
  [/\behlo\b|name was rejected/i, 'EHLO'],
  [/\bhelo\b/i, 'HELO'],
  [/\bstarttls\b/i, 'STARTTLS'],
  [/\bauth\b/i, 'AUTH'],
  [/initial connection|refused to talk to me|\bconnect\b|greeting/i, 'CONNECT'],
  [/\bquit\b/i, 'QUIT'],
];

/** The command that a phrase names. */
export const commandOf = (phrase: string): Command | undefined =>
  verbs.find(([pattern]) => pattern.test(phrase))?.[1];

/** `(in reply to RCPT TO command)`, `after RCPT TO:<a>`, `while sending MAIL FROM`, and what qmail says. */
const stage =
  /in reply to ([a-z ]{4,40}) command|error from remote mail server after ([a-z ]{4,40})|while (?:sending|performing|receiving) (?:the )?([a-z ]{4,40})|(refused to talk to me|does not like recipient|sender was rejected|name was rejected)|after (i sent the message)/i;

function commandIn(text: string): Command | undefined {
  const found = stage.exec(text);
  if (found === null) return undefined;
  if (found[5] !== undefined) return 'DATA';
  return commandOf(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '');
}
