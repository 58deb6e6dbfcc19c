/** Which addresses a domain's own settings let send: those of its SPF record, and those that are declared. */
import { type Fact, Unobserved } from '../core/fact.ts';
import type { Location } from '../core/finding.ts';
import { parseAddress } from '../mail/spf/address.ts';
import {
  evaluate,
  liveTermsOf,
  type Network,
  networksOf,
  parseNetwork,
  type SpfTree,
  unansweredIn,
} from '../mail/spf/index.ts';
import { spf } from './spf.ts';

export interface Authorisation {
  /** What lets an address send, as a term of the SPF record or a declared network; undefined for a stranger. */
  through(ip: string): string | undefined;
  /** Whether SPF has terms that only a question about a single address answers; then {@link ask}. */
  readonly isDynamic: boolean;
  /** What SPF says of one address; undefined where it got no answer. */
  ask(ip: string): Promise<boolean | undefined>;
  /** The record. */
  readonly at: Location;
}

/** @throws {@link Unobserved} where a part of the SPF record did not answer: anybody might be in it. */
export const authorisation: Fact<'reports', Authorisation> = {
  name: 'authorisation',
  on: 'reports',
  async gather({ name }, world) {
    const { tree, at } = await world.fact(spf, { kind: 'domain', name });
    const [unanswered] = unansweredIn(tree);
    if (unanswered !== undefined) throw new Unobserved(unanswered);
    const declared = world.declared(name).sendingNetworks.flatMap((text) => {
      const network = parseNetwork(text);
      return network === undefined ? [] : [{ network, term: text }];
    });
    return {
      at,
      through: indexOf([...ownTerms(tree), ...declared]),
      isDynamic: [...liveTermsOf(tree)].some(({ node }) => node.isIndeterminate || node.isCut),
      async ask(ip) {
        const { result } = await evaluate({ ip, helo: name, mailFrom: `postmaster@${name}` }, world);
        return result === 'temperror' ? undefined : result === 'pass';
      },
    };
  },
};

interface Admitted {
  readonly network: Network;
  readonly term: string;
}

/** Under the domain's own term that leads to each, which its owner knows. */
const ownTerms = (tree: SpfTree): readonly Admitted[] =>
  tree.terms.flatMap((node) =>
    networksOf({ ...tree, terms: [node] }).map(({ network }) => ({ network, term: node.term.text })),
  );

/** By the bits of their prefixes: reports name ten thousands of addresses, records thousands of networks. */
function indexOf(admitted: readonly Admitted[]): Authorisation['through'] {
  const terms = new Map<string, string>();
  const lengths = { 4: new Set<number>(), 6: new Set<number>() };
  for (const { network, term } of admitted) {
    const address = parseAddress(network.address);
    if (address === undefined) continue;
    const key = `${address.family} ${bitsOf(address.octets).slice(0, network.prefix)}`;
    if (!terms.has(key)) terms.set(key, term);
    lengths[address.family].add(network.prefix);
  }
  return (ip) => {
    const address = parseAddress(ip);
    if (address === undefined) return undefined;
    const bits = bitsOf(address.octets);
    for (const length of lengths[address.family]) {
      const term = terms.get(`${address.family} ${bits.slice(0, length)}`);
      if (term !== undefined) return term;
    }
    return undefined;
  };
}

const bitsOf = (octets: readonly number[]): string =>
  octets.map((octet) => octet.toString(2).padStart(8, '0')).join('');
