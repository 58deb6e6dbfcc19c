/** What a message takes on its way to a server that says what it can carry. */
import type { Carried } from './encoded.ts';
import type { Measured } from './measured.ts';

/** RFC 1870 §3: the octets after DATA, without doubled dots; encoded first what the server cannot carry as it is. */
export function octetsOnWire(
  { octets, parts }: Measured,
  { eightBitMime }: { readonly eightBitMime: boolean },
): number {
  const mustEncode = (carried: Carried): boolean =>
    carried === 'binary' || (carried === '8bit' && !eightBitMime);
  const added = parts.map((part) => (mustEncode(part.carried) ? part.encoded - part.octets : 0));
  return added.reduce((total, more) => total + Math.max(0, more), octets);
}
