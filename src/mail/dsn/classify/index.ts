/**
 * Why a message was refused, by the reply of the server that refused it.
 *
 * A reply holds up to three statements of one cause: a reply code (RFC 5321 §4.2: `550`), an enhanced status code (RFC
 * 3463, names in the IANA registry: `5.1.1`) and words for people. They disagree often, since providers give one code
 * for many causes and use codes of the registry for causes of their own; so the words go first where they name a cause,
 * then a code that names one, then words that only hint, then the area of a code, and last the reply code.
 *
 * Three answers are kept apart: the category of the cause, whether the failure is permanent, and whether the address
 * itself is dead (`suppress`), which is so only where a permanent failure says that there is no such mailbox or domain.
 */
import type { Category, Classification, Command, Evidence, Permanence } from '../types.ts';
import { listingOf } from './block-list.ts';
import { categories } from './categories.ts';
import { enhancedCodes, isVague, mostSpecific, replyCodeOf } from './codes.ts';
import { mechanismsOf } from './mechanisms.ts';
import { categoryOfReply } from './reply-code.ts';
import type { Circumstances, Row } from './rule.ts';
import { hints, statements } from './rules/index.ts';
import { statementOf } from './statement.ts';
import { categoryOfStatus, categoryOfVagueStatus } from './status.ts';
import { decide, type Table } from './table.ts';
import { type Wording, wordingOf } from './wording.ts';

export { type CategoryNotes, categories } from './categories.ts';

/** Classifies the reply of a server, as it stands in a log or a notification: `550 5.1.1 <a@example.org>: User unknown`. */
export function classify(replyLine: string): Classification {
  return classifyBounce({ kind: 'failed', diagnostic: replyLine, text: '' });
}

/** Classifies what a notification tells of one recipient; never throws. */
export function classifyBounce(evidence: Evidence): Classification {
  const codes = codesOf(evidence);
  if (evidence.kind !== 'failed' && evidence.kind !== 'delayed') return success(evidence, codes);
  const known = circumstances(evidence, codes);
  const verdict = judge(evidence, known);
  const permanence = permanenceOf(evidence, codes, verdict.category);
  return {
    category: verdict.category,
    permanence,
    suppress: isDead(evidence, verdict, permanence),
    replyCode: codes.reply,
    status: codes.status,
    ...detailsOf(verdict, codes.status),
    rule: verdict.rule?.id,
  };
}

/** Of what succeeded the codes are told; in complaints and answers of machines numbers are none. */
const success = ({ kind }: Evidence, { reply, status }: Codes): Classification => ({
  category: 'none',
  suppress: false,
  ...((kind === 'delivered' || kind === 'relayed' || kind === 'expanded') && { replyCode: reply, status }),
});

interface Codes {
  readonly reply: string | undefined;
  /** The enhanced codes of the diagnostic, then the status field. */
  readonly enhanced: readonly string[];
  readonly status: string | undefined;
}

function codesOf({ diagnostic, statusField, replyCode, enhanced }: Evidence): Codes {
  const found = enhancedCodes(diagnostic);
  const said = enhanced === undefined ? found : [...new Set([enhanced, ...found])];
  const all = [...said, ...enhancedCodes(statusField ?? '')];
  return {
    reply: replyCode ?? replyCodeOf(diagnostic),
    enhanced: [...new Set(all)],
    status: mostSpecific(all),
  };
}

function circumstances(
  { command, diagnostic, reportingMta = '', remoteMta = '' }: Evidence,
  codes: Codes,
): Circumstances {
  const level = (codes.status ?? codes.reply)?.charAt(0);
  return {
    class: level === '2' || level === '4' || level === '5' ? level : undefined,
    command: command ?? commandIn(diagnostic),
    hosts: `${diagnostic.slice(0, 1000)} ${remoteMta} ${reportingMta}`.toLowerCase(),
    statuses: codes.enhanced,
    reply: codes.reply,
  };
}

const stages: readonly (readonly [RegExp, Command])[] = [
  [/(?:reply to|after|following|our) (?:the )?rcpt|does not like recipient/i, 'RCPT'],
  [/(?:reply to|after|following|our) (?:the )?(?:ehlo|helo)|name was rejected/i, 'HELO'],
  [/(?:reply to|after|following|our) (?:the )?mail|sender was rejected/i, 'MAIL'],
  [
    /(?:reply to|after|following|our) (?:the )?(?:end of )?(?:message )?data|after i sent the message/i,
    'DATA',
  ],
];

/** The command that was answered, where the text says so. */
const commandIn = (text: string): Command | undefined =>
  stages.find(([pattern]) => pattern.test(text.slice(0, 2000)))?.[1];

interface Verdict {
  readonly category: Category;
  readonly rule?: Row | undefined;
  readonly wording: Wording;
  /** Whether words or a code name the cause, rather than an area in which it lies. */
  readonly sure: boolean;
}

function judge(evidence: Evidence, known: Circumstances): Verdict {
  const wordings = [statementOf(evidence.diagnostic), evidence.diagnostic].map(wordingOf);
  const said = firstDecision(statements, wordings, known);
  if (said !== undefined) return { ...said, sure: true };
  const wording = wordings[1] as Wording;
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

/** Categories that pass by themselves where no code says otherwise. */
const passing: ReadonlySet<Category> = new Set([
  'connection-failure',
  'delivery-expired',
  'dns-failure',
  'greylisted',
  'mailbox-full',
  'rate-limited',
  'system-error',
  'system-full',
]);

function permanenceOf(
  { kind, statusField }: Evidence,
  { enhanced, reply }: Codes,
  category: Category,
): Permanence | undefined {
  const real = enhanced.filter((code) => !isVague(code));
  const code = mostSpecific(real) ?? statusField?.trim() ?? enhanced[0] ?? reply;
  if (code?.startsWith('5')) return 'permanent';
  if (code?.startsWith('4') || kind === 'delayed') return 'temporary';
  return passing.has(category) ? 'temporary' : 'permanent';
}

/** What is refused in answer to MAIL speaks of the sender. */
function isDead(
  { kind, diagnostic }: Evidence,
  { category, rule, sure }: Verdict,
  permanence: Permanence | undefined,
): boolean {
  return (
    kind === 'failed' &&
    permanence === 'permanent' &&
    sure &&
    commandIn(diagnostic) !== 'MAIL' &&
    (rule?.suppress ?? categories[category].suppress)
  );
}

function detailsOf({ category, wording }: Verdict, status: string | undefined): Partial<Classification> {
  if (category === 'email-auth-failure')
    return { mechanisms: mechanismsOf(wording.text, wording.links, status) };
  if (category === 'blocklisted') return listingOf(wording.text, wording.links);
  return {};
}
