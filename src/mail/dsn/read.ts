/** Reads what a notification says of its recipients: from its report, its event, or its text. */
import { addressesIn, firstAddress, folded } from './address.ts';
import { complaintsIn } from './complaint.ts';
import type { Draft } from './draft.ts';
import { readEvent } from './event.ts';
import { explanationOf } from './explanation.ts';
import type { Mail } from './mail.ts';
import { namedRecipients, unwrapped } from './named.ts';
import { answeringAddress, isAutoReply, isBounce, isDelay, isOtherReport, mayBeBounce } from './nature.ts';
import { type ReturnedMessage, returnedMessage } from './returned.ts';
import { readStatusReport } from './status-report.ts';
import type { Kind } from './types.ts';

export interface Read {
  readonly drafts: readonly (Draft & { readonly kind: Kind })[];
  /** The explanation on one line. */
  readonly text: string;
  readonly returned?: ReturnedMessage | undefined;
  /** No report and no line names the recipients: they are those of the returned message. */
  readonly isGuess: boolean;
}

const mostExplanation = 16_384;

export function read(mail: Mail): Read {
  const { lines, copy } = explanationOf(mail.text);
  const returned = returnedMessage(mail, copy);
  const text = unwrappedText(lines);
  const known = readEvent(mail.text) ?? reported(mail, lines, returned) ?? [];
  const otherwise = (): Kind => (isDelay(mail, lines.join('\n')) ? 'delayed' : 'failed');
  const kind = known.every((draft) => draft.kind !== undefined) ? 'failed' : otherwise();
  return {
    drafts: known.map((draft) => ({ ...draft, kind: draft.kind ?? kindOf(draft, kind) })),
    text,
    returned,
    isGuess: known.some(({ isGuess }) => isGuess === true),
  };
}

const unwrappedText = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .slice(0, mostExplanation)
    .replace(/\s{1,999}/g, ' ')
    .trim();

const kindOf = (draft: Draft, otherwise: Kind): Kind =>
  draft.statusField?.startsWith('2') === true ? 'delivered' : otherwise;

type Reader = (
  mail: Mail,
  lines: readonly string[],
  returned: ReturnedMessage | undefined,
) => readonly Draft[] | undefined;

/** The first reader that knows what the mail is. */
const reported: Reader = (mail, lines, returned) => {
  for (const reader of [complained, status, other, explained, answered]) {
    const drafts = reader(mail, lines, returned);
    if (drafts !== undefined) return drafts;
  }
  return undefined;
};

const statusType = /^message\/(?:global-)?delivery-status$/;
const embedded = /^[ \t]{0,9}(?:final-recipient|original-recipient)[ \t]{0,9}:/im;

const complained: Reader = (mail) => {
  if (mail.parts.some(({ type }) => statusType.test(type))) return undefined;
  const complaints = complaintsIn(mail);
  return complaints.length > 0 ? complaints : undefined;
};

const other: Reader = (mail) => (isOtherReport(mail) ? [] : undefined);

/** A report in a part of its own, or in the text. */
const status: Reader = (mail, lines, returned) => {
  const parts = mail.parts.filter(({ type }) => statusType.test(type)).map(({ text }) => text);
  const texts = parts.length > 0 ? parts : embeddedReports(mail, lines);
  if (texts.length === 0) return undefined;
  const drafts = texts.flatMap(readStatusReport);
  const named = namedRecipients(lines, ownAddresses(mail, returned));
  return drafts.some(({ recipient }) => recipient !== '')
    ? drafts.map((draft) => completed(draft, named, mail, returned))
    : explainedWith(drafts[0], named, mail, returned);
};

function embeddedReports(mail: Mail, lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) =>
    /^[ \t]{0,9}(?:reporting-mta|final-recipient|original-recipient)[ \t]{0,9}:/i.test(line),
  );
  const texts = start < 0 ? [] : [lines.slice(start).join('\n')];
  return [...texts, ...mail.parts.filter(({ type }) => type.startsWith('text/')).map(({ text }) => text)]
    .filter(
      (text) => embedded.test(text) && /^[ \t]{0,9}(?:action|status|diagnostic-code)[ \t]{0,9}:/im.test(text),
    )
    .map((text) => text.replace(/^[ \t]{1,9}(?=[a-z][a-z-]{2,30}:)/gim, ''));
}

