/** What a reply of SMTP shows when it stands in a text: the command it answers, and who gave it. */
import { replyCodeOf } from './classify/codes.ts';
import { anyOf } from './pattern.ts';
import type { Command } from './types.ts';

const failure = /(?:^|[\s:>;"'([#])([45][0-5]\d)(?=[\s-]{1,3}["'<(#A-Za-z\d])/;

/** The reply code of a failure; where none is introduced as such, the first number that stands in front of words. */
export function failureCodeIn(text: string): string | undefined {
  const introduced = replyCodeOf(text);
  return introduced !== undefined && introduced >= '4' ? introduced : failure.exec(text)?.[1];
}

/** Programs name the command after these words, in capitals: in small letters they are words of a sentence. */
const named =
  /(?:[Ii]n reply to|[Aa]fter|[Ff]ollowing|not like our|[Rr]e(?:sponse|ply) to|>>>|<<<|In:|SMTP:|SMTP command|for|\[)\s{0,9}(?:end of |pipelined |sending |final ){0,2}(HELO|EHLO|STARTTLS|AUTH|MAIL|RCPT|DATA|QUIT)(?![a-z])/;
/** How those that do not name it describe it. */
const described: readonly (readonly [Command, RegExp])[] = [
  [
    'DATA',
    anyOf(
      /after end of data|after sending data|failed after I sent the message|for TEXT command/,
      /sending (?:the )?message body|\(state 1[78]\)/,
    ),
  ],
  ['RCPT', anyOf(/does not like recipient|RCPT TO response|after RCPT command|\(state 14\)/)],
  ['MAIL', anyOf(/sender was rejected/)],
  ['EHLO', anyOf(/my name was rejected/)],
  [
    'CONNECT',
    anyOf(
      /after initial connection|receiving the initial (?:server )?greeting|refused to talk to me/,
      /but greeting failed|before banner/,
    ),
  ],
];

export function commandIn(text: string): Command | undefined {
  const word = named.exec(text)?.[1];
  return word === undefined ? described.find(([, pattern]) => pattern.test(text))?.[0] : (word as Command);
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
