/** What the settings say about a domain, as a fact, so that a check can need it. */
import type { Declared } from '../core/declared.ts';
import type { Fact } from '../core/fact.ts';

export const declared: Fact<'domain', Declared> = {
  name: 'declared',
  on: 'domain',
  gather: async ({ name }, world) => world.declared(name),
};
