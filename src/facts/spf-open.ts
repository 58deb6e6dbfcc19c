/** Whether SPF passes for addresses that nobody can have. */
import { type Fact, Unobserved } from '../core/fact.ts';
import { evaluate, type Step } from '../mail/spf/index.ts';

/** One in the block reserved for a future that never came (RFC 1112 §4), one in the discard prefix (RFC 6666 §4). */
export const nobodysAddresses = ['240.0.0.1', '100::1'] as const;

export interface OpenDoor {
  readonly address: string;
  /** The term that matches, and the domain in whose record it stands. */
  readonly term: string;
  readonly domain: string;
  /** The term of the domain's own record that leads there; the same where it matches itself. */
  readonly through: string;
}

export const spfOpenDoors: Fact<'domain', readonly OpenDoor[]> = {
  name: 'spfOpenDoors',
  on: 'domain',
  async gather({ name }, { dns }) {
    const tried = nobodysAddresses.map(async (ip): Promise<readonly OpenDoor[]> => {
      const found = await evaluate({ ip, helo: name, mailFrom: `postmaster@${name}` }, { dns });
      if (found.result === 'temperror') throw new Unobserved(`SPF for ${ip}: ${found.reason}`);
      if (found.result !== 'pass') return [];
      return [{ address: ip, ...wayOf(found.trace, name) }];
    });
    return (await Promise.all(tried)).flat();
  },
};

/** The steps within an include stand before it, the deciding one last; those behind a redirect after it. */
function wayOf(trace: readonly Step[], own: string): Omit<OpenDoor, 'address'> {
  const through = trace.findLast(({ domain, outcome }) => domain === own && outcome === 'match');
  const decided = trace.findLast(({ term }) => !/^\+?include:/i.test(term)) ?? through;
  return { term: decided?.term ?? '', domain: decided?.domain ?? own, through: through?.term ?? '' };
}
