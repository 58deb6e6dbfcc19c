/** The ARC chain of a message, validated. */
import { type Fact, Unobserved } from '../core/fact.ts';
import { type Chain, validate } from '../mail/arc/index.ts';
import { messageHeader, unreadInWords } from './message-header.ts';
import { octetsOfMessage } from './messages-given.ts';

/** Why nothing is known, where that is so: a sentence. */
export type MessageChain = Chain | { readonly unread: string };

/** Judged as of when the message was received. Unobserved where a key could not be asked for. */
export const messageChain: Fact<'message', MessageChain> = {
  name: 'message-chain',
  on: 'message',
  async gather(message, world) {
    const header = await world.fact(messageHeader, message);
    const unread = unreadInWords(header);
    if (unread !== undefined) return { unread };
    if (!header.fields.some(({ name }) => name.startsWith('arc-'))) return { result: 'none', sets: 0 };
    const bytes = octetsOfMessage(message, world);
    const chain = await validate(bytes, {
      dns: world.dns,
      now: new Date(header.receivedAt ?? header.now),
    });
    if (chain.result === 'temperror')
      throw new Unobserved(`the ARC key of ${chain.domain ?? 'a forwarder'}: no answer`);
    return chain;
  },
};
