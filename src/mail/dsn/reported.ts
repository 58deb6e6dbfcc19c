/** The recipients of a machine-readable report, each completed by what only the explanation says. */
import { folded } from './address.ts';
import type { Draft } from './draft.ts';
import { likelyRecipients } from './likely.ts';
import { repliesIn, unwrapped } from './named.ts';
import type { Notice } from './notice.ts';
import { readStatusReport } from './status-report.ts';

const statusType = /^message\/(?:global-|x-?)?delivery-status$/;
const messageType = /^message\/|rfc822/;
const beginning = /^[ \t]{0,9}(?:reporting-mta|final-recipient|original-recipient)[ \t]{0,9}:/i;
const outcome = /^[ \t]{0,9}(?:action|status|diagnostic-code)[ \t]{0,9}:/im;

/** Absent where there is no report, neither in a part of its own nor in the text. */
export function reportedRecipients(notice: Notice): readonly Draft[] | undefined {
  const parts = notice.mail.parts.filter(({ type }) => statusType.test(type)).map(({ text }) => text);
  const texts = parts.length > 0 ? parts : reportsInText(notice);
  if (texts.length === 0) return undefined;
  const drafts = texts.flatMap(readStatusReport);
  const addressed = drafts.filter(({ recipient }) => recipient !== '');
  return addressed.length > 0 ? completed(addressed, notice) : withRecipients(drafts[0], notice);
}

export const hasReport = ({ mail }: Notice): boolean => mail.parts.some(({ type }) => statusType.test(type));

function reportsInText({ mail, lines }: Notice): readonly string[] {
  const start = lines.findIndex((line) => beginning.test(line));
  const texts = start < 0 ? [] : [lines.slice(start).join('\n')];
  return [...texts, ...mail.parts.filter(({ type }) => !messageType.test(type)).map(({ text }) => text)]
    .filter((text) => /^[ \t]{0,9}(?:final|original)-recipient[ \t]{0,9}:/im.test(text) && outcome.test(text))
    .map((text) => text.replace(/^[ \t]{1,9}(?=[a-z][a-z-]{2,30}:)/gim, ''));
}

/** The text may say what the report leaves out; the exit status of a program (`x-unix; 71`) says nothing without it. */
function completed(drafts: readonly Draft[], notice: Notice): readonly Draft[] {
  const [only, second] = drafts;
  if (second === undefined && only !== undefined && isMailbox(only.recipient) && hasWords(only.diagnostic))
    return drafts;
  const named = notice.named();
  const replies = unwrapped(repliesIn(notice.lines));
  const [likely] = likelyRecipients(notice);
  return drafts.map((draft) => {
    const recipient = isMailbox(draft.recipient) ? draft.recipient : likely?.recipient || draft.recipient;
    const said = named.find((one) => folded(one.recipient) === folded(recipient)) ?? onlyOf(named);
    const { diagnostic: aside, transcript } = said ?? {};
    const diagnostic = hasWords(draft.diagnostic)
      ? draft.diagnostic
      : `${draft.diagnostic} ${aside || replies}`;
    return { ...draft, recipient, diagnostic: diagnostic.trim(), aside, transcript };
  });
}

const onlyOf = (named: readonly Draft[]): Draft | undefined => (named.length === 1 ? named[0] : undefined);

const hasWords = (text: string): boolean => /[a-z]{3}/i.test(text);

/** The report may name a program or a local user. */
const isMailbox = (recipient: string): boolean => /^(?:[^\s|/"'][^\s|]{0,250}|"[^"]{1,64}")@/.test(recipient);

/** A report without any recipient: those that the text names share what it says. */
function withRecipients(report: Draft | undefined, notice: Notice): readonly Draft[] {
  const named = notice.named();
  const drafts = named.length > 0 ? named : likelyRecipients(notice);
  return drafts.map((draft) => ({
    ...draft,
    ...report,
    recipient: draft.recipient,
    diagnostic: report?.diagnostic || draft.diagnostic,
  }));
}
