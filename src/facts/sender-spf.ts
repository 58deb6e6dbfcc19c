/** What receivers make of a declared network by SPF: of MAIL FROM, and of the name in HELO. */
import { type Fact, Unobserved, type World } from '../core/fact.ts';
import type { SubjectOf } from '../core/subject.ts';
import {
  type Evaluation,
  evaluate,
  expand,
  type Network,
  parseNetwork,
  representatives,
} from '../mail/spf/index.ts';
import { envelopeDomains } from './mail-from.ts';
import { type Spf, spf } from './spf.ts';

/** The result for one address of the network. */
export interface SenderResult extends Pick<Evaluation, 'result' | 'mechanism' | 'domain' | 'reason'> {
  readonly address: string;
}

export interface SenderSpf {
  readonly network: Network;
  readonly spf: Spf;
  /** One for each address at which the verdict may change. */
  readonly results: readonly SenderResult[];
  /** Whether other addresses of the network may fare otherwise. */
  readonly isSample: boolean;
}

/** For `postmaster@` each declared envelope domain as MAIL FROM; the domain itself where none is declared. */
export const senderSpf: Fact<'sender', readonly SenderSpf[]> = {
  name: 'senderSpf',
  on: 'sender',
  async gather({ name, network }, world) {
    const { helo = name } = world.declared(name);
    return Promise.all(
      envelopeDomains(name, world).map((domain) =>
        resultsFor({ name: domain, network }, { helo, mailFrom: `postmaster@${domain}` }, world),
      ),
    );
  },
};

export interface HeloSpf extends SenderSpf {
  readonly helo: string;
}

/** For the null reverse path, as in bounces, where only HELO names somebody; undefined where no name is declared. */
export const senderHeloSpf: Fact<'sender', HeloSpf | undefined> = {
  name: 'senderHeloSpf',
  on: 'sender',
  async gather(subject, world) {
    const { helo } = world.declared(subject.name);
    return helo === undefined
      ? undefined
      : { ...(await resultsFor(subject, { helo, mailFrom: '' }, world)), helo };
  },
};

type Identity = { readonly helo: string; readonly mailFrom: string };

async function resultsFor(
  { name, network: text }: Omit<SubjectOf<'sender'>, 'kind'>,
  identity: Identity,
  world: World,
): Promise<SenderSpf> {
  const published = await world.fact(spf, { kind: 'domain', name: name });
  const network = parseNetwork(text);
  if (network === undefined) throw new Unobserved(`${text} is no network`);
  const isOfDomain = identity.mailFrom !== '';
  const tree = isOfDomain ? published.tree : await expand({ domain: identity.helo }, world);
  const { addresses, isSample } = representatives(network, tree);
  const results = await Promise.all(addresses.map((ip) => resultFor(ip, identity, world)));
  return { network, spf: published, results, isSample };
}

async function resultFor(ip: string, identity: Identity, { dns }: World): Promise<SenderResult> {
  const { result, mechanism, domain, reason } = await evaluate({ ip, ...identity }, { dns });
  if (result === 'temperror') throw new Unobserved(`SPF for ${ip}: ${reason}`);
  return { address: ip, result, domain, reason, ...(mechanism === undefined ? {} : { mechanism }) };
}
