/** How large the messages are that servers take: by what they say in EHLO, and by what providers state. */
import { type DomainName, isWithin, parseName } from '../net/dns/name.ts';
import type { Ehlo } from '../net/smtp/conversation.ts';
import data from './data/size-limits.json' with { type: 'json' };
import { providerOf } from './submission-provider.ts';

/** Octets of a message on the wire. */
export interface StatedLimit {
  /** The provider's name for people. */
  readonly name: string;
  readonly octets: number;
}

/** What the large mailbox providers take for their users. */
export const mailboxLimits: readonly StatedLimit[] = data.mailboxes;

const exchangers = data.mailboxes.flatMap(({ name, octets, exchangers }) =>
  exchangers.map((text) => ({ limit: { name, octets }, ancestor: parseName(text) })),
);

/** Of the provider that a mail exchanger belongs to; undefined where it is none of the large ones. */
export const mailboxLimitOf = (host: DomainName): StatedLimit | undefined =>
  exchangers.find(({ ancestor }) => ancestor !== undefined && isWithin(host, ancestor))?.limit;

const relays: Readonly<Record<string, { readonly octets: number }>> = data.relays;

/** Of the provider that a host to send through belongs to; undefined where no limit is known. */
export function relayLimitOf(host: string): StatedLimit | undefined {
  const provider = providerOf(host);
  const limit = provider === undefined ? undefined : relays[provider.id];
  return provider && limit && { name: provider.name, octets: limit.octets };
}

/** RFC 1870 §3: without a number, or with 0, the server has no limit that it knows of. */
export const announcedLimit = ({ size }: Ehlo): number | undefined =>
  size?.octets === 0 ? undefined : size?.octets;
