/** What an exchanger that lets itself be spoken to says of itself. */
import { type Fact, Unobserved } from '../core/fact.ts';
import type { Conversation, Ehlo, Reply } from '../net/smtp/conversation.ts';
import { ehloOf, troubleOf } from './endings.ts';
import { exchangerConversation } from './exchanger.ts';
import { saidIn } from './said.ts';

export interface Introduced {
  readonly conversation: Conversation;
  readonly ehlo: Ehlo;
}

/** Said by checks that skip what is not introduced. */
export const notIntroduced = 'no conversation came about (exchanger/unreachable, exchanger/greeting)';

/** Undefined where no conversation came about; unobserved where it was only put off. */
export const introduced: Fact<'exchanger', Introduced | undefined> = {
  name: 'exchanger-ehlo',
  on: 'exchanger',
  async gather(exchanger, world) {
    const conversation = await world.fact(exchangerConversation, exchanger);
    const ehlo = ehloOf(conversation);
    if (ehlo !== undefined) return { conversation, ehlo };
    const reply = deferralIn(conversation);
    if (reply !== undefined)
      throw new Unobserved(`${exchanger.host} (${exchanger.ip}) is busy or greylists: ${saidIn(reply)}`);
    return undefined;
  },
};

/** RFC 5321 §4.2.1: 4yz asks to come again; a second try has been made already. */
export function deferralIn(conversation: Conversation): Reply | undefined {
  const reply = troubleOf(conversation)?.reply;
  return reply !== undefined && reply.code >= 400 && reply.code < 500 ? reply : undefined;
}
