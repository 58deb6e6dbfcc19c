/** Reads what a notification says of its recipients: from its report, its event, or its text. */
import { complaintsIn } from './complaint.ts';
import type { Draft } from './draft.ts';
import { readEvent } from './event.ts';
import { likelyRecipients } from './likely.ts';
import type { Mail } from './mail.ts';
import { unwrapped } from './named.ts';
import { answeringAddress, isAutoReply, isBounce, isDelay, isOtherReport, mayBeBounce } from './nature.ts';
import { type Notice, noticeOf } from './notice.ts';
import { hasReport, reportedRecipients } from './reported.ts';
import type { ReturnedMessage } from './returned.ts';
import type { Kind } from './types.ts';

export interface Read {
  readonly drafts: readonly (Draft & { readonly kind: Kind })[];
  /** For people: as it stands, and on one line. */
  readonly explanation: string;
  readonly text: string;
  readonly returned?: ReturnedMessage | undefined;
  /** No report and no line names the recipients: they are those of the returned message. */
  readonly isGuess: boolean;
}

const mostExplanation = 16_384;

/** Never throws. */
export function read(mail: Mail): Read {
  const notice = noticeOf(mail);
  const drafts = draftsOf(notice);
  const explanation = notice.lines.join('\n').slice(0, mostExplanation);
  const isWaiting = drafts.some((draft) => kindOf(draft) === undefined) && isDelay(mail, explanation);
  return {
    drafts: drafts.map((draft) => ({ ...draft, kind: kindOf(draft) ?? (isWaiting ? 'delayed' : 'failed') })),
    explanation,
    text: explanation.replace(/\s{1,999}/g, ' ').trim(),
    returned: notice.returned,
    isGuess: drafts.some(({ candidates }) => candidates !== undefined),
  };
}

const kindOf = ({ kind, statusField }: Draft): Kind | undefined =>
  kind ?? (statusField?.startsWith('2') === true ? 'delivered' : undefined);

/** By the first reader that knows what the mail is. */
const draftsOf = (notice: Notice): readonly Draft[] =>
  readEvent(notice.mail.text) ??
  complaints(notice) ??
  reportedRecipients(notice) ??
  otherReport(notice) ??
  explained(notice) ??
  answered(notice) ??
  [];

function complaints(notice: Notice): readonly Draft[] | undefined {
  const found = hasReport(notice) ? [] : complaintsIn(notice.mail);
  return found.length > 0 ? found : undefined;
}

const otherReport = ({ mail }: Notice): readonly Draft[] | undefined =>
  isOtherReport(mail) ? [] : undefined;

function explained(notice: Notice): readonly Draft[] | undefined {
  const explanation = notice.lines.join('\n');
  const isSure = isBounce(notice.mail, explanation);
  if (!isSure && !mayBeBounce(notice.mail, explanation)) return undefined;
  const named = notice.named();
  if (named.length > 0) return named;
  return isSure ? likelyRecipients(notice) : undefined;
}

const answered = ({ mail, lines }: Notice): readonly Draft[] | undefined =>
  isAutoReply(mail)
    ? [{ recipient: answeringAddress(mail), kind: 'auto-reply', diagnostic: unwrapped(lines.slice(0, 40)) }]
    : undefined;
