/** What DMARC asks for in mail of a mailbox provider's domain, where a message names one in From that is not inspected. */
import type { Fact } from '../core/fact.ts';
import type { Policy } from '../mail/dmarc/index.ts';
import { dmarc } from './dmarc.ts';
import { messageAuthor } from './message-author.ts';
import { isMailboxProvider } from './message-names.ts';

/** Undefined where there is no such domain, or no record. Unobserved where DMARC did not answer. */
export const authorPolicy: Fact<'message', Policy | undefined> = {
  name: 'author-policy',
  on: 'message',
  async gather(message, world) {
    const { domain, isOwn } = await world.fact(messageAuthor, message);
    if (domain === undefined || isOwn || !isMailboxProvider(domain)) return undefined;
    const found = await world.fact(dmarc, { kind: 'domain', name: domain });
    return found.kind === 'found' ? found.policy : undefined;
  },
};
