/** A recipient of a notification, classified by all that is said of it. */
import { enhancedCodes, mostSpecific, replyCodeOf } from './classify/codes.ts';
import { classifyBounce } from './classify/index.ts';
import type { Read } from './read.ts';
import { answeredCommand, commandIn, failureCodeIn, hostIn } from './reply.ts';
import type { Evidence, Recipient } from './types.ts';

const mostSaid = 2000;

type Draft = Read['drafts'][number];

/** Of several recipients, the explanation may give the reasons of others. */
export function recipientOf(draft: Draft, { drafts, explanation, text }: Read): Recipient {
  const isOnly = drafts.length === 1;
  const diagnostic = draft.diagnostic === '' ? text.slice(0, mostSaid) : draft.diagnostic;
  const about = isOnly || draft.diagnostic === '' ? text : (draft.aside ?? '');
  const transcript = draft.transcript ?? (isOnly ? explanation : '');
  const evidence = evidenceOf({ ...draft, transcript }, diagnostic, about);
  const { kind, recipient, originalRecipient, statusField, reportingMta } = draft;
  const { enhanced, command, remoteMta, replyCode } = evidence;
  const classification = classifyBounce(evidence);
  return {
    ...classification,
    suppress: classification.suppress && isCertain(draft),
    replyCode: classification.replyCode ?? replyCode,
    status: classification.status ?? enhanced ?? statusField,
    ...{ recipient, originalRecipient, kind, statusField, enhanced },
    ...{ reportingMta, remoteMta, command, diagnostic },
  };
}

/** Nobody is given up for what may have happened to another. */
const isCertain = ({ recipient, candidates = 1 }: Draft): boolean => recipient !== '' && candidates === 1;

function evidenceOf(draft: Draft, said: string, text: string): Evidence {
  const { kind, diagnostic, diagnosticType, statusField, recipient, reportingMta } = draft;
  return {
    ...{ kind, diagnostic, diagnosticType, text, statusField, recipient, reportingMta },
    replyCode: kind === 'delivered' ? replyCodeOf(said) : failureCodeIn(said),
    enhanced: mostSpecific(enhancedCodes(said)),
    command: answeredCommand(draft.transcript ?? '') ?? commandIn(diagnostic) ?? commandIn(text),
    remoteMta: draft.remoteMta ?? hostIn(diagnostic),
  };
}
