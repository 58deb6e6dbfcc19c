/** The record that would let one more network send. */
import { formatNetwork, type Network, type SpfRecord, type Term } from '../mail/spf/index.ts';

/** The record with the network before everything that could turn it away. */
export function admitting({ terms }: SpfRecord, network: Network): string {
  const at = terms.findIndex(turnsAway);
  const end = at === -1 ? terms.length : at;
  const own = `${network.address.includes(':') ? 'ip6' : 'ip4'}:${formatNetwork(network)}`;
  const texts = terms.map(({ text }) => text);
  return ['v=spf1', ...texts.slice(0, end), own, ...texts.slice(end)].join(' ');
}

const turnsAway = (term: Term): boolean =>
  term.kind === 'modifier' || term.qualifier !== '+' || term.mechanism.name === 'all';
