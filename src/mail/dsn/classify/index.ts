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
import { commandIn } from '../reply.ts';
import type { Category, Classification, Evidence, Permanence } from '../types.ts';
import { listingOf } from './block-list.ts';
import { categories } from './categories.ts';
import { isVague, mostSpecific } from './codes.ts';
import { judge, type Verdict } from './judge.ts';
import { type Codes, circumstances, codesOf } from './known.ts';
import { mechanismsOf } from './mechanisms.ts';

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
  { kind, command, diagnostic }: Evidence,
  { category, rule, sure }: Verdict,
  permanence: Permanence | undefined,
): boolean {
  return (
    kind === 'failed' &&
    permanence === 'permanent' &&
    sure &&
    (command ?? commandIn(diagnostic)) !== 'MAIL' &&
    (rule?.suppress ?? categories[category].suppress)
  );
}

function detailsOf({ category, wording }: Verdict, status: string | undefined): Partial<Classification> {
  if (category === 'email-auth-failure')
    return { mechanisms: mechanismsOf(wording.text, wording.links, status) };
  if (category === 'blocklisted') return listingOf(wording.text, wording.links);
  return {};
}
