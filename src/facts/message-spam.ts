/** What SpamAssassin thinks of a message, where the settings name a server of it. */
import { type Fact, Unobserved } from '../core/fact.ts';
import { endpointOf } from '../core/subject.ts';
import { named } from '../mail/message/index.ts';
import type { SpamVerdict } from '../net/spamd/spamd.ts';
import { messageAuthor } from './message-author.ts';
import { inWords } from './message-excess.ts';
import { type MessageHeader, messageHeader, unreadInWords } from './message-header.ts';
import { octetsOfMessage } from './messages-given.ts';

export type MessageSpam =
  /** Why it was not asked. */
  { readonly unknown: string } | (SpamVerdict & { readonly unknown?: never });

/** spamc passes larger messages by unless it is told otherwise, and so do most servers. */
const mostOctets = 512_000;

/** Unobserved where spamd does not answer. */
export const messageSpam: Fact<'message', MessageSpam> = {
  name: 'message-spam',
  on: 'message',
  async gather(message, world) {
    const header = await world.fact(messageHeader, message);
    const unread = unreadInWords(header);
    if (unread !== undefined) return { unknown: unread };
    if (world.spamd === undefined) return { unknown: 'the setting "spamd" names no server' };
    const bytes = octetsOfMessage(message, world);
    if (bytes.length > mostOctets)
      return {
        unknown: `it has ${inWords(bytes.length)}, and SpamAssassin is asked up to ${inWords(mostOctets)}`,
      };
    const { domain = 'example.com' } = await world.fact(messageAuthor, message);
    const answer = await world.spamd(asSubmitted(bytes, header, { domain, now: world.now }));
    const { spamd } = world.settings;
    const server = spamd === undefined ? 'spamd' : `spamd at ${endpointOf(spamd)}`;
    if (answer.kind === 'failed') throw new Unobserved(`${server}: ${answer.detail}`);
    const { score, threshold, rules } = answer;
    return { score, threshold, rules };
  },
};

/** With what the sender's own server adds to a message that has not been sent yet (RFC 6409 §8.2, §8.3). */
function asSubmitted(
  bytes: Uint8Array,
  header: MessageHeader,
  { domain, now }: { readonly domain: string; readonly now: Date },
): Uint8Array {
  if (header.isSent) return bytes;
  const lacks = (name: string): boolean => named(header, name).length === 0;
  const end = header.lines.ends.crlf > 0 ? '\r\n' : '\n';
  const added = [
    ...(lacks('date') ? [`Date: ${now.toUTCString().replace('GMT', '+0000')}${end}`] : []),
    ...(lacks('message-id') ? [`Message-ID: <${now.getTime()}.1@${domain}>${end}`] : []),
  ];
  const head = new TextEncoder().encode(added.join(''));
  const whole = new Uint8Array(head.length + bytes.length);
  whole.set(head);
  whole.set(bytes, head.length);
  return whole;
}
