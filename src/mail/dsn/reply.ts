/** What a reply of SMTP shows when it stands in a text: the command it answers, and who gave it. */
import { replyCodeOf } from './classify/codes.ts';
import type { Command } from './types.ts';

const failure = /(?:^|[\s:>;"'([#])([45][0-5]\d)(?=[\s-]{1,3}["'<(#A-Za-z\d])/;

/** The reply code of a failure; where none is introduced as such, the first number that stands in front of words. */
export function failureCodeIn(text: string): string | undefined {
  const introduced = replyCodeOf(text);
  return introduced !== undefined && introduced >= '4' ? introduced : failure.exec(text)?.[1];
}

/** In order: the end of the message goes before what merely mentions it. */
const commands: readonly (readonly [Command, RegExp])[] = [
  [
    'DATA',
    /in reply to end of DATA|after (?:end of|sending) data|did not like our final DATA|failed after I sent the message|after pipelined sending data|in reply to DATA|after DATA|>>> DATA|In:\s{1,9}DATA|<<< DATA|>>> \.|for TEXT command|\[data\]|\[DATA_COMMAND\]|\(state 1[78]\)|SMTP command\s{1,9}DATA|sending (?:the )?message body|response to DATA/i,
  ],
  [
    'RCPT',
    /in reply to RCPT|after (?:pipelined )?RCPT TO|>>> RCPT TO|<<< RCPT TO|RCPT_TO\]|does not like recipient|did not like our RCPT|following RCPT|RCPT TO response|SMTP:RCPT|after RCPT command|RCPT TO:? ?command|for RCPT TO|\(state 14\)|In:\s{1,9}RCPT|\[rcpt/i,
  ],
  [
    'MAIL',
    /in reply to MAIL|after (?:pipelined )?MAIL FROM|>>> MAIL FROM|<<< MAIL FROM|MAIL_FROM\]|sender was rejected|did not like our MAIL|following MAIL|SMTP:MAIL|after MAIL command|MAIL FROM:? ?command|\[mail/i,
  ],
  ['STARTTLS', /in reply to STARTTLS|after STARTTLS|>>> STARTTLS|response to STARTTLS/i],
  ['AUTH', /in reply to AUTH|after AUTH|>>> AUTH|SMTP AUTH .{0,40}fail/i],
  ['EHLO', /in reply to EHLO|after EHLO|>>> EHLO|my name was rejected|following EHLO/i],
  ['HELO', /in reply to HELO|after HELO|>>> HELO|following HELO/i],
  [
    'CONNECT',
    /after initial connection|while receiving the initial (?:server )?greeting|refused to talk to me|but greeting failed|before banner/i,
  ],
  ['QUIT', /in reply to QUIT|>>> QUIT/i],
];

export function commandIn(text: string): Command | undefined {
  return commands.find(([, pattern]) => pattern.test(text))?.[0];
}

const asked = /(?:>>>|In:)\s{1,9}(HELO|EHLO|STARTTLS|AUTH|MAIL|RCPT|DATA|QUIT)\b/i;
/** A line of a conversation in which the server refuses. */
export const refusal = /(?:<<<|Out:)\s{1,9}[45]\d\d/;

/** In a conversation, line by line, the last command before the first refusal. */
export function answeredCommand(transcript: string): Command | undefined {
  let command: Command | undefined;
  for (const line of transcript.split('\n')) {
    if (refusal.test(line) && command !== undefined) return command;
    const word = asked.exec(line)?.[1];
    if (word !== undefined) command = word.toUpperCase() as Command;
  }
  return command;
}

const hosts: readonly RegExp[] = [
  /\bhost:? ([\w.-]{3,253}\.[\w-]{2,63})(?:[ [(]|:|$)/i,
  /server:? <?([\w.-]{3,253}\.[a-z]{2,63})>?(?:[ [(]|:|$)/i,
  /by ([\w.-]{3,253}\.[a-z]{2,63})\. ?\[/i,
  /([\w.-]{3,253}\.[a-z]{2,63}) \[[\d.a-f:]{3,45}\] (?:did not like|said)/i,
  /(?:^|\s)((?:\d{1,3}\.){3}\d{1,3}) (?:does not like|failed|said)|Connected to ([\d.a-f:]{3,45}) but/i,
  /Giving up on ([\d.a-f:]{3,45})\./i,
];

/** The server that a text says gave the reply. */
export function hostIn(text: string): string | undefined {
  for (const pattern of hosts) {
    const match = pattern.exec(text);
    const host = match?.[1] ?? match?.[2];
    if (host !== undefined) return host;
  }
  return undefined;
}
