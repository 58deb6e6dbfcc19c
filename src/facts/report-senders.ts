/** Who is behind an address in a report, under a name that people know. */
import type { World } from '../core/fact.ts';
import { registrableDomain } from '../mail/psl/index.ts';
import { parseAddress } from '../mail/spf/address.ts';
import { isWithin, parseName } from '../net/dns/name.ts';
import data from './data/senders.json' with { type: 'json' };
import { reverseOf } from './ptr.ts';

export interface Sender {
  /** A service's name, a domain, or a network. */
  readonly name: string;
  /** Whether it is a service that sends for others: then it may be somebody of the house who uses it. */
  readonly isService: boolean;
}

const services = (data.services as readonly { name: string; domains: readonly string[] }[]).map(
  ({ name, domains }) => ({ name, domains: domains.flatMap((text) => parseName(text) ?? []) }),
);

/** By what its messages are authenticated as, or what its host is called. */
export function senderNamed(domain: string): Sender | undefined {
  const name = parseName(domain);
  if (name === undefined || name === '') return undefined;
  const service = services.find(({ domains }) => domains.some((one) => isWithin(name, one)));
  return service === undefined
    ? { name: registrableDomain(name) ?? name, isService: false }
    : { name: service.name, isService: true };
}

/** By a PTR record that is confirmed: what any other says, nobody vouches for. Undefined where there is none. */
export async function senderAt(ip: string, world: World): Promise<Sender | undefined> {
  if (parseAddress(ip) === undefined) return undefined;
  const { names } = await reverseOf(ip, world);
  const host = names.find(({ state }) => state === 'confirmed');
  return host && senderNamed(host.name);
}

/** `192.0.2.0/24`, `2001:db8::/48`: hosts of one operator mostly stand side by side. */
export function networkOf(ip: string): string {
  const address = parseAddress(ip);
  if (address === undefined) return ip;
  const { family, octets } = address;
  if (family === 4) return `${octets.slice(0, 3).join('.')}.0/24`;
  const groups = [0, 2, 4].map((at) => (((octets[at] ?? 0) << 8) | (octets[at + 1] ?? 0)).toString(16));
  return `${groups.join(':')}::/48`;
}
