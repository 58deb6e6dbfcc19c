/**
 * Explores what the given subjects lead to, gathers the facts that checks need, and lets the checks judge.
 *
 * No barriers: whatever a subject leads to starts as soon as the facts for it are there. The order of the results is
 * that of the plan, however the answers come in.
 */
import type { AnyCheck, Needs } from '../core/check.ts';
import type { Fact, Surrounding } from '../core/fact.ts';
import type { AnyLink } from '../core/link.ts';
import type { Result } from '../core/report.ts';
import { type Kind, keyOf, type Subject, type SubjectOf } from '../core/subject.ts';
import { type Gather, gatherAll, gathererOver } from './gathering.ts';
import { inTurn } from './in-turn.ts';
import { judge } from './judge.ts';

export interface Plan {
  /** What to begin with. */
  readonly subjects: readonly SubjectOf<'domain'>[];
  readonly checks: readonly AnyCheck[];
  readonly links: readonly AnyLink[];
}

export interface Inspection {
  readonly world: Surrounding;
  /** Called as subjects are finished; `found` grows while links are followed. */
  progress?(finished: number, found: number): void;
  /** A defect of this program, for the debug log; the run goes on. */
  crashed?(error: Error, where: string): void;
}

interface Node {
  readonly subject: Subject;
  /** In the order of the plan. */
  readonly domains: string[];
  /** Of the checks that rest on no other's results. */
  readonly first: Promise<readonly Result[]>;
  readonly results: Promise<readonly Result[]>;
  readonly children: Promise<readonly Node[]>;
}

export interface Inspected {
  /** Of every check on every subject that it applies to, in plan order. */
  readonly results: readonly Result[];
  /** What a fact was found to be, undefined where it was not observed: for drawing, not for judging. */
  recall<K extends Kind, T>(fact: Fact<K, T>, subject: SubjectOf<K>): Promise<T | undefined>;
}

/** Domains under way at a time: enough to keep resolvers busy, few enough to hold what they wait for in memory. */
const mostUnderWay = 16;

/** Never rejects. */
export async function inspect(plan: Plan, inspection: Inspection): Promise<Inspected> {
  const judged = async (domain: SubjectOf<'domain'>): Promise<readonly Result[]> => {
    const reached = await reachedFrom(visit(domain), new Set());
    return (await Promise.all([...reached].map(({ first }) => first))).flat();
  };
  const gather = gathererOver({ ...inspection.world, judged });
  const nodes = new Map<string, Node>();
  let finished = 0;

  const visit = (subject: Subject): Node => {
    const key = keyOf(subject);
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const domains: string[] = [];
    const node: Node = { subject, domains, ...judgeAll(subject, domains), children: explore(subject) };
    nodes.set(key, node);
    return node;
  };
  const judgeAll = (subject: Subject, domains: Node['domains']): Pick<Node, 'first' | 'results'> => {
    const checks = plan.checks.filter((check) => check.on === subject.kind);
    const judgeWith = (check: AnyCheck) =>
      judge(check, subject, { domains, gather, crashed: inspection.crashed });
    const early = new Map(checks.filter((check) => !isLast(check)).map((check) => [check, judgeWith(check)]));
    const first = Promise.all(early.values());
    const results = first.then(async () => {
      const all = await Promise.all(checks.map((check) => early.get(check) ?? judgeWith(check)));
      inspection.progress?.(++finished, nodes.size);
      return all;
    });
    return { first, results };
  };
  const explore = async (subject: Subject): Promise<readonly Node[]> => {
    const links = plan.links.filter((link) => link.from === subject.kind);
    // Each link by itself: what one leads to need not wait for the facts of another.
    const found = links.map(async (link) => (await follow(link, subject, gather, inspection)).map(visit));
    return (await Promise.all(found)).flat();
  };

  const seeds = await inTurn(plan.subjects, mostUnderWay, async (subject) => {
    const seed = visit(subject);
    await ended(seed, new Set());
    return { seed, domain: subject.name };
  });
  const ordered: Node[] = [];
  for (const { seed, domain } of seeds) await walk(seed, domain, ordered);
  const results = await Promise.all(ordered.map((node) => node.results));
  return {
    results: results.flat(),
    recall: (fact, subject) => gather(fact, subject).value.catch(() => undefined),
  };
}

const isLast = ({ needs }: AnyCheck): boolean =>
  Object.values(needs as Needs<Kind>).some((fact) => fact.isLast === true);

/** The node and all that it leads to, depth first. */
async function reachedFrom(node: Node, reached: Set<Node>): Promise<ReadonlySet<Node>> {
  if (reached.has(node)) return reached;
  reached.add(node);
  for (const child of await node.children) await reachedFrom(child, reached);
  return reached;
}

/** When all is judged that it leads to. */
async function ended(node: Node, seen: Set<Node>): Promise<void> {
  if (seen.has(node)) return;
  seen.add(node);
  const children = await node.children;
  await Promise.all([node.results, ...children.map((child) => ended(child, seen))]);
}

/** Depth first, each node once in the order; every node learns the seeds that lead to it. */
async function walk(node: Node, domain: string, ordered: Node[]): Promise<void> {
  // One domain is walked after the other, so that the last is the present one or an earlier one.
  if (node.domains.at(-1) === domain) return;
  if (node.domains.length === 0) ordered.push(node);
  node.domains.push(domain);
  for (const child of await node.children) await walk(child, domain, ordered);
}

/** What cannot be observed leads nowhere: a check that needs the same facts reports it. */
async function follow(
  link: AnyLink,
  subject: Subject,
  gather: Gather,
  { crashed }: Inspection,
): Promise<readonly Subject[]> {
  try {
    const { facts } = await gatherAll(link.needs, subject, gather);
    return 'values' in facts ? [...link.follow(facts.values, subject)] : [];
  } catch (error) {
    crashed?.(error as Error, `link from ${keyOf(subject)}`);
    return [];
  }
}
