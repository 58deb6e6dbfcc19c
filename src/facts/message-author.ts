/** Whom a message is of: the domain of its From field, and what the settings say of that domain. */
import type { Profile } from '../core/declared.ts';
import type { Fact, World } from '../core/fact.ts';
import { authorDomain } from '../mail/dmarc/index.ts';
import type { DomainName } from '../net/dns/name.ts';
import { declaredEnvelopes } from './mail-from.ts';
import { filledIn, messageHeader } from './message-header.ts';
import { nearestOf } from './owner.ts';

export interface MessageAuthor {
  /** Undefined where From names none, or several, or is filled in later. */
  readonly domain?: DomainName;
  /** Whether the domain is one of the run, or below one. */
  readonly isOwn: boolean;
  /** Of the domain of the run that it belongs to; where it belongs to none, the most demanding profile of the run. */
  readonly profile: Profile;
  /** The envelope domains that the settings declare for that domain. */
  readonly mailFrom: readonly DomainName[];
}

export const messageAuthor: Fact<'message', MessageAuthor> = {
  name: 'message-author',
  on: 'message',
  async gather(message, world) {
    const [from, ...others] = filledIn(await world.fact(messageHeader, message), 'from');
    const domain = from === undefined || others.length > 0 ? undefined : authorDomain(from.value);
    const own = domain === undefined ? undefined : nearestOf(domain, world.settings.domains);
    return {
      ...(domain === undefined ? {} : { domain }),
      isOwn: own !== undefined,
      profile: own === undefined ? mostDemanding(world) : world.declared(own).profile,
      mailFrom: own === undefined ? [] : declaredEnvelopes(own, world),
    };
  },
};

function mostDemanding({ settings, declared }: World): Profile {
  const profiles = settings.domains.map((domain) => declared(domain).profile);
  return (['bulk-sender', 'sender'] as const).find((profile) => profiles.includes(profile)) ?? 'sender';
}
