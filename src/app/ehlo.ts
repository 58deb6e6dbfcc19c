/** The name by which this machine introduces itself to mail servers. */
import { hostname, networkInterfaces } from 'node:os';
import { isHostname, labelsOf, parseName } from '../net/dns/name.ts';

/** Its full name where it has one; else, as RFC 5321 §4.1.3 has it, an address of its own. */
export function ehloName(): string {
  const name = parseName(hostname());
  if (name !== undefined && isHostname(name) && labelsOf(name).length > 1) return name;
  const addresses = Object.values(networkInterfaces()).flatMap((one) => one ?? []);
  const own = addresses.find(({ family, internal }) => family === 'IPv4' && !internal);
  return `[${own?.address ?? '127.0.0.1'}]`;
}
