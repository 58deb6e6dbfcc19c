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
