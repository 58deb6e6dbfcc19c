/** A recipient of a notification, classified by all that is said of it. */
import { enhancedCodes, mostSpecific, replyCodeOf } from './classify/codes.ts';
import { classifyBounce } from './classify/index.ts';
import type { Read } from './read.ts';
import { answeredCommand, commandIn, failureCodeIn, hostIn } from './reply.ts';
import type { Evidence, Recipient } from './types.ts';

const mostSaid = 2000;

type Draft = Read['drafts'][number];

/** `text` is the explanation; `isOnly`: it speaks of this recipient alone. */
export function recipientOf(draft: Draft, text: string, isOnly: boolean): Recipient {
  const diagnostic = draft.diagnostic === '' ? text.slice(0, mostSaid) : draft.diagnostic;
  // Of several recipients, the explanation may give the reasons of others.
  const evidence = evidenceOf(
    draft,
    diagnostic,
    isOnly || draft.diagnostic === '' ? text : (draft.aside ?? ''),
  );
  const { kind, recipient, originalRecipient, statusField, reportingMta } = draft;
  const { enhanced, command, remoteMta, replyCode } = evidence;
  const classification = classifyBounce(evidence);
  return {
    ...classification,
    replyCode: classification.replyCode ?? replyCode,
    status: classification.status ?? enhanced ?? statusField,
    ...{ recipient, originalRecipient, kind, statusField, enhanced },
    ...{ reportingMta, remoteMta, command, diagnostic },
  };
}

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
