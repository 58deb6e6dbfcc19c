/** What the machines that send for a domain call themselves where they also receive: the name is mostly the same. */
import type { Fact } from '../core/fact.ts';
import { ehloOf } from './endings.ts';
import { exchangerConversations } from './exchanger.ts';
import { helo } from './helo.ts';

export interface Introduction {
  readonly ip: string;
  /** As the machine answers EHLO. */
  readonly name: string;
}

/** Of the addresses that the HELO name has among the senders, those that answer on port 25. */
export const heloGreetings: Fact<'domain', readonly Introduction[]> = {
  name: 'helo-greetings',
  on: 'domain',
  async gather(domain, world) {
    const sending = (await world.fact(helo, domain))?.sending ?? [];
    if (sending.length === 0) return [];
    const heard = await world.fact(exchangerConversations, domain);
    return heard.flatMap((one) => {
      const name = 'conversation' in one ? ehloOf(one.conversation)?.name : undefined;
      const { ip } = one.exchanger;
      return name === undefined || !sending.includes(ip) ? [] : [{ ip, name }];
    });
  },
};
