/** The reverse DNS of a declared network: of its address, of all of them, or of the first. */
import type { Fact } from '../core/fact.ts';
import { isInner } from './address-range.ts';
import { type Reverse, reverseOf } from './ptr.ts';
import { type SendingAddresses, sendingAddresses } from './sending-address.ts';

export interface SenderReverse extends Omit<SendingAddresses, 'addresses'> {
  /** None for a network that no receiver sees. */
  readonly reverses: readonly Reverse[];
  /** Whether no receiver ever sees the network: a private one, loopback and so on. */
  readonly isInner: boolean;
}

export const senderReverse: Fact<'sender', SenderReverse> = {
  name: 'sender-reverse',
  on: 'sender',
  async gather({ network }, world) {
    const { addresses, ...rest } = sendingAddresses(network);
    const inner = addresses.some(isInner);
    const asked = inner ? [] : addresses;
    return { ...rest, isInner: inner, reverses: await Promise.all(asked.map((ip) => reverseOf(ip, world))) };
  },
};

/** Why a check of PTR records does not apply. */
export const withoutReverse = ({ sender }: { readonly sender: SenderReverse }): string | undefined =>
  isUnusable(sender) ? 'nobody can send from there (sender/special-address)' : undefined;

/** Why a check of the names does not apply. */
export const withoutName = ({ sender }: { readonly sender: SenderReverse }): string | undefined =>
  withoutReverse({ sender }) ?? (isNameless(sender) ? 'there is no PTR record (ptr/missing)' : undefined);

const isNameless = ({ reverses }: Pick<SenderReverse, 'reverses'>): boolean =>
  reverses.every(({ names, unobserved }) => names.length === 0 && unobserved === undefined);

/** A documentation address has a PTR record only in somebody's proposed zones, or in tests. */
export const isUnusable = ({ isInner, range, reverses }: SenderReverse): boolean =>
  isInner || (range !== undefined && isNameless({ reverses }));
