/** All the keys of a domain that are known: what no look at a single selector can tell. */
import { type Fact, Unobserved } from '../core/fact.ts';
import { type DkimKey, dkimKey } from './dkim.ts';
import { selectors } from './selectors.ts';

export interface KnownKey {
  readonly selector: string;
  /** Undefined where the DNS gave no answer. */
  readonly dkim: DkimKey | undefined;
}

export const dkimKeys: Fact<'domain', readonly KnownKey[]> = {
  name: 'dkimKeys',
  on: 'domain',
  async gather({ name }, world) {
    const { declared, guessed } = await world.fact(selectors, { kind: 'domain', name });
    const known = async (selector: string): Promise<KnownKey> => {
      try {
        return { selector, dkim: await world.fact(dkimKey, { kind: 'selector', name, selector }) };
      } catch (error) {
        if (error instanceof Unobserved) return { selector, dkim: undefined };
        throw error;
      }
    };
    return Promise.all([...declared, ...guessed].map(known));
  },
};
