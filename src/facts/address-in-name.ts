/** Whether a host name spells the address that it stands for, as names made by a rule do. */
import { familyOf } from './address-range.ts';

/** In either order, as decimal numbers with or without leading zeros, as hexadecimal octets, or as groups of IPv6. */
export function addressIn(name: string, address: string): boolean {
  return familyOf(address) === 6 ? groupsIn(name, address) : octetsIn(name, address.split('.').map(Number));
}

function octetsIn(name: string, octets: readonly number[]): boolean {
  const numbers = name.match(/\d+/g)?.map(Number) ?? [];
  const [a, b, c, d] = octets;
  // Three octets and the last of them are enough: networks often leave the first to the domain.
  const spellings = [octets, octets.toReversed(), [b, c, d], [d, c, b], [c, d, a, b]];
  if (spellings.some((spelling) => isRunOf(spelling, numbers))) return true;
  const padded = octets.map((octet) => String(octet).padStart(3, '0'));
  const hex = octets.map((octet) => octet.toString(16).padStart(2, '0'));
  return [padded, hex].some(
    (digits) => name.includes(digits.join('')) || name.includes(digits.toReversed().join('')),
  );
}

const isRunOf = (part: readonly (number | undefined)[], whole: readonly number[]): boolean =>
  whole.some((_, start) => part.every((number, i) => whole[start + i] === number));

/** The last 64 bits of an address are its own; four of their groups, or the digits of all, spell it. */
function groupsIn(name: string, address: string): boolean {
  const groups = groupsOf(address);
  const digits = groups.map((group) => group.padStart(4, '0')).join('');
  const dense = name.replace(/[^0-9a-f]/g, '');
  const isRun = (run: string): boolean => run.length > 8 && name.includes(run);
  return (
    dense.includes(digits) ||
    dense.includes([...digits].toReversed().join('')) ||
    ['-', '.', '_'].some((gap) => isRun(groups.slice(-4).join(gap)) || isRun(address.replaceAll(':', gap)))
  );
}

function groupsOf(address: string): readonly string[] {
  const [left = '', right] = address.split('::');
  const split = (side: string): readonly string[] => (side === '' ? [] : side.split(':'));
  const head = split(left);
  const tail = split(right ?? '');
  const zeros = right === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...new Array<string>(Math.max(0, zeros)).fill('0'), ...tail];
}
