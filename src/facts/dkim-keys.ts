/** All the keys of a domain that are known: what no look at a single selector can tell. */
import type { Fact } from '../core/fact.ts';
import { type DkimKey, dkimKey } from './dkim.ts';
import { selectors } from './selectors.ts';
import { whereUnobserved } from './unobserved.ts';

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
      const dkim = world.fact(dkimKey, { kind: 'selector', name, selector });
      return { selector, dkim: await dkim.catch(whereUnobserved(() => undefined)) };
    };
    return Promise.all([...declared, ...guessed].map(known));
  },
};
