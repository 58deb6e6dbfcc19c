/** The domains of the envelope sender, to which bounces go and about which receivers ask SPF. */
import { type Fact, Unobserved, type World } from '../core/fact.ts';
import {
  type Evaluation,
  evaluate,
  expand,
  type Network,
  parseNetwork,
  representatives,
  type SpfTree,
} from '../mail/spf/index.ts';
import { type DomainName, parseName } from '../net/dns/name.ts';
import { isInner } from './address-range.ts';
import { existence } from './existence.ts';
import { type MailExchangers, mx } from './mx.ts';

export interface MailFrom {
  readonly name: DomainName;
  readonly exists: boolean;
  readonly mx: MailExchangers;
}

/** Of the declared ones those that are not the domain itself, each once. */
const othersOf = (name: DomainName, world: World): readonly DomainName[] =>
  [...new Set(world.declared(name).mailFrom?.flatMap((text) => parseName(text) ?? []))]
    .filter((other) => other !== name)
    .slice(0, mostDomains);

const mostDomains = 20;

export const mailFrom: Fact<'domain', readonly MailFrom[]> = {
  name: 'mail-from',
  on: 'domain',
  gather: ({ name }, world) =>
    Promise.all(
      othersOf(name, world).map(async (other) => {
        const domain = { kind: 'domain', name: other } as const;
        const { exists } = await world.fact(existence, domain);
        return { name: other, exists, mx: await world.fact(mx, domain) };
      }),
    ),
};

export interface MailFromSpf extends Pick<Evaluation, 'result' | 'reason'> {
  readonly name: DomainName;
  readonly address: string;
}

/** SPF for each of the domains from each declared network that receivers see: at every address at which it may change. */
export const mailFromSpf: Fact<'domain', readonly MailFromSpf[]> = {
  name: 'mail-from-spf',
  on: 'domain',
  async gather({ name }, world) {
    const { helo = name, sendingNetworks } = world.declared(name);
    const networks = sendingNetworks.flatMap((text) => parseNetwork(text) ?? []).filter(isSeen);
    const each = othersOf(name, world).map(async (other) => {
      const tree = await expand({ domain: other }, world);
      return Promise.all(
        addressesOf(networks, tree).map((ip) => resultFor({ name: other, ip, helo }, world)),
      );
    });
    return (await Promise.all(each)).flat();
  },
};

const isSeen = ({ address }: Network): boolean => !isInner(address);

const addressesOf = (networks: readonly Network[], tree: SpfTree): readonly string[] =>
  networks.flatMap((network) => representatives(network, tree).addresses).slice(0, mostAddresses);

/** One domain's record is asked about that many addresses at most. */
const mostAddresses = 64;

interface Sending {
  readonly name: DomainName;
  readonly ip: string;
  readonly helo: string;
}

async function resultFor({ name, ip, helo }: Sending, { dns }: World): Promise<MailFromSpf> {
  const { result, reason } = await evaluate({ ip, helo, mailFrom: `postmaster@${name}` }, { dns });
  if (result === 'temperror') throw new Unobserved(`SPF of ${name} for ${ip}: ${reason}`);
  return { name, address: ip, result, reason };
}
