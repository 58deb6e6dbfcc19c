/** The name that the senders of a domain give in HELO or EHLO, and how it agrees with their addresses. */
import { type Fact, Unobserved, type World } from '../core/fact.ts';
import { contains, parseNetwork } from '../mail/spf/index.ts';
import { type DomainName, parseName } from '../net/dns/name.ts';
import { hostAddresses } from './host.ts';
import { type Reverse, reverseOf } from './ptr.ts';
import { type TargetProblem, targetProblem } from './target.ts';

export interface Helo {
  readonly name: DomainName;
  /** What it is where no host of the public DNS can have it; then nothing was asked. */
  readonly problem?: TargetProblem;
  readonly exists: boolean;
  readonly addresses: readonly string[];
  /** Those of them that are declared as senders. */
  readonly sending: readonly string[];
}

/** Undefined where no name is declared. */
export const helo: Fact<'domain', Helo | undefined> = {
  name: 'helo',
  on: 'domain',
  async gather(domain, world) {
    const { helo, sendingNetworks } = world.declared(domain.name);
    const name = helo === undefined ? undefined : parseName(helo);
    if (name === undefined) return undefined;
    const problem = targetProblem(name);
    if (problem !== undefined) return { name, problem, exists: false, addresses: [], sending: [] };
    const { exists, addresses: records } = await world.fact(hostAddresses, { kind: 'host', name });
    const addresses = [...new Set(records.map(({ data }) => data))].sort();
    const sending = addresses.filter((address) => sendingNetworks.some((network) => has(network, address)));
    return { name, exists, addresses, sending };
  },
};

function has(network: string, address: string): boolean {
  const [outer, inner] = [parseNetwork(network), parseNetwork(address)];
  return outer !== undefined && inner !== undefined && contains(outer, inner);
}

/** Why a check of the name's addresses does not apply. */
export function withoutHost({ helo }: { readonly helo: Helo | undefined }): string | undefined {
  if (helo === undefined) return 'no HELO name is declared';
  if (helo.problem !== undefined) return 'the HELO name is none of a public host (helo/name)';
  return helo.addresses.length === 0 ? 'the HELO name has no address (helo/unresolvable)' : undefined;
}

/** More addresses than one server sends from. */
const mostAddresses = 8;

/** The reverse DNS of the addresses that the name has among the senders. */
export const heloReverse: Fact<'domain', readonly Reverse[]> = {
  name: 'helo-reverse',
  on: 'domain',
  async gather(domain, world) {
    const found = await world.fact(helo, domain);
    return Promise.all((found?.sending ?? []).slice(0, mostAddresses).map((ip) => answered(ip, world)));
  },
};

async function answered(address: string, world: World): Promise<Reverse> {
  const reverse = await reverseOf(address, world);
  if (reverse.unobserved !== undefined) throw new Unobserved(reverse.unobserved);
  return reverse;
}
