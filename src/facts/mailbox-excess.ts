/** Which of the big mailbox providers state that they do not take a message. */
import type { Measured } from '../mail/message/index.ts';
import { type Excess, excessOver } from './message-excess.ts';
import type { Recipient, RecipientHost } from './recipients.ts';
import { mailboxLimits, type StatedLimit } from './size-limits.ts';

/** The excess is over the limit of one of them. */
export interface ProviderExcess extends Excess {
  readonly providers: readonly string[];
}

/** A message of eight bits stays as it is: all of these providers have 8BITMIME. */
function exceeded({ name, octets }: StatedLimit, message: Measured): ProviderExcess | undefined {
  const excess = excessOver({ limit: octets, eightBitMime: true }, message);
  return excess && { ...excess, providers: [name] };
}

/** Of some providers the strictest counts, of all the most generous. */
export function refusedBy(message: Measured) {
  const refusing = mailboxLimits.flatMap((limit) => exceeded(limit, message) ?? []);
  refusing.sort((a, b) => a.limit - b.limit);
  const isAll = refusing.length === mailboxLimits.length;
  const excess = refusing.at(isAll ? -1 : 0);
  return excess && { isAll, large: { ...excess, providers: refusing.flatMap(({ providers }) => providers) } };
}

/** By the first exchanger whose provider states less; where the exchanger itself refuses, `size/recipient` says so. */
export const refusalBy = ({ hosts }: Recipient, message: Measured) =>
  hosts.flatMap(({ stated, heard }) => {
    const excess = stated && exceeded(stated, message);
    return excess === undefined || refuses(heard, message)
      ? []
      : [{ ...excess, isHeard: heard.kind === 'heard' }];
  })[0];

const refuses = (heard: RecipientHost['heard'], message: Measured): boolean =>
  heard.kind === 'heard' && excessOver(heard, message) !== undefined;
