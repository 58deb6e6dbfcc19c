/** Mailbox providers that receive a domain's mail and that its SPF record does not let send. */
import { type Fact, Unobserved } from '../core/fact.ts';
import {
  expand,
  liveTermsOf,
  networksOf,
  overlap,
  recordsOf,
  type SpfTree,
  unansweredIn,
} from '../mail/spf/index.ts';
import { type DomainName, isWithin, parseName } from '../net/dns/name.ts';
import includes from './data/mailbox-includes.json' with { type: 'json' };
import data from './data/selectors.json' with { type: 'json' };
import { exchangersOf, mx } from './mx.ts';
import { spf } from './spf.ts';

export interface AbsentProvider {
  readonly provider: string;
  /** The mail exchanger that gives it away. */
  readonly exchanger: string;
  /** What its customers are told to include. */
  readonly include: DomainName;
}

interface Provider {
  readonly name: string;
  readonly mx: readonly DomainName[];
  /** Names of which one has to be in the tree. */
  readonly names: readonly DomainName[];
  readonly include: DomainName;
}

export const absentProviders: Fact<'domain', readonly AbsentProvider[]> = {
  name: 'absentProviders',
  on: 'domain',
  async gather({ name }, world) {
    const subject = { kind: 'domain', name } as const;
    const [{ tree }, exchangers] = await Promise.all([world.fact(spf, subject), world.fact(mx, subject)]);
    const absent = receivers(exchangersOf(exchangers)).filter(({ names }) => !isNamed(names, tree));
    if (absent.length === 0 || isDynamic(tree)) return [];
    const [unanswered] = unansweredIn(tree);
    if (unanswered !== undefined) throw new Unobserved(unanswered);
    const isCopied = await Promise.all(
      absent.map(async ({ include }) => holdsCopy(tree, await expand({ domain: include }, world))),
    );
    return absent.filter((_, i) => isCopied[i] === false);
  },
};

const namesOf = (texts: readonly string[]): readonly DomainName[] =>
  texts.flatMap((text) => parseName(text) ?? []);

const providers: readonly Provider[] = (
  data.providers as readonly { id: string; name: string; mx?: string[]; spf?: string[] }[]
).flatMap(({ id, name, mx = [], spf = [] }) => {
  const include = parseName(includes.includes[id as keyof typeof includes.includes] ?? '');
  return include ? [{ name, mx: namesOf(mx), names: namesOf([include, ...spf]), include }] : [];
});

const receivers = (exchangers: readonly DomainName[]): readonly (Provider & AbsentProvider)[] =>
  providers.flatMap((provider) => {
    const exchanger = exchangers.find((host) => provider.mx.some((name) => isWithin(host, name)));
    return exchanger === undefined ? [] : [{ ...provider, provider: provider.name, exchanger }];
  });

const isNamed = (names: readonly DomainName[], tree: SpfTree): boolean =>
  [...recordsOf(tree)].some(({ domain }) => names.some((name) => isWithin(domain as DomainName, name)));

/** Services that answer by macros may well include the provider. */
const isDynamic = (tree: SpfTree): boolean => [...liveTermsOf(tree)].some(({ node }) => node.isIndeterminate);

/** Whether the record holds networks of the provider as addresses, or the provider has none to hold. */
function holdsCopy(tree: SpfTree, theirs: SpfTree): boolean {
  const networks = networksOf(theirs).map(({ network }) => network);
  // The hosts of `mx` are those that receive: that they are the provider's is known already
  const written = networksOf(tree).filter(({ node: { target } }) => target === undefined);
  return (
    networks.length === 0 || written.some((own) => networks.some((network) => overlap(own.network, network)))
  );
}
