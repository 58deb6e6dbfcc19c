/** The single addresses that stand for a declared network: all of a small one, the first of a large one. */
import { addressAt, parseNetwork, rangeOf } from '../mail/spf/index.ts';
import { specialRange } from './address-range.ts';

export interface SendingAddresses {
  readonly addresses: readonly string[];
  /** `single`: an address was declared. `whole`: each address of a network is here. `part`: the first ones are. */
  readonly extent: 'single' | 'whole' | 'part';
  /** The special range that the network is in, such as a private one, in words. */
  readonly range?: string;
}

/** Each costs a handful of questions. */
const mostAddresses = 16;

/** None for what is no network. */
export function sendingAddresses(network: string): SendingAddresses {
  const parsed = parseNetwork(network);
  const range = parsed === undefined ? undefined : rangeOf(parsed);
  if (parsed === undefined || range === undefined) return { addresses: [], extent: 'whole' };
  const { family, first, last } = range;
  const size = last - first + 1n;
  const count = size < BigInt(mostAddresses) ? Number(size) : mostAddresses;
  const addresses = Array.from({ length: count }, (_, i) => addressAt(family, first + BigInt(i)));
  const special = specialRange(addresses[0] ?? '');
  return {
    addresses,
    extent: size === 1n ? 'single' : size > BigInt(mostAddresses) ? 'part' : 'whole',
    ...(special === undefined ? {} : { range: special }),
  };
}
