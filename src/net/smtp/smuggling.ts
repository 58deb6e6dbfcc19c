/**
 * SMTP smuggling: a server that takes anything but <CRLF>.<CRLF> for the end of a message (RFC 5321 §4.1.1.4) reads what
 * follows as commands, where the server before it saw one message; with it goes mail in the name of everybody there.
 *
 * A message is begun and never ended. A server that answers has taken one of the wrong ends for the right one.
 */
import { type Exchange, isPositive, put, type Talk } from './talk.ts';

/** What was taken for an end somewhere (CVE-2023-51764, -51765, -51766, CVE-2024-27305), in the order of how often. */
const wrongEnds = {
  '<LF>.<CRLF>': '\n.\r\n',
  '<LF>.<LF>': '\n.\n',
  '<CRLF>.<LF>': '\r\n.\n',
  '<CR>.<CRLF>': '\r.\r\n',
  '<CR>.<CR>': '\r.\r',
  '<CRLF>.<CR>': '\r\n.\r',
  '<CRLF><NUL>.<CRLF>': '\r\n\0.\r\n',
} as const;

export async function smuggle(talk: Talk, to: string): Promise<readonly Exchange[]> {
  const done = [await put(talk, 'MAIL FROM:<>')];
  if (isTaken(done)) done.push(await put(talk, `RCPT TO:<${to}>`, to));
  if (isTaken(done)) done.push(await put(talk, 'DATA'));
  if (done.at(-1)?.reply?.code !== 354) return done;
  talk.line.pour(message(to), 'the head of a test message');
  for (const [name, octets] of Object.entries(wrongEnds)) {
    talk.line.pour(`This line ends wrongly.${octets}`, `a line and ${name}`);
    const reply = await talk.line.overheard(waitFor(talk, name));
    done.push(reply === undefined ? { command: name } : { command: name, reply });
    if (reply !== undefined || talk.line.trouble() !== undefined) return done;
  }
  talk.line.abandon('the message is not ended, and never sent');
  return done;
}

const isTaken = (done: readonly Exchange[]): boolean => {
  const reply = done.at(-1)?.reply;
  return reply !== undefined && isPositive(reply);
};

/** Milliseconds. A filter may think about a message for a while; whatever it took for the end, it says so at last. */
const waitFor = ({ patience }: Talk, name: string): number =>
  name === Object.keys(wrongEnds).at(-1)
    ? Math.min(patience.reply, 10_000)
    : Math.min(patience.reply / 20, 500);

/** Who gets it knows what to do: the server has taken a message that was never ended. */
const message = (to: string): string =>
  [
    `To: ${to}`,
    'Subject: This mail server can be used for SMTP smuggling',
    'Auto-Submitted: auto-generated',
    '',
    'This message was never ended as RFC 5321 says, and was delivered all the same.',
    'The test that sent it (smtp-test: active) tells more in its report.',
    '',
  ].join('\r\n');
