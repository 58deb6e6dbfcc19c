/** The DMARC record that applies to mail from a domain, wherever it stands (RFC 9989 §4.10). */
import { type Fact, Unobserved } from '../core/fact.ts';
import { type Discovery, discover } from '../mail/dmarc/index.ts';

export type Dmarc = Exclude<Discovery, { kind: 'failed' }>;

/** Unobserved where a name on the way did not answer, and the record that applies hangs on it. */
export const dmarc: Fact<'domain', Dmarc> = {
  name: 'dmarc',
  on: 'domain',
  async gather({ name }, world) {
    const discovery = await discover(name, { dns: world.dns });
    if (discovery.kind === 'failed') throw new Unobserved(`DMARC record of ${name}: ${discovery.detail}`);
    return discovery;
  },
};
