/** One term of a tree: what it asks for, and what it finds there. */
import { parseName } from '../../net/dns/name.ts';
import type { Answer, RR } from '../../net/dns/resolver.ts';
import type { Position } from './expand.ts';
import { nameLimit } from './limits.ts';
import { expandMacros } from './macros.ts';
import type { MacroString, Mechanism, Term } from './record.ts';
import { shortened } from './target.ts';
import type { SpfTree, TreeTerm } from './tree.ts';
import type { Network } from './tree-network.ts';

export interface TermPosition extends Position {
  /** Grows the record of another domain below this one. */
  readonly grow: (domain: string, position: Position) => Promise<SpfTree>;
  readonly isDead: boolean;
  /** Whether it costs a look-up. */
  readonly isCounted: boolean;
  /** Whether what it names is looked up, where it names something. */
  readonly isFollowed: boolean;
}

/** What there is to say of a term beyond its place; `isVoid`: its look-up finds nothing. */
type Findings = Partial<TreeTerm> & { readonly isVoid?: boolean };

export async function growTerm(term: Term, position: TermPosition): Promise<TreeTerm> {
  const { isDead, isCounted, isFollowed } = position;
  const spec = specOf(term);
  const isIndeterminate = isPtr(term) || (isCounted && spec !== undefined && !isStatic(spec));
  const target = isIndeterminate || !(isCounted || isDead) ? undefined : await targetOf(spec, position);
  const { isVoid = false, ...found } =
    isDead || isIndeterminate || (isCounted && !isFollowed)
      ? {}
      : await findingsOf(term, target ?? '', position);
  return {
    ...{ term, isDead, isIndeterminate, isCut: isCounted && !isFollowed, networks: [] },
    ...(target === undefined ? {} : { target }),
    ...found,
    lookups: (isCounted ? 1 : 0) + (found.child?.lookups ?? 0),
    voids: (isVoid ? 1 : 0) + (found.child?.voids ?? 0),
  };
}

const specOf = (term: Term): MacroString | undefined => {
  if (term.kind === 'modifier') return term.value;
  return 'domain' in term.mechanism ? term.mechanism.domain : undefined;
};

/** Whether a term is about the names of the client, which nobody knows before it connects. */
const isPtr = (term: Term): boolean => term.kind === 'directive' && term.mechanism.name === 'ptr';

/** Only the domain of the record and of the envelope are known without a message. */
const isStatic = ({ parts }: MacroString): boolean =>
  parts.every((part) => 'literal' in part || part.letter === 'd' || part.letter === 'o');

async function targetOf(
  spec: MacroString | undefined,
  { path, root }: Position,
): Promise<string | undefined> {
  const domain = path.at(-1) ?? root;
  if (spec === undefined) return domain;
  if (!isStatic(spec)) return undefined;
  const text = await expandMacros(spec, {
    ...{ domain, sender: { local: 'postmaster', domain: root }, helo: root, receiver: '', now: new Date(0) },
    address: { family: 4, octets: [0, 0, 0, 0] },
    validatedNames: async () => [],
  });
  return text === undefined ? undefined : shortened(text).toLowerCase();
}

async function findingsOf(term: Term, target: string, position: TermPosition): Promise<Findings> {
  if (term.kind === 'modifier')
    return term.name === 'redirect' ? { child: await position.grow(target, position) } : {};
  const { mechanism } = term;
  switch (mechanism.name) {
    case 'ip4':
    case 'ip6':
      return { networks: [{ address: mechanism.address, prefix: mechanism.prefix }] };
    case 'include':
      return { child: await position.grow(target, position) };
    case 'a':
      return hostsAt([target], mechanism, position).then(({ hasNone, ...found }) => ({
        ...found,
        isVoid: hasNone,
      }));
    case 'mx':
      return exchangersAt(target, mechanism, position);
    case 'exists':
      return existenceOf(target, position);
    default:
      return {};
  }
}

type Hosts = Extract<Mechanism, { name: 'a' | 'mx' }>;

/** RFC 7208 §5.4: the void look-up of `mx` is the one for MX records; its hosts' addresses are not counted (§4.6.4). */
async function exchangersAt(target: string, mechanism: Hosts, position: Position): Promise<Findings> {
  const name = parseName(target);
  if (name === undefined) return { exchangers: [] };
  const answer = await position.dns({ name, type: 'MX' });
  if (answer.kind === 'failed') return { unanswered: `MX records of ${name}: ${answer.detail}` };
  if (answer.kind !== 'found') return { exchangers: [], isVoid: true };
  const exchangers = [...answer.records].sort(byPreference).map(({ data }) => data.exchange);
  // RFC 7505 §3: the root as exchange names no host
  const hosts = exchangers.filter((host) => host !== '').slice(0, nameLimit);
  const { hasNone: _, ...found } = await hostsAt(hosts, mechanism, position);
  return { exchangers, ...found };
}

const byPreference = ({ data: a }: RR<'MX'>, { data: b }: RR<'MX'>): number =>
  a.preference - b.preference || (a.exchange < b.exchange ? -1 : 1);

/** The networks around the addresses of hosts; `hasNone` where every answer says that there are none. */
async function hostsAt(
  hosts: readonly string[],
  { prefix4, prefix6 }: Hosts,
  { dns }: Position,
): Promise<Pick<TreeTerm, 'networks' | 'unanswered'> & { readonly hasNone: boolean }> {
  const names = hosts.flatMap((host) => parseName(host) ?? []);
  const questions = names.flatMap((name) => [{ name, type: 'A' } as const, { name, type: 'AAAA' } as const]);
  const answers = await Promise.all(questions.map((question) => dns<'A' | 'AAAA'>(question)));
  const networks = answers.flatMap((answer, i) =>
    networksIn(answer, questions[i]?.type === 'A' ? prefix4 : prefix6),
  );
  const failed = answers.findIndex(({ kind }) => kind === 'failed');
  const failure = answers[failed];
  return {
    networks,
    hasNone: networks.length === 0 && failure === undefined && names.length > 0,
    ...(failure?.kind === 'failed'
      ? { unanswered: `addresses of ${questions[failed]?.name}: ${failure.detail}` }
      : {}),
  };
}

const networksIn = (answer: Answer<'A' | 'AAAA'>, prefix: number): readonly Network[] =>
  answer.kind === 'found' ? answer.records.map(({ data }) => ({ address: data, prefix })) : [];

/** RFC 7208 §5.7: always an A look-up. */
async function existenceOf(target: string, { dns }: Position): Promise<Findings> {
  const name = parseName(target);
  const answer = name === undefined ? undefined : await dns({ name, type: 'A' });
  if (answer?.kind === 'failed') return { unanswered: `addresses of ${target}: ${answer.detail}` };
  return { isVoid: answer !== undefined && answer.kind !== 'found' };
}
