/** For which of the domains of a run a message speaks: all of its messages go with all of its domains. */
import type { World } from '../core/fact.ts';
import type { SubjectOf } from '../core/subject.ts';
import { isWithin } from '../net/dns/name.ts';
import { messageAuthor } from './message-author.ts';
import { isMailboxProvider } from './message-names.ts';
import { whereUnobserved } from './unobserved.ts';

/**
 * Whether From names the domain or one below it. Where it names none, or one that anybody may have an address under, only
 * the one domain of the run can be meant.
 */
export async function speaksFor(
  message: SubjectOf<'message'>,
  { name }: SubjectOf<'domain'>,
  world: World,
): Promise<boolean> {
  const author = await world.fact(messageAuthor, message).catch(whereUnobserved(() => undefined));
  if (author === undefined) return false;
  const { domain } = author;
  const isAnybodys = domain === undefined || (domain !== name && isMailboxProvider(domain));
  return isAnybodys ? world.settings.domains.length === 1 : isWithin(domain, name);
}
