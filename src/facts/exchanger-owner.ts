/** Whether a mail exchanger belongs to a domain of the run, so that its owner can change it. */
import type { Fact } from '../core/fact.ts';
import { registrableDomain } from '../mail/psl/index.ts';
import type { DomainName } from '../net/dns/name.ts';

export const isOwn: Fact<'exchanger', boolean> = {
  name: 'exchanger-owner',
  on: 'exchanger',
  gather: async ({ host }, { settings }) => isOf(host, settings.domains),
};

/** Whether a host is registered under the same name as one of the domains. */
export function isOf(host: string, domains: readonly DomainName[]): boolean {
  const names = registered.get(domains) ?? new Set(domains.map(registeredName));
  registered.set(domains, names);
  return names.has(registeredName(host));
}

/** A run has one list of domains, and maybe a thousand in it. */
const registered = new WeakMap<readonly DomainName[], ReadonlySet<string>>();

const registeredName = (name: string): string => registrableDomain(name) ?? name;
