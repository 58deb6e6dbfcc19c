/** The SPF record of the name that the senders give in HELO (RFC 7208 §2.3). */
import { type Fact, Unobserved } from '../core/fact.ts';
import { expand, type SpfTree } from '../mail/spf/index.ts';

/** Undefined where no name is declared, or the domain itself, of which `spf` tells all. */
export const spfHelo: Fact<'domain', SpfTree | undefined> = {
  name: 'spfHelo',
  on: 'domain',
  async gather({ name }, world) {
    const helo = world.declared(name).helo?.toLowerCase().replace(/\.$/, '');
    if (helo === undefined || helo === name) return undefined;
    const tree = await expand({ domain: helo }, world);
    if (tree.state === 'unanswered') throw new Unobserved(tree.detail ?? `SPF record of ${helo}`);
    return tree;
  },
};
