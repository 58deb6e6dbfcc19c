/** How a conversation begins: the connection, the greeting, EHLO, and TLS as far as it is wanted. */
import type { Reply, Trouble } from './conversation.ts';
import { parseEhlo } from './ehlo.ts';
import { namedByGreeting, plainOnTls } from './mistaken.ts';
import { secure, upgrade } from './secure.ts';
import { greetsAsFtp, recognize } from './stranger.ts';
import { command, type Talk } from './talk.ts';
import { rejected, unexpected } from './trouble.ts';

/** True once the server has introduced itself, under TLS where it was asked for. Else the line knows the trouble. */
export async function begin(talk: Talk): Promise<boolean> {
  const { call, line, patience } = talk;
  if (!(await line.opened(patience.connect))) return false;
  if (call.security === 'implicit-tls')
    return (await secure(talk)) && (await greeted(talk)) && introduced(talk, 'ehloInTls');
  if (!(await greeted(talk)) || !(await introduced(talk, 'ehlo'))) return false;
  const upgraded = await upgrade(talk);
  // RFC 3207 §4.2: what the server said of itself in plain text is forgotten.
  return upgraded === 'tls' ? introduced(talk, 'ehloInTls') : upgraded === 'plain';
}

async function greeted(talk: Talk): Promise<boolean> {
  const { line, learned, patience } = talk;
  const greeting = await line.reply('greeting', patience.greeting);
  if (greeting === undefined) {
    await explainNoGreeting(talk);
    return false;
  }
  learned.greeting = greeting;
  // RFC 5321 §3.1: 554 (and 521 of RFC 7504) refuse every conversation, 4xx this one.
  if (greeting.code >= 400) line.conclude(line.trouble() ?? rejected('greeting', greeting));
  else if (greeting.code !== 220) line.conclude(unexpected('greeting', greeting));
  return line.trouble() === undefined;
}

/** A server that waits for TLS is as silent as a dead one. Before giving up, it gets what it may be waiting for. */
async function explainNoGreeting({ line, learned, patience, transcript, call }: Talk): Promise<void> {
  const trouble = line.trouble();
  if (trouble === undefined) return;
  line.conclude(namedByGreeting(trouble, line.seen()));
  const isSilent = trouble.kind === 'timeout' && line.seen().length === 0;
  if (!isSilent || call.security === 'implicit-tls') return;
  transcript.note('no greeting came; perhaps the server waits for TLS');
  line.conclude(undefined);
  const tls = await line.secure(patience.tls);
  if (tls === undefined) return line.conclude(afterTls(trouble, line.seen()));
  learned.tls = tls;
  const greeting = await line.reply('greeting', patience.reply);
  if (greeting !== undefined) learned.greeting = greeting;
  line.conclude(plainOnTls);
}

/** A greeting that comes now was too late all the same. */
const afterTls = (silence: Trouble, seen: Uint8Array): Trouble =>
  recognize(seen) === 'smtp' || seen.length === 0 ? silence : namedByGreeting(silence, seen);

/** RFC 5321 §3.2: HELO where EHLO is refused for good. */
async function introduced(talk: Talk, as: 'ehlo' | 'ehloInTls'): Promise<boolean> {
  const { call, line, learned } = talk;
  const extended = await command(talk, 'ehlo', `EHLO ${call.ehlo}`);
  const isRefused = extended !== undefined && extended.code >= 500;
  const reply = isRefused ? await command(talk, 'ehlo', `HELO ${call.ehlo}`) : extended;
  if (reply === undefined || line.trouble() !== undefined) return false;
  if (reply.code !== 250) {
    line.conclude(unwelcome(reply, learned.greeting));
    return false;
  }
  learned[as] = parseEhlo(isRefused ? 'HELO' : 'EHLO', reply);
  return true;
}

function unwelcome(reply: Reply, greeting: Reply | undefined): Trouble {
  if (reply.code < 400) return unexpected('ehlo', reply);
  const isFtp = greeting !== undefined && greetsAsFtp(greeting);
  return isFtp
    ? { kind: 'not-smtp', during: 'ehlo', said: 'speaks FTP', seen: 'ftp' }
    : rejected('ehlo', reply);
}
