/** The record that would let one more network send, and how to say so. */
import { contains, formatNetwork, type Network, type SpfRecord, type Term } from '../mail/spf/index.ts';

export interface Admission {
  /** The term to add. */
  readonly added: string;
  /** The term to put it before; none where it belongs at the end. */
  readonly before?: string;
  /** The whole record, without terms that the new one covers. */
  readonly record: string;
}

/** Puts the network before everything that could turn it away; `first` also before what could fail on the way. */
export function admitting({ terms }: SpfRecord, network: Network, { first = false } = {}): Admission {
  const kept = terms.filter((term) => !isCovered(term, network));
  const at = first ? 0 : kept.findIndex(turnsAway);
  const end = at === -1 ? kept.length : at;
  const added = `${network.address.includes(':') ? 'ip6' : 'ip4'}:${formatNetwork(network)}`;
  const texts = kept.map(({ text }) => text);
  const before = texts[end];
  return {
    added,
    ...(before === undefined ? {} : { before }),
    record: ['v=spf1', ...texts.slice(0, end), added, ...texts.slice(end)].join(' '),
  };
}

const turnsAway = (term: Term): boolean =>
  term.kind === 'modifier' || term.qualifier !== '+' || term.mechanism.name === 'all';

function isCovered(term: Term, network: Network): boolean {
  if (term.kind !== 'directive' || term.qualifier !== '+') return false;
  const { mechanism } = term;
  return (mechanism.name === 'ip4' || mechanism.name === 'ip6') && contains(network, mechanism);
}

/** What is to be pasted must not be cut; a record of more characters is told by its change. */
export const longestPasted = 600;

/** `publish "v=spf1 …"`, or what to change where the record is too long to be read. */
export function publishing({ added, before, record }: Admission): string {
  if (record.length <= longestPasted) return `publish "${record}"`;
  return `add "${added}" to the SPF record${before === undefined ? '' : `, before "${before.slice(0, 80)}"`}`;
}
