/** Finds the category of a reply: by words that name a cause, by codes that do, by words that hint, by the area of a code. */
import type { Category, Evidence } from '../types.ts';
import { categoryOfReply } from './reply-code.ts';
import type { Circumstances, Row } from './rule.ts';
import { hints, statements } from './rules/index.ts';
import { statementOf } from './statement.ts';
import { categoryOfStatus, categoryOfVagueStatus } from './status.ts';
import { decide, type Table } from './table.ts';
import { type Wording, wordingOf } from './wording.ts';

export interface Verdict {
  readonly category: Category;
  readonly rule?: Row | undefined;
  readonly wording: Wording;
  /** Whether words or a code name the cause, rather than an area in which it lies. */
  readonly sure: boolean;
}

export function judge(evidence: Evidence, known: Circumstances): Verdict {
  const wording = wordingOf(evidence.diagnostic);
  const quoted = statementOf(evidence.diagnostic);
  const wordings = quoted === evidence.diagnostic ? [wording] : [wordingOf(quoted), wording];
  const said = firstDecision(statements, wordings, known);
  if (said !== undefined) return { ...said, sure: true };
  const coded = byCode(known.statuses, categoryOfStatus);
  if (coded !== undefined) return { category: coded, wording, sure: true };
  return (
    firstDecision(statements, [wordingOf(evidence.text)], known, true) ??
    byType(evidence, wording) ??
    firstDecision(hints, wordings, known) ??
    byArea(known, wording)
  );
}

function firstDecision(
  table: Table,
  wordings: readonly Wording[],
  known: Circumstances,
  sure = false,
): Verdict | undefined {
  for (const wording of wordings) {
    if (wording.text.length < 3) continue;
    const rule = decide(table, wording, known);
    if (rule !== undefined) return { category: rule.category, rule, wording, sure };
  }
  return undefined;
}

/** RFC 3464 §2.1.2: `x-unix` is the exit status of the program that delivers. */
const byType = ({ diagnosticType }: Evidence, wording: Wording): Verdict | undefined =>
  diagnosticType === 'x-unix' ? { category: 'delivery-agent-error', wording, sure: true } : undefined;

function byArea(known: Circumstances, wording: Wording): Verdict {
  const category =
    (known.reply === undefined ? undefined : categoryOfReply(known.reply, known.command)) ??
    byCode(known.statuses, categoryOfVagueStatus) ??
    'unclassified';
  return { category, wording, sure: false };
}

function byCode(
  statuses: readonly string[],
  meaning: (status: string) => Category | undefined,
): Category | undefined {
  for (const status of statuses) {
    const category = meaning(status);
    if (category !== undefined) return category;
  }
  return undefined;
}
