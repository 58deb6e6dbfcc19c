/** The addresses of a host, and the aliases on the way to them. */
import { type Fact, Unobserved } from '../core/fact.ts';
import type { DomainName } from '../net/dns/name.ts';
import type { RR } from '../net/dns/resolver.ts';

export interface HostAddresses {
  readonly addresses: readonly (RR<'A'> | RR<'AAAA'>)[];
  /** The CNAMEs that were followed, the host itself first; none where the name owns its addresses. */
  readonly via: readonly DomainName[];
  /** Whether the host, or the end of its aliases, exists at all. */
  readonly exists: boolean;
}

/** Unobserved where no address was seen and one of the two look-ups had no answer. */
export const hostAddresses: Fact<'host', HostAddresses> = {
  name: 'host-addresses',
  on: 'host',
  async gather({ name }, world) {
    const [v4, v6] = await Promise.all([world.dns({ name, type: 'A' }), world.dns({ name, type: 'AAAA' })]);
    const addresses = [
      ...(v4.kind === 'found' ? v4.records : []),
      ...(v6.kind === 'found' ? v6.records : []),
    ];
    const failed = [v4, v6].find((answer) => answer.kind === 'failed');
    if (addresses.length === 0 && failed?.kind === 'failed') {
      throw new Unobserved(`addresses of ${name}: ${failed.detail}`);
    }
    const via = [v4, v6].flatMap((answer) => (answer.kind === 'failed' ? [] : (answer.via ?? [])));
    return { addresses, via: [...new Set(via)], exists: v4.kind !== 'nxdomain' && v6.kind !== 'nxdomain' };
  },
};
