/**
 * Explores what the given subjects lead to, gathers the facts that checks need, and lets the checks judge.
 *
 * No barriers: whatever a subject leads to starts as soon as the facts for it are there. The order of the results is
 * that of the plan, however the answers come in.
 */
import { type AnyCheck, type Needs, sayFor } from '../core/check.ts';
import { Unobserved, type World } from '../core/fact.ts';
import type { Finding } from '../core/finding.ts';
import type { AnyLink } from '../core/link.ts';
import type { Exchange, Outcome, Result } from '../core/report.ts';
import { type Kind, keyOf, type Subject } from '../core/subject.ts';
import { type Gather, gathererOver } from './gathering.ts';

export interface Plan {
  readonly subjects: readonly Subject[];
  readonly checks: readonly AnyCheck[];
  readonly links: readonly AnyLink[];
}

export interface Inspection {
  readonly world: Omit<World, 'fact'>;
  /** Called as subjects are finished; `found` grows while links are followed. */
  progress?(finished: number, found: number): void;
  /** A defect of this program, for the debug log; the run goes on. */
  crashed?(error: Error, where: string): void;
}

interface Node {
  readonly subject: Subject;
  readonly domains: Set<string>;
  readonly results: Promise<readonly Omit<Result, 'domains'>[]>;
  readonly children: Promise<readonly Node[]>;
}

/** The results of every check on every subject that applies to it, in plan order. Never rejects. */
export async function inspect(plan: Plan, inspection: Inspection): Promise<readonly Result[]> {
  const gather = gathererOver(inspection.world);
  const nodes = new Map<string, Node>();
  let finished = 0;

  const visit = (subject: Subject): Node => {
    const key = keyOf(subject);
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node: Node = {
      subject,
      domains: new Set(),
      results: judgeAll(subject),
      children: explore(subject),
    };
    nodes.set(key, node);
    return node;
  };
  const judgeAll = async (subject: Subject): Promise<readonly Omit<Result, 'domains'>[]> => {
    const checks = plan.checks.filter((check) => check.on === subject.kind);
    const results = await Promise.all(checks.map((check) => judge(check, subject, gather, inspection)));
    inspection.progress?.(++finished, nodes.size);
    return results;
  };
  const explore = async (subject: Subject): Promise<readonly Node[]> => {
    const links = plan.links.filter((link) => link.from === subject.kind);
    const subjects = await Promise.all(links.map((link) => follow(link, subject, gather, inspection)));
    return subjects.flat().map(visit);
  };

  const seeds = plan.subjects.map(visit);
  const ordered: Node[] = [];
  for (const seed of seeds) await walk(seed, seed.subject.name, ordered);
  const results = await Promise.all(
    ordered.map(async ({ results, domains }) =>
      (await results).map((result) => ({ ...result, domains: [...domains] })),
    ),
  );
  return results.flat();
}

/** Depth first, each node once in the order; every node learns the seeds that lead to it. */
async function walk(node: Node, domain: string, ordered: Node[]): Promise<void> {
  if (node.domains.has(domain)) return;
  if (node.domains.size === 0) ordered.push(node);
  node.domains.add(domain);
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

async function judge(
  check: AnyCheck,
  subject: Subject,
  gather: Gather,
  inspection: Inspection,
): Promise<Omit<Result, 'domains'>> {
  const findings: Finding[] = [];
  let evidence: readonly Exchange[] = [];
  const ended = (outcome: Outcome, reason?: string): Omit<Result, 'domains'> => ({
    check: check.id,
    subject,
    outcome,
    ...(reason === undefined ? {} : { reason }),
    findings,
    evidence,
  });
  try {
    const gathered = await gatherAll(check.needs, subject, gather);
    evidence = gathered.evidence;
    if ('unobserved' in gathered.facts) return ended('inconclusive', gathered.facts.unobserved);
    const inapplicable = check.skip?.(gathered.facts.values, subject);
    if (inapplicable !== undefined) return ended('skipped', inapplicable);
    for (const finding of check.run(gathered.facts.values, sayFor(check, subject as never), subject))
      findings.push(finding);
    return ended(findings.length === 0 ? 'pass' : 'fail');
  } catch (error) {
    // What was found before the gap stands; without a finding, the gap decides.
    if (error instanceof Unobserved)
      return ended(findings.length === 0 ? 'inconclusive' : 'fail', error.message);
    inspection.crashed?.(error as Error, `${check.id} on ${keyOf(subject)}`);
    return ended('crashed', error instanceof Error ? error.message : String(error));
  }
}

type Facts = { readonly values: Readonly<Record<string, unknown>> } | { readonly unobserved: string };

/** All needed facts, or the first reason (in the order of the needs) why one is unobserved. @throws what is a defect */
async function gatherAll(
  needs: Needs<Kind>,
  subject: Subject,
  gather: Gather,
): Promise<{ readonly facts: Facts; readonly evidence: readonly Exchange[] }> {
  const gatherings = Object.entries(needs).map(([name, fact]) => ({
    name,
    gathering: gather(fact, subject as never),
  }));
  const settled = await Promise.allSettled(gatherings.map(({ gathering }) => gathering.value));
  const evidence = inOrder(new Map(gatherings.flatMap(({ gathering }) => [...gathering.evidence])));
  const failed = settled.find((outcome) => outcome.status === 'rejected');
  if (failed?.reason instanceof Unobserved) return { facts: { unobserved: failed.reason.message }, evidence };
  if (failed !== undefined) throw failed.reason;
  const values = settled.map((outcome, i) => [
    gatherings[i]?.name,
    outcome.status === 'fulfilled' ? outcome.value : undefined,
  ]);
  return { facts: { values: Object.fromEntries(values) }, evidence };
}

/** Sorted by question, so that the order in which answers came does not show. */
const inOrder = (exchanges: ReadonlyMap<string, Exchange>): readonly Exchange[] =>
  [...exchanges].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, exchange]) => exchange);
