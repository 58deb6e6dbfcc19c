/** One check on one subject: its facts gathered, its findings collected, its outcome decided. */
import { type AnyCheck, sayFor } from '../core/check.ts';
import { Unobserved } from '../core/fact.ts';
import type { Finding } from '../core/finding.ts';
import type { Exchange, Outcome, Result } from '../core/report.ts';
import { keyOf, type Subject } from '../core/subject.ts';
import { type Gather, gatherAll } from './gathering.ts';

interface Bench {
  /** Those that lead to the subject: all results on it share the list, which may still be growing. */
  readonly domains: readonly string[];
  readonly gather: Gather;
  readonly crashed: ((error: Error, where: string) => void) | undefined;
}

/** Most results have none: a thousand domains would have a hundred thousand empty lists. */
const none: readonly Finding[] = [];

/** Judges with the facts that the check needs. Never rejects. */
export async function judge(
  check: AnyCheck,
  subject: Subject,
  { domains, gather, crashed }: Bench,
): Promise<Result> {
  const findings: Finding[] = [];
  let evidence: readonly Exchange[] = [];
  const ended = (outcome: Outcome, reason?: string): Result => {
    const said = findings.length === 0 ? none : findings;
    const { id } = check;
    // Without a spread, which takes more memory.
    return reason === undefined
      ? { check: id, subject, outcome, findings: said, evidence, domains }
      : { check: id, subject, outcome, reason, findings: said, evidence, domains };
  };
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
    crashed?.(error as Error, `${check.id} on ${keyOf(subject)}`);
    return ended('crashed', error instanceof Error ? error.message : String(error));
  }
}
