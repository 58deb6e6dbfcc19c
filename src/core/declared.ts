/** What the owner of a domain says about it in the settings, which no look-up can tell. */

/** What a domain is used for; it decides what is required of it. */
export const profiles = ['sender', 'bulk-sender', 'receive-only', 'parked'] as const;
export type Profile = (typeof profiles)[number];

export interface Declared {
  readonly profile: Profile;
  /** DKIM selectors that sign for the domain, each one or more labels. */
  readonly selectors: readonly string[];
  /** Addresses and CIDR networks that send for the domain, in canonical form. */
  readonly sendingNetworks: readonly string[];
  /** The name that the senders give in HELO or EHLO. */
  readonly helo?: string;
}

export const undeclared: Declared = { profile: 'sender', selectors: [], sendingNetworks: [] };

/** Whether the domain is one that sends mail. */
export const sends = ({ profile }: Declared): boolean => profile === 'sender' || profile === 'bulk-sender';
