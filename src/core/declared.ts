/** What the owner of a domain says about it in the settings, which no look-up can tell. */
import type { SubmissionSecurity } from './subject.ts';

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
  /** The domains of the envelope sender (MAIL FROM, Return-Path); the domain itself where it is not given. */
  readonly mailFrom?: readonly string[];
  readonly submission?: DeclaredSubmission;
}

/** The server through which the domain sends, and how; never a secret, only whether there is one. */
export interface DeclaredSubmission {
  /** A name, or an IP address. */
  readonly host: string;
  readonly port: number;
  readonly security: SubmissionSecurity;
  readonly username?: string;
  /** Whether a password or a token is given. */
  readonly hasSecret: boolean;
  /** SASL mechanisms to choose from; all where it is not given. */
  readonly mechanisms?: readonly string[];
}

export const undeclared: Declared = { profile: 'sender', selectors: [], sendingNetworks: [] };

/** Whether the domain is one that sends mail. */
export const sends = ({ profile }: Declared): boolean => profile === 'sender' || profile === 'bulk-sender';
