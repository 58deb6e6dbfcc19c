/** A mail that may be a notification, taken apart: explanation, returned message, and who is on which side. */
import { addressesIn, firstAddress, folded } from './address.ts';
import type { Draft } from './draft.ts';
import { explanationOf } from './explanation.ts';
import type { Mail } from './mail.ts';
import { namedRecipients } from './named.ts';
import { type ReturnedMessage, returnedMessage } from './returned.ts';

export interface Notice {
  readonly mail: Mail;
  /** The explanation for people. */
  readonly lines: readonly string[];
  readonly returned: ReturnedMessage | undefined;
  /** The recipients that the explanation names. */
  readonly named: () => readonly Draft[];
}

export function noticeOf(mail: Mail): Notice {
  const { lines, copy } = explanationOf(mail.text);
  const returned = returnedMessage(mail, copy);
  const notice = { mail, lines, returned };
  return { ...notice, named: () => namedRecipients(lines, ownAddresses(mail, returned)) };
}

/** Of those who sent the message or the notification. */
function ownAddresses(mail: Mail, returned: ReturnedMessage | undefined): ReadonlySet<string> {
  const to = addressesIn(mail.field('to')).map(({ address }) => address);
  const all = [...to, firstAddress(mail.field('from')), returned?.from, returned?.sender];
  return new Set(all.flatMap((address) => (address === undefined ? [] : [folded(address)])));
}

/** A field of Exim, which Gmail writes too. */
const failedRecipients = (mail: Mail): readonly string[] =>
  addressesIn(mail.field('x-failed-recipients')).map(({ address }) => address);

/** Where the text names nobody: what the header of the notification or of the returned message says. */
export function likelyRecipients({ mail, lines, returned }: Notice): readonly string[] {
  const failed = failedRecipients(mail);
  if (failed.length > 0) return failed;
  const bounced = firstAddress(mail.field('x-bounced-address') || mail.field('x-actual-recipient'));
  if (bounced !== undefined) return [bounced];
  const [, list, domain] = /([^\s<>"]{1,64})-(?:admin|owner)@([\w.-]{1,250})/i.exec(mail.field('from')) ?? [];
  if (mail.field('x-mlserver') !== '' && list !== undefined) return [`${list}@${domain}`];
  const to = returned?.to.length ? returned.to : addressedIn(lines);
  const own = [returned?.from, returned?.sender].map((address) => folded(address ?? ''));
  const others = to.filter((address) => !own.includes(folded(address)));
  return (others.length > 0 ? others : to).slice(0, 1);
}

/** `To: ann@receiver.example`, among what is told of the message. */
const addressedIn = (lines: readonly string[]): readonly string[] =>
  lines
    .filter((line) => /^[\s>*]{0,20}(?:to|cc|an|à|para|a|宛先)\s{0,9}:/i.test(line))
    .flatMap((line) => addressesIn(line).map(({ address }) => address));