/** The text may say what the report leaves out. */
function completed(
  draft: Draft,
  named: readonly Draft[],
  mail: Mail,
  returned: ReturnedMessage | undefined,
): Draft {
  const recipient = isMailbox(draft.recipient) ? draft.recipient : firstOf(draft, named, mail, returned);
  if (draft.diagnostic !== '') return { ...draft, recipient };
  const said =
    named.find((one) => folded(one.recipient) === folded(recipient)) ??
    (named.length === 1 ? named[0] : undefined);
  return { ...draft, recipient, diagnostic: said?.diagnostic ?? '', transcript: said?.transcript };
}

/** The report may name a program or nobody. */
const isMailbox = (recipient: string): boolean => /^[^\s|/"'][^\s|]{0,250}@|^"[^"]{1,64}"@/.test(recipient);

const firstOf = (
  draft: Draft,
  named: readonly Draft[],
  mail: Mail,
  returned: ReturnedMessage | undefined,
): string =>
  draft.recipient === ''
    ? (named[0]?.recipient ?? fallbackRecipients(mail, returned)[0] ?? '')
    : (failedRecipients(mail)[0] ?? draft.recipient);

/** A report without any recipient: those that the text names share what it says. */
function explainedWith(
  report: Draft | undefined,
  named: readonly Draft[],
  mail: Mail,
  returned: ReturnedMessage | undefined,
): readonly Draft[] {
  const drafts =
    named.length > 0
      ? named
      : fallbackRecipients(mail, returned).map((recipient) => ({ recipient, diagnostic: '' }));
  const { recipient: _, diagnostic = '', ...rest } = report ?? { recipient: '' };
  return drafts.map((draft) => ({
    ...draft,
    ...rest,
    recipient: draft.recipient,
    diagnostic: diagnostic || draft.diagnostic,
  }));
}

const explained: Reader = (mail, lines, returned) => {
  const explanation = lines.join('\n');
  const isSure = isBounce(mail, explanation);
  if (!isSure && !mayBeBounce(mail, explanation)) return undefined;
  const named = namedRecipients(lines, ownAddresses(mail, returned));
  if (!isSure && named.length === 0) return undefined;
  if (named.length > 0) return named;
  const recipients = fallbackRecipients(mail, returned);
  return (recipients.length > 0 ? recipients : ['']).map((recipient) => ({
    recipient,
    diagnostic: '',
    isGuess: true,
  }));
};

/** A field of Exim, which Gmail writes too. */
const failedRecipients = (mail: Mail): readonly string[] =>
  addressesIn(mail.field('x-failed-recipients')).map(({ address }) => address);

/** Where the text names nobody: what the header of the notification or of the returned message says. */
function fallbackRecipients(mail: Mail, returned: ReturnedMessage | undefined): readonly string[] {
  const failed = failedRecipients(mail);
  if (failed.length > 0) return failed;
  const bounced = firstAddress(mail.field('x-bounced-address') || mail.field('x-actual-recipient'));
  if (bounced !== undefined) return [bounced];
  const own = new Set(
    [returned?.from, returned?.sender].flatMap((address) => (address === undefined ? [] : [folded(address)])),
  );
  const others = (returned?.to ?? []).filter((address) => !own.has(folded(address)));
  return (others.length > 0 ? others : (returned?.to ?? [])).slice(0, 1);
}

const answered: Reader = (mail) =>
  isAutoReply(mail)
    ? [
        {
          recipient: answeringAddress(mail),
          kind: 'auto-reply',
          diagnostic: unwrapped(mail.text.split('\n').slice(0, 40)),
        },
      ]
    : undefined;

function ownAddresses(mail: Mail, returned: ReturnedMessage | undefined): ReadonlySet<string> {
  const to = addressesIn(mail.field('to')).map(({ address }) => address);
  const all = [...to, firstAddress(mail.field('from')), returned?.from, returned?.sender];
  return new Set(all.flatMap((address) => (address === undefined ? [] : [folded(address)])));
}
