/** IP addresses as octets: read strictly, compared by network, written in the forms that SPF asks for. */

export interface Address {
  readonly family: 4 | 6;
  /** 4 or 16 of them. */
  readonly octets: readonly number[];
}

/** Reads an address as RFC 7208 §12 has it: no leading zeros in IPv4, no zone in IPv6, no white space. */
export function parseAddress(text: string): Address | undefined {
  if (text.length > 45) return undefined;
  const octets = text.includes(':') ? octets6(text) : octets4(text);
  return octets && { family: octets.length === 4 ? 4 : 6, octets };
}

function octets4(text: string): readonly number[] | undefined {
  const parts = text.split('.');
  const isRight =
    parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
  return isRight ? parts.map(Number) : undefined;
}

/** RFC 4291 §2.2: eight groups, one run of zeros left out, the last two groups perhaps in dotted form. */
function octets6(text: string): readonly number[] | undefined {
  const [left, right, ...more] = text.split('::').map((side) => (side === '' ? [] : side.split(':')));
  if (left === undefined || more.length > 0) return undefined;
  const head = octetsOfGroups(left, right === undefined);
  const tail = octetsOfGroups(right ?? [], true);
  if (head === undefined || tail === undefined) return undefined;
  const missing = 16 - head.length - tail.length;
  if (right === undefined ? missing !== 0 : missing < 2) return undefined;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

function octetsOfGroups(groups: readonly string[], mayEndDotted: boolean): readonly number[] | undefined {
  const octets: number[] = [];
  for (const [i, group] of groups.entries()) {
    const dotted =
      mayEndDotted && i === groups.length - 1 && group.includes('.') ? octets4(group) : undefined;
    if (dotted !== undefined) octets.push(...dotted);
    else if (/^[0-9a-f]{1,4}$/i.test(group))
      octets.push(Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255);
    else return undefined;
  }
  return octets;
}

/** RFC 7208 §5: an IPv4-mapped IPv6 address is the IPv4 address. */
export function unmapped(address: Address): Address {
  const { family, octets } = address;
  const isMapped = family === 6 && octets.slice(0, 12).every((octet, i) => octet === (i < 10 ? 0 : 255));
  return isMapped ? { family: 4, octets: octets.slice(12) } : address;
}

/** Whether the first `prefix` bits of two addresses of one family are the same; never across families. */
export function isInNetwork(address: Address, network: Address, prefix: number): boolean {
  if (address.family !== network.family) return false;
  return address.octets.every((octet, i) => {
    const bits = Math.min(Math.max(prefix - 8 * i, 0), 8);
    return octet >> (8 - bits) === (network.octets[i] ?? 0) >> (8 - bits);
  });
}

/** The form that people read: dotted, or by RFC 5952. */
export function readable({ family, octets }: Address): string {
  if (family === 4) return octets.join('.');
  const groups = Array.from({ length: 8 }, (_, i) =>
    (((octets[2 * i] ?? 0) << 8) | (octets[2 * i + 1] ?? 0)).toString(16),
  );
  // RFC 5952 §4.2: the longest run of zero groups, the first of equal ones, never a single group
  const runs = [...groups.join(':').matchAll(/(?<![^:])0(?::0(?![^:]))+/g)];
  const longest = runs.reduce((best, [run]) => (run.length > best.length ? run : best), '');
  if (longest === '') return groups.join(':');
  const at = runs.find(([run]) => run === longest)?.index ?? 0;
  const whole = groups.join(':');
  return `${whole.slice(0, at).replace(/:$/, '')}::${whole.slice(at + longest.length).replace(/^:/, '')}`;
}

/** RFC 7208 §7.3, `%{i}`: dotted octets, or 32 dotted nibbles. */
export const dotted = ({ family, octets }: Address): string =>
  family === 4
    ? octets.join('.')
    : octets.map((octet) => `${(octet >> 4).toString(16)}.${(octet & 15).toString(16)}`).join('.');

/** The name that PTR records of the address stand at. */
export const reverseName = (address: Address): string =>
  `${dotted(address).split('.').reverse().join('.')}.${address.family === 4 ? 'in-addr' : 'ip6'}.arpa`;

/** `1.2.0.192.in-addr.arpa` for `192.0.2.1`; undefined for what is no address. */
export function reverseNameOf(text: string): string | undefined {
  const address = parseAddress(text);
  return address && reverseName(unmapped(address));
}
